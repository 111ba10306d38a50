package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.Outcome;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** The sentences on what rows rest on: their source and their confidence. */
final class SourceText {

    private final ReportText words;
    private final Text decision;

    /** Begins sentences on the rows of a decision. */
    SourceText(ReportText words, String decision) {
        this.words = words;
        this.decision = LegalBasis.cite(decision);
    }

    /** Returns the document and the place in it. */
    String citation(Methodology methodology, Citation citation) {
        Text title = methodology.source(citation.source()).orElseThrow().title();
        return citation.place().isEmpty()
                ? words.say("citation", "title", title)
                : words.say("citation.place", "title", title, "place", citation.place());
    }

    /** Returns the confidence of one row. */
    String row(Confidence confidence) {
        return words.say("confidence." + confidence.id(), "decision", decision);
    }

    /**
     * Returns how many of the applicable points of some leaves rest on rows that are not official; or that all do rest
     * on official ones.
     */
    List<String> leaves(Collection<Outcome> leaves) {
        Map<Confidence, Points> sums = new EnumMap<>(Confidence.class);
        leaves.forEach(leaf -> sums.merge(leaf.confidence(), leaf.score().maximum(), Points::plus));
        return List.copyOf(points(sums).values());
    }

    /** Returns the same for maximum points by confidence, each sentence behind the mark of its rows. */
    List<String> marked(Map<Confidence, Points> sums) {
        List<String> sentences = new ArrayList<>();
        points(sums).forEach((confidence, text) -> {
            String sentence = ReportText.sentence(text);
            sentences.add(RowMark.of(confidence)
                    .map(mark -> words.say("mark.legend", "sign", mark.sign(), "meaning", sentence))
                    .orElse(sentence));
        });
        return sentences;
    }

    private Map<Confidence, String> points(Map<Confidence, Points> sums) {
        Points all = sums.values().stream().reduce(Points.ZERO, Points::plus);
        Map<Confidence, String> sentences = new EnumMap<>(Confidence.class);
        for (Confidence confidence : List.of(Confidence.RECONSTRUCTED, Confidence.REPORTED)) {
            Points sum = sums.getOrDefault(confidence, Points.ZERO);
            if (!sum.isZero()) {
                sentences.put(
                        confidence,
                        words.say(
                                "basis." + confidence.id(),
                                "points",
                                words.points(sum),
                                "max",
                                words.points(all),
                                "decision",
                                decision));
            }
        }
        if (sentences.isEmpty()) {
            sentences.put(Confidence.OFFICIAL, words.say("basis.official"));
        }
        return sentences;
    }
}
