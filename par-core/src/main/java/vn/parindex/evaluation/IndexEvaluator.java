package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.UnitForm;
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

/**
 * Scores assessments under one methodology.
 *
 * <p>Made once for a methodology, which it compiles into a flat plan, and then used for any number of assessments from
 * any number of threads. For each leaf it reads every opinion held, checks it against what the rule allows, takes the
 * one that counts in the chosen mode, and keeps why. Points are rounded once, at a computed leaf; sums above it are
 * exact. Bad input never throws: it becomes findings, and a leaf that is wrong or missing makes the total provisional
 * instead of counting as zero.
 *
 * <p>Where an opinion holds figures, the points that the rule gives for them count, and points stated beside them are
 * checked; where it holds points alone, those count if the rule can give them. What is granted as not applicable leaves
 * the maximum, whatever points are held of it. Immutable and thread-safe.
 */
public final class IndexEvaluator {

    private final Methodology methodology;
    private final Node[] nodes;
    private final int[] parents;
    private final CompiledLeaf[] leaves;
    private final List<String> methods;
    private final int[] methodOfLeaf;
    private final Map<String, Optional<UnitForm>> units = new HashMap<>();

    private IndexEvaluator(Methodology methodology) {
        this.methodology = methodology;
        nodes = methodology.nodes().toArray(Node[]::new);
        parents = new int[nodes.length];
        leaves = new CompiledLeaf[nodes.length];
        methods = methodology.methods().stream().map(Method::id).toList();
        methodOfLeaf = new int[nodes.length];
        Map<String, UnitForm> forms = new HashMap<>();
        methodology.forms().forEach(form -> forms.put(form.id(), form));
        methodology.units().forEach(unit -> units.put(unit.id(), Optional.ofNullable(forms.get(unit.form()))));
        Map<NodeCode, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            places.put(nodes[i].code(), i);
            parents[i] = nodes[i].code().parent().map(places::get).orElse(-1);
        }
        Set<String> shared = SharedFacts.of(methodology);
        for (Leaf leaf : methodology.leaves()) {
            int place = places.get(leaf.code());
            leaves[place] = CompiledLeaf.of(methodology, leaf, shared);
            methodOfLeaf[place] = methods.indexOf(leaf.method().id());
        }
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

        Outcome[] outcomes = new Outcome[nodes.length];
        Score[] parts = new Score[methods.size()];
        Arrays.fill(parts, Score.NONE);
        Optional<UnitForm> form = units.getOrDefault(assessment.unit().id(), Optional.empty());
        LeafEvaluation leafEvaluation =
                new LeafEvaluation(mode, methodology.opinions().of(mode), form, findings);
        for (int i = 0; i < nodes.length; i++) {
            if (leaves[i] != null) {
                outcomes[i] = leafEvaluation.evaluate(leaves[i], assessment.entry(nodes[i].code()));
                parts[methodOfLeaf[i]] = parts[methodOfLeaf[i]].plus(outcomes[i].score());
            }
        }
        Score tree = sumUp(outcomes);
        AdjustmentEvaluation adjustments = new AdjustmentEvaluation(methodology, findings);
        Score total = adjustments.apply(tree, assessment.adjustments());
        return new IndexResult(
                stamp(mode),
                assessment.unit(),
                assessment.year(),
                methodology.isRanked(assessment.unit()),
                total,
                Arrays.asList(outcomes),
                parts(parts),
                adjustments.outcomes(),
                grades(total),
                findings,
                assessment.note());
    }

    /**
     * Fills in the outcomes of the nodes above the leaves, from the last to the first, and gives the sum of the areas.
     */
    private Score sumUp(Outcome[] outcomes) {
        Score[] sums = new Score[nodes.length];
        Arrays.fill(sums, Score.NONE);
        Score whole = Score.NONE;
        for (int i = nodes.length - 1; i >= 0; i--) {
            if (outcomes[i] == null) {
                Node node = nodes[i];
                outcomes[i] = new Outcome(
                        node.code(), node.name(), sums[i], node.confidence(), "", List.of(), Optional.empty());
            }
            Score score = outcomes[i].score();
            if (parents[i] >= 0) {
                sums[parents[i]] = sums[parents[i]].plus(score);
            } else {
                whole = whole.plus(score);
            }
        }
        return whole;
    }

    private List<Part> parts(Score[] scores) {
        List<Part> parts = new ArrayList<>(scores.length);
        for (Method method : methodology.methods()) {
            parts.add(new Part(method.id(), method.name(), scores[parts.size()]));
        }
        return parts;
    }

    private void checkHeader(Assessment assessment, List<Finding> findings) {
        if (!assessment.methodology().equals(methodology.id())) {
            findings.add(Finding.error(
                    EvaluationCode.OTHER_METHODOLOGY,
                    "",
                    "got",
                    assessment.methodology(),
                    "allowed",
                    methodology.id()));
        }
        if (!methodology.rounds().contains(assessment.year())) {
            findings.add(Finding.warning(
                    EvaluationCode.ROUND_NOT_COVERED,
                    "",
                    "got",
                    assessment.year(),
                    "allowed",
                    methodology.rounds().stream().map(IndexYear::toString).toList()));
        }
        String unit = assessment.unit().id();
        if (!units.isEmpty() && !units.containsKey(unit)) {
            findings.add(Finding.warning(EvaluationCode.UNIT_NOT_LISTED, "", "got", unit));
        }
    }

    private void checkUnknownLeaves(Assessment assessment, List<Finding> findings) {
        for (NodeCode code : assessment.entries().keySet()) {
            if (methodology.node(code).flatMap(Node::scoring).isEmpty()) {
                findings.add(Finding.error(EvaluationCode.UNKNOWN_LEAF, code, "methodology", methodology.id()));
            }
        }
    }

    private Stamp stamp(Mode mode) {
        return new Stamp(
                methodology.id(),
                methodology.name(),
                methodology.decision().number(),
                methodology.digest(),
                LibraryVersion.value(),
                mode,
                methodology.opinions().of(mode),
                methodology.rounding().published());
    }

    private List<Grade> grades(Score total) {
        if (total.isProvisional() || total.index().isEmpty()) {
            return List.of();
        }
        return methodology.scales().stream().map(scale -> grade(scale, total)).toList();
    }

    private Grade grade(GradeScale scale, Score total) {
        GradeScale.Band band =
                scale.bandOf(total.index().orElseThrow(), methodology.rounding().published());
        return new Grade(scale.id(), scale.purpose().id(), band.id(), band.name());
    }
}
