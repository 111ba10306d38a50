package vn.parindex.service.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<Evidence> evidence) {

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
                opinion.evidence());
    }
}
