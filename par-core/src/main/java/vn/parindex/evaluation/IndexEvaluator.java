package vn.parindex.evaluation;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.internal.Sent;

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
@SuppressWarnings("serial") // goes as its text
public final class IndexEvaluator implements Serializable {

    private final Methodology methodology;
    private final EvaluationPlan plan;
    private final Map<Mode, Stamp> stamps = new EnumMap<>(Mode.class);
    private final Map<String, Optional<UnitForm>> units = new HashMap<>();

    private IndexEvaluator(Methodology methodology) {
        this.methodology = methodology;
        this.plan = new EvaluationPlan(methodology);
        Map<String, UnitForm> forms = new HashMap<>();
        methodology.forms().forEach(form -> forms.put(form.id(), form));
        methodology.units().forEach(unit -> units.put(unit.id(), Optional.ofNullable(forms.get(unit.form()))));
        for (Mode mode : Mode.values()) {
            stamps.put(mode, stamp(mode));
        }
    }

    /**
     * Obtains an evaluator for a methodology.
     *
     * @param methodology the methodology
     * @return the evaluator
     */
    public static IndexEvaluator of(Methodology methodology) {
        return new IndexEvaluator(Objects.requireNonNull(methodology, "methodology"));
    }

    /**
     * Returns the methodology that it scores by.
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
        IndexResult.Builder result = IndexResult.builder(plan.outline())
                .stamp(stamps.get(mode))
                .unit(assessment.unit())
                .year(assessment.year())
                .ranked(methodology.isRanked(assessment.unit()))
                .note(assessment.note());
        Evaluation evaluation = new Evaluation(plan, assessment, mode, form(assessment));
        evaluation.score(result);
        findings.addAll(evaluation.unknown());
        findings.addAll(evaluation.found());
        AdjustmentEvaluation adjustments = new AdjustmentEvaluation(methodology, findings);
        adjustments.apply(result.tree(), assessment.adjustments());
        result.leafOutcomes(evaluation::outcome).adjustments(adjustments.outcomes());
        return result.grades(grades(result.total())).findings(findings).build();
    }

    /**
     * Obtains an assessment bound to the leaves, of which figures can be changed and totals asked for many times.
     *
     * @param assessment what came in
     * @param mode which opinions count
     * @return the bound assessment, for one thread
     */
    public BoundAssessment bind(Assessment assessment, Mode mode) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(mode, "mode");
        AdjustmentEvaluation adjustments = new AdjustmentEvaluation(methodology, new ArrayList<>(0));
        adjustments.apply(Score.NONE, assessment.adjustments());
        Evaluation evaluation = new Evaluation(plan, assessment, mode, form(assessment));
        return new BoundAssessment(plan, evaluation, adjustments.outcomes());
    }

    /**
     * Checks one opinion for one leaf without evaluating anything else, for a form that saves one claim at a time.
     *
     * <p>The codes are those of an evaluation. What depends on other opinions or leaves is not looked at: an opinion
     * that recognises another is checked with it by {@link #check(Entry)}, and figures that several leaves share by
     * {@link #evaluate}.
     *
     * @param code the leaf's code
     * @param opinion the opinion
     * @return what is wrong or worth a remark; empty if nothing is
     */
    public List<Finding> check(NodeCode code, Opinion opinion) {
        return check(Entry.of(code, opinion));
    }

    /**
     * Checks all that is held of one leaf without evaluating anything else: the opinions, each after those before it,
     * and that it is not applicable.
     *
     * @param entry the entry
     * @return what is wrong or worth a remark; empty if nothing is
     */
    public List<Finding> check(Entry entry) {
        int number = plan.firstLeaf(entry.code());
        if (number == plan.leaves().length || !plan.codes()[number].equals(entry.code())) {
            return List.of(plan.unknown(entry));
        }
        List<Finding> findings = new ArrayList<>();
        new LeafEvaluation(Mode.FINAL, List.of(Stage.values()), Optional.empty(), findings)
                .evaluate(plan.leaves()[number], entry);
        // that nothing counts yet is no fault of what is there
        findings.removeIf(finding -> finding.code() == EvaluationCode.NOT_SCORED);
        return List.copyOf(findings);
    }

    private Optional<UnitForm> form(Assessment assessment) {
        return units.getOrDefault(assessment.unit().id(), Optional.empty());
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

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(IndexEvaluator.class);
    }
}
