package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Fact;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * Scores assessments under one methodology.
 *
 * <p>Made once for a methodology, which it compiles into a flat plan, and then used for any number of assessments from any number of threads. For
 * each leaf it reads every opinion held, checks it against what the rule allows, takes the one that counts in the chosen mode, and keeps why. Points
 * are rounded once, at a computed leaf; sums above it are exact. Bad input never throws: it becomes findings, and a leaf that is wrong or missing
 * makes the total provisional instead of counting as zero.
 *
 * <p>Where an opinion holds figures, the points that the rule gives for them count, and points stated beside them are checked; where it holds points
 * alone, those count if the rule can give them. Immutable and thread-safe.
 */
public final class IndexEvaluator {

    private final Methodology methodology;
    private final Node[] nodes;
    private final int[] parents;
    private final Leaf[] leaves;

    private IndexEvaluator(Methodology methodology) {
        this.methodology = methodology;
        List<Node> order = methodology.nodes();
        nodes = order.toArray(Node[]::new);
        parents = new int[nodes.length];
        leaves = new Leaf[nodes.length];
        Map<NodeCode, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            places.put(nodes[i].code(), i);
            parents[i] = nodes[i].code().parent().map(places::get).orElse(-1);
        }
        methodology.leaves().forEach(leaf -> leaves[places.get(leaf.code())] = leaf);
    }

    /**
     * An evaluator for a methodology.
     *
     * @param methodology the methodology
     * @return the evaluator
     */
    public static IndexEvaluator of(Methodology methodology) {
        return new IndexEvaluator(Objects.requireNonNull(methodology, "methodology"));
    }

    /**
     * The methodology it scores by.
     *
     * @return the methodology
     */
    public Methodology methodology() {
        return methodology;
    }

    /**
     * Scores an assessment.
     *
     * @param assessment what came in
     * @param mode which opinions count
     * @return the result, with everything found wrong
     */
    public IndexResult evaluate(Assessment assessment, Mode mode) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(mode, "mode");
        List<Finding> findings = new ArrayList<>();
        checkHeader(assessment, findings);
        checkUnknownLeaves(assessment, findings);
        checkSharedFacts(assessment, findings);

        Outcome[] outcomes = new Outcome[nodes.length];
        Score[] scores = new Score[nodes.length];
        Arrays.fill(scores, Score.NONE);
        Map<String, Score> parts = new LinkedHashMap<>();
        methodology.methods().forEach(method -> parts.put(method.id(), Score.NONE));
        LeafEvaluation leafEvaluation = new LeafEvaluation(methodology, mode, findings);
        for (int i = 0; i < nodes.length; i++) {
            if (leaves[i] != null) {
                outcomes[i] = leafEvaluation.evaluate(leaves[i], assessment.entry(nodes[i].code()));
                scores[i] = outcomes[i].score();
                parts.merge(leaves[i].method().id(), scores[i], Score::plus);
            }
        }
        Score tree = Score.NONE;
        for (int i = nodes.length - 1; i >= 0; i--) {
            if (parents[i] >= 0) {
                scores[parents[i]] = scores[parents[i]].plus(scores[i]);
            } else {
                tree = tree.plus(scores[i]);
            }
            if (outcomes[i] == null) {
                outcomes[i] = new Outcome(nodes[i].code(), nodes[i].name(), scores[i], nodes[i].confidence(), "", List.of(),
                    Optional.empty());
            }
        }
        AdjustmentEvaluation adjustments = new AdjustmentEvaluation(methodology, findings);
        Score total = adjustments.apply(tree, assessment.adjustments());
        List<Part> partList = methodology.methods().stream().map(m -> new Part(m.id(), m.name(), parts.get(m.id()))).toList();
        return new IndexResult(stamp(mode), assessment.unit().id(), assessment.unit().name(), assessment.unit().group(),
            assessment.year(), isRanked(assessment), total, Arrays.asList(outcomes), partList, adjustments.outcomes(), grades(total),
            findings, assessment.note());
    }

    private void checkHeader(Assessment assessment, List<Finding> findings) {
        if (!assessment.methodology().equals(methodology.id())) {
            findings.add(Finding.error(ErrorCode.OTHER_METHODOLOGY, "", "got", assessment.methodology(), "allowed", methodology.id()));
        }
        if (!methodology.rounds().contains(assessment.year())) {
            findings.add(Finding.warning(ErrorCode.ROUND_NOT_COVERED, "", "got", assessment.year(),
                "allowed", methodology.rounds().stream().map(IndexYear::toString).toList()));
        }
    }

    private void checkUnknownLeaves(Assessment assessment, List<Finding> findings) {
        for (NodeCode code : assessment.entries().keySet()) {
            if (methodology.node(code).flatMap(Node::scoring).isEmpty()) {
                findings.add(Finding.error(ErrorCode.UNKNOWN_LEAF, code, "methodology", methodology.id()));
            }
        }
    }

    /** A figure that serves several leaves must have one value in what the unit declares. */
    private void checkSharedFacts(Assessment assessment, List<Finding> findings) {
        Map<String, NodeCode> firstPlace = new HashMap<>();
        Map<String, Fact> firstValue = new HashMap<>();
        for (Entry entry : assessment.entries().values()) {
            entry.opinion(Stage.SELF).ifPresent(opinion -> opinion.facts().forEach((id, fact) -> {
                if (!isShared(id)) {
                    return;
                }
                Fact first = firstValue.putIfAbsent(id, fact);
                if (first == null) {
                    firstPlace.put(id, entry.code());
                } else if (!first.equals(fact)) {
                    findings.add(Finding.warning(ErrorCode.FACT_DIFFERS_ELSEWHERE, entry.code(), "fact", id, "got", fact,
                        "other", firstPlace.get(id), "value", first));
                }
            }));
        }
    }

    private boolean isShared(String fact) {
        return methodology.fact(fact).map(FactSpec::kind)
            .filter(k -> k == FactSpec.Kind.MET || k == FactSpec.Kind.AMOUNT || k == FactSpec.Kind.COUNT).isPresent();
    }

    private boolean isRanked(Assessment assessment) {
        return methodology.unranked().stream().noneMatch(u -> u.name().vi().equals(assessment.unit().name()));
    }

    private Stamp stamp(Mode mode) {
        return new Stamp(methodology.id(), methodology.name(), methodology.decision().number(), methodology.digest(),
            LibraryVersion.value(), mode, methodology.opinions().of(mode), methodology.rounding().published());
    }

    private List<Grade> grades(Score total) {
        if (total.isProvisional() || total.index().isEmpty()) {
            return List.of();
        }
        return methodology.scales().stream().map(scale -> grade(scale, total)).toList();
    }

    private Grade grade(GradeScale scale, Score total) {
        GradeScale.Band band = scale.bandOf(total.index().orElseThrow(), methodology.rounding().published());
        return new Grade(scale.id(), scale.purpose().id(), band.id(), band.name());
    }
}
