package vn.parindex.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.authoring.Diff;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * Scores assessments made under the methodology in force by a draft of another.
 *
 * <p>A leaf whose rule and maximum stay keeps all that is held of it. Elsewhere the figures that counted are scored by
 * the new rule; figures that another leaf of the assessment holds are taken from there. Points stated without figures
 * say nothing about another rule, so such a leaf is open.
 */
final class DraftScoring {

    /** Figures that mean the same at every leaf that measures them; the others are each leaf's own. */
    private static final Set<FactKind> SHARED = Set.of(FactKind.MET, FactKind.AMOUNT, FactKind.COUNT);

    private final Diff diff;
    private final Mode mode;
    private final IndexEvaluator force;
    private final IndexEvaluator draft;
    private final Map<NodeCode, NodeCode> earlierOf = new HashMap<>();

    DraftScoring(Diff diff, Mode mode) {
        this.diff = diff;
        this.mode = mode;
        force = IndexEvaluator.of(diff.before());
        draft = IndexEvaluator.of(diff.after());
        diff.codes().forEach((from, to) -> {
            if (diff.before().leaf(from).isPresent() && diff.after().leaf(to).isPresent()) {
                earlierOf.put(to, from);
            }
        });
    }

    /** Checks whether any leaf of the draft goes on from one in force. */
    boolean hasCommonLeaf() {
        return !earlierOf.isEmpty();
    }

    /** The two results of a unit. */
    ImpactUnit score(Assessment assessment) {
        IndexResult before = force.evaluate(assessment, mode);
        IndexResult after = draft.evaluate(moved(assessment, before), mode);
        return new ImpactUnit(before, after, openInBoth(before, after));
    }

    /**
     * Checks whether a leaf of the draft gives the same points for the same figures as the one that it goes on from.
     */
    boolean isSame(NodeCode from, NodeCode to) {
        Leaf old = diff.before().leaf(from).orElseThrow();
        Leaf now = diff.after().leaf(to).orElseThrow();
        return old.rule().equals(now.rule())
                && old.maximum().equals(now.maximum())
                && old.method().kind() == now.method().kind()
                && diff.before()
                        .rounding()
                        .leaf()
                        .equals(diff.after().rounding().leaf());
    }

    private Assessment moved(Assessment assessment, IndexResult before) {
        KnownFigures known = new KnownFigures(force, assessment, mode);
        Map<String, Fact> shared = shared(known);
        Assessment.Builder moved = Assessment.of(assessment.unit(), diff.after().id(), assessment.year());
        for (Leaf leaf : diff.after().leaves()) {
            Optional<NodeCode> from = Optional.ofNullable(earlierOf.get(leaf.code()));
            Optional<Entry> entry = from.flatMap(assessment::entry);
            if (from.filter(code -> isSame(code, leaf.code())).isPresent()) {
                entry.ifPresent(kept -> moved.put(new Entry(leaf.code(), kept.opinions(), kept.notApplicable())));
            } else {
                entry.flatMap(Entry::notApplicable).ifPresent(why -> moved.notApplicable(leaf.code(), why));
                Map<String, Fact> own = from.map(known::of).orElse(Map.of());
                figures(leaf, own, shared).ifPresent(facts -> moved.put(leaf.code(), opinion(from, before, facts)));
            }
        }
        assessment.adjustments().forEach(moved::add);
        return moved.build();
    }

    /** The figures known anywhere in the assessment that mean the same in both; none of which two values are known. */
    private Map<String, Fact> shared(KnownFigures known) {
        Map<String, Fact> shared = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        for (Leaf leaf : diff.before().leaves()) {
            known.of(leaf.code()).forEach((id, fact) -> {
                Fact other = shared.putIfAbsent(id, fact);
                if (other != null && !other.equals(fact)) {
                    contradicted.add(id);
                }
            });
        }
        shared.keySet().removeAll(contradicted);
        shared.keySet().removeIf(id -> !meansTheSame(id) || !isShared(diff.after(), id));
        return shared;
    }

    private static boolean isShared(Methodology methodology, String fact) {
        return methodology
                .fact(fact)
                .filter(spec -> SHARED.contains(spec.kind()))
                .isPresent();
    }

    private boolean meansTheSame(String fact) {
        Optional<FactSpec> old = diff.before().fact(fact);
        return old.isPresent()
                && old.map(FactSpec::kind).equals(diff.after().fact(fact).map(FactSpec::kind));
    }

    /** All figures of a leaf; empty if one is missing. */
    private Optional<Map<String, Fact>> figures(Leaf leaf, Map<String, Fact> own, Map<String, Fact> shared) {
        Map<String, Fact> facts = new HashMap<>();
        for (String id : leaf.rule().facts()) {
            Fact fact = meansTheSame(id) && own.containsKey(id) ? own.get(id) : shared.get(id);
            if (fact == null) {
                return Optional.empty();
            }
            facts.put(id, fact);
        }
        return Optional.of(facts);
    }

    private Opinion opinion(Optional<NodeCode> from, IndexResult before, Map<String, Fact> facts) {
        List<Stage> counting = diff.after().opinions().of(mode);
        Stage stage = from.flatMap(before::outcome)
                .flatMap(outcome -> outcome.trace())
                .flatMap(trace -> trace.stage())
                .filter(counting::contains)
                .orElse(counting.get(0));
        Opinion opinion = Opinion.at(stage);
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        return opinion;
    }

    /** The maximum of the leaves that are open in both and the same; zero where bonus or penalty may cut the totals. */
    private Points openInBoth(IndexResult before, IndexResult after) {
        if (!before.adjustments().isEmpty() || !after.adjustments().isEmpty()) {
            return Points.ZERO;
        }
        return earlierOf.entrySet().stream()
                .filter(pair -> isOpenInBoth(pair.getValue(), before, pair.getKey(), after))
                .map(pair -> after.outcome(pair.getKey()).orElseThrow().score().maximum())
                .reduce(Points.ZERO, Points::plus);
    }

    private boolean isOpenInBoth(NodeCode from, IndexResult before, NodeCode to, IndexResult after) {
        return isSame(from, to)
                && before.outcome(from).orElseThrow().score().isProvisional()
                && after.outcome(to).orElseThrow().score().isProvisional();
    }
}
