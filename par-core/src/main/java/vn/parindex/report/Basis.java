package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.result.Outcome;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Says what rows rest on: where they come from, and how sure they are. */
final class Basis {

    private final Subject subject;

    Basis(Subject subject) {
        this.subject = subject;
    }

    /** The document and the place in it. */
    String citation(Citation citation) {
        Text title = subject.methodology().source(citation.source()).orElseThrow().title();
        return citation.place().isEmpty()
            ? subject.say("citation", "title", title)
            : subject.say("citation.place", "title", title, "place", citation.place());
    }

    /** How sure one row is. */
    String row(Confidence confidence) {
        return subject.say("confidence." + confidence.id(), "decision", subject.methodology().decision().number());
    }

    /** How many of the applicable points of some leaves rest on rows that are not official; one sentence a confidence, or one that all are official. */
    List<String> leaves(Collection<Outcome> leaves) {
        Map<Confidence, Points> sums = new EnumMap<>(Confidence.class);
        Points all = Points.ZERO;
        for (Outcome leaf : leaves) {
            sums.merge(leaf.confidence(), leaf.score().maximum(), Points::plus);
            all = all.plus(leaf.score().maximum());
        }
        List<String> sentences = new ArrayList<>();
        for (Confidence confidence : List.of(Confidence.RECONSTRUCTED, Confidence.REPORTED)) {
            Points sum = sums.getOrDefault(confidence, Points.ZERO);
            if (!sum.isZero()) {
                sentences.add(subject.say("basis." + confidence.id(), "points", subject.words().points(sum),
                    "max", subject.words().points(all), "decision", subject.methodology().decision().number()));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(subject.say("basis.official"));
        }
        return sentences;
    }
}
