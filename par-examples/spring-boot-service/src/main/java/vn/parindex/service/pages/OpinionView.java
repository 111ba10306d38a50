package vn.parindex.service.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.intake.OpinionForm;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/**
 * An opinion of an earlier stage, as it is read beside the form.
 *
 * @param stage the stage
 * @param decision recognised or adjusted; empty if merely stated
 * @param facts its figures, with names and units
 * @param points the points stated, empty if none
 * @param reason the reason
 * @param explanation the unit's explanation
 * @param requested what was asked for
 * @param author who gave it
 * @param evidence the documents
 */
public record OpinionView(
        String stage,
        String decision,
        List<String> facts,
        String points,
        String reason,
        String explanation,
        String requested,
        String author,
        List<ShownDocument> evidence) {

    /**
     * A document, as it is read.
     *
     * @param text number, title, date and place, as far as there are any
     * @param link the link, empty if there is none
     * @param kept whether the link leads to a document that is kept here
     */
    public record ShownDocument(String text, String link, boolean kept) {

        static ShownDocument of(Evidence evidence) {
            String text = Stream.of(
                            evidence.number(),
                            evidence.title(),
                            evidence.date().isEmpty() ? "" : "ngày " + WrittenDate.shown(evidence.date()),
                            evidence.issuer(),
                            evidence.place())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return new ShownDocument(
                    text.isEmpty() ? "tài liệu" : text,
                    evidence.link(),
                    evidence.link().startsWith("/campaigns/"));
        }
    }

    static OpinionView of(Methodology methodology, NodeCode code, Opinion opinion) {
        OpinionForm form = OpinionForm.of(code, opinion, Language.VI);
        List<String> facts = new ArrayList<>();
        for (Map.Entry<String, String> fact : form.getFacts().entrySet()) {
            facts.add(methodology
                            .fact(fact.getKey())
                            .map(spec -> spec.name().in(Language.VI))
                            .orElse(fact.getKey())
                    + ": " + fact.getValue()
                    + methodology
                            .fact(fact.getKey())
                            .flatMap(FactSpec::unit)
                            .map(unit -> " " + unit.in(Language.VI))
                            .orElse(""));
        }
        return new OpinionView(
                opinion.stage().label().in(Language.VI),
                switch (opinion.decision()) {
                    case STATED -> "";
                    case RECOGNISED -> "công nhận";
                    case ADJUSTED -> "điều chỉnh";
                },
                facts,
                form.getPoints(),
                opinion.reason(),
                opinion.explanation(),
                opinion.requested(),
                opinion.author(),
                opinion.evidence().stream().map(ShownDocument::of).toList());
    }
}
