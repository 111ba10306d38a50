package vn.parindex.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Evaluates one leaf: reads its opinions, picks the one that counts, keeps why. */
final class LeafEvaluation {

    private static final List<Stage> MEASURED = List.of(Stage.SURVEY);

    private final Methodology methodology;
    private final Mode mode;
    private final List<Finding> findings;

    LeafEvaluation(Methodology methodology, Mode mode, List<Finding> findings) {
        this.methodology = methodology;
        this.mode = mode;
        this.findings = findings;
    }

    Outcome evaluate(Leaf leaf, Optional<Entry> entry) {
        List<Valued> values = entry.map(e -> new OpinionReading(methodology, leaf, findings).read(e)).orElse(List.of());
        List<OpinionValue> opinions = values.stream().map(Valued::toOpinionValue).toList();
        Optional<NotApplicable> granted = entry.flatMap(Entry::notApplicable).filter(na -> isGranted(leaf, na));
        if (granted.isPresent()) {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("reason", granted.get().reason());
            details.put("grantedBy", granted.get().grantedBy());
            return outcome(leaf, State.NOT_APPLICABLE, Points.ZERO, opinions, Optional.empty(), "granted", Map.of(), details);
        }
        Optional<Valued> counted = counted(leaf, values);
        if (counted.isEmpty()) {
            findings.add(Finding.note(ErrorCode.NOT_SCORED, leaf.code(), "mode", mode.label()));
            return outcome(leaf, State.NOT_SCORED, Points.ZERO, opinions, Optional.empty(), "missing", Map.of(), Map.of());
        }
        Valued v = counted.get();
        return outcome(leaf, v.state(), v.points(), opinions, Optional.of(v.opinion().stage()), v.branch(), v.facts(), v.details());
    }

    private boolean isGranted(Leaf leaf, NotApplicable why) {
        boolean permitted = leaf.scoring().mayBeNotApplicable()
            && methodology.notApplicable().effect() == NotApplicablePolicy.Effect.LEAVES_MAXIMUM;
        if (!permitted) {
            findings.add(Finding.error(ErrorCode.NOT_APPLICABLE_REFUSED, leaf.code()));
            return false;
        }
        if (why.reason().isBlank() || why.grantedBy().isBlank()) {
            List<String> missing = why.reason().isBlank()
                ? why.grantedBy().isBlank() ? List.of("reason", "grantedBy") : List.of("reason")
                : List.of("grantedBy");
            findings.add(Finding.error(ErrorCode.NOT_APPLICABLE_UNGRANTED, leaf.code(), "missing", missing));
            return false;
        }
        return true;
    }

    private Optional<Valued> counted(Leaf leaf, List<Valued> values) {
        for (Stage stage : leaf.measured() ? MEASURED : methodology.opinions().of(mode)) {
            for (Valued value : values) {
                if (value.opinion().stage() == stage) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private Outcome outcome(Leaf leaf, State state, Points points, List<OpinionValue> opinions, Optional<Stage> stage, String branch,
        Map<String, String> facts, Map<String, String> details) {
        Score score = Score.leaf(state, points, leaf.maximum());
        Trace trace = new Trace(leaf.rule().kind(), stage, branch, facts, details, methodology.rounding().leaf(),
            leaf.node().citation(), leaf.confidence());
        return new Outcome(leaf.code(), leaf.name(), score, leaf.confidence(), leaf.method().id(), opinions, Optional.of(trace));
    }
}
