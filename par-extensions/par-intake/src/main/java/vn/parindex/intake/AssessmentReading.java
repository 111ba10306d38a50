package vn.parindex.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.Unit;

/**
 * Reads a whole assessment, or a part in the place of the whole: the values first, then the evaluation's own checks.
 */
final class AssessmentReading {

    private static final Unit ANY_UNIT = Unit.of("unit", "unit");

    /** What depends on opinions that a part on its own does not have. */
    private static final Set<FindingCode> OF_OTHER_OPINIONS = Set.of(
            EvaluationCode.NOTHING_TO_RECOGNISE,
            EvaluationCode.RECOGNISED_OTHER_VALUE,
            EvaluationCode.RECOGNISED_OTHER_FACT);

    private final AssessmentForm form;
    private final IntakeReader in;
    private final boolean part;
    private Optional<IndexEvaluator> rules = Optional.empty();

    AssessmentReading(AssessmentForm form, IntakeReader in, boolean part) {
        this.form = form;
        this.in = in;
        this.part = part;
    }

    /** Reads the values; empty if the methodology is not known. */
    Optional<Assessment> assessment() {
        rules = in.rules("methodology", form.getMethodology());
        Optional<IndexYear> year = part ? Optional.empty() : in.typed(typed -> typed.year("/year", form.getYear()));
        Optional<Unit> unit = part ? Optional.of(ANY_UNIT) : unit();
        if (rules.isEmpty()) {
            approval();
            return Optional.empty();
        }
        Assessment.Builder builder = Assessment.of(
                unit.orElse(ANY_UNIT),
                rules.get().methodology().id(),
                year.orElseGet(() -> rules.get().methodology().rounds().get(0)));
        in.make(() -> builder.note(IntakeForm.clean(form.getNote())));
        approval().ifPresent(builder::approval);
        opinions(builder, rules.get());
        grants(builder);
        IntakeForm.each(in, "adjustments", form.getAdjustments(), AdjustmentForm::value)
                .forEach(builder::add);
        return Optional.of(builder.build());
    }

    private Optional<Unit> unit() {
        AssessedUnitForm given = form.getUnit() == null ? new AssessedUnitForm() : form.getUnit();
        return given.value(in.part("unit"));
    }

    private Optional<Approval> approval() {
        ApprovalForm given = form.getApproval();
        return given == null || given.isEmpty() ? Optional.empty() : given.value(in.part("approval"));
    }

    private void opinions(Assessment.Builder builder, IndexEvaluator known) {
        Set<List<Object>> seen = new HashSet<>();
        List<OpinionForm> rows = IntakeForm.list(form.getOpinions());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == null) {
                continue;
            }
            IntakeReader at = in.part("opinions[" + i + "]");
            Optional<Opinion> opinion = rows.get(i).value(at, known);
            Optional<NodeCode> code = FindingPlaces.code(rows.get(i).getCode());
            if (code.isEmpty() || opinion.isEmpty()) {
                continue;
            }
            if (!seen.add(List.of(code.get(), opinion.get().stage()))) {
                at.fault("code", Finding.error(InputCode.DUPLICATE_ENTRY, "code", "got", code.get()));
            } else if (!opinion.get().equals(Opinion.at(opinion.get().stage()))) {
                builder.put(code.get(), opinion.get());
            }
        }
    }

    private void grants(Assessment.Builder builder) {
        Set<NodeCode> seen = new HashSet<>();
        List<GrantForm> rows = IntakeForm.list(form.getGrants());
        for (int i = 0; i < rows.size(); i++) {
            GrantForm row = rows.get(i);
            if (row == null) {
                continue;
            }
            IntakeReader at = in.part("grants[" + i + "]");
            Optional<NodeCode> code = at.typed(typed -> typed.code("/code", row.getCode()));
            row.value(at)
                    .ifPresent(grant -> code.ifPresent(known -> {
                        if (seen.add(known)) {
                            builder.notApplicable(known, grant);
                        } else {
                            at.fault("code", Finding.error(InputCode.DUPLICATE_ENTRY, "code", "got", known));
                        }
                    }));
        }
    }

    /** Reads the values and has them evaluated; every error is noted at the property that shows it. */
    void check() {
        Optional<Assessment> read = assessment();
        if (read.isEmpty()) {
            return;
        }
        FindingPlaces places = new FindingPlaces(form);
        rules.get().evaluate(read.get(), Mode.FINAL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !part || !OF_OTHER_OPINIONS.contains(finding.code()))
                .filter(finding -> !in.isFaulty(places.of(finding)))
                // before any is noted: two may stand at one property
                .toList()
                .forEach(finding -> in.fault(places.of(finding), finding));
        completeness(read.get(), places);
    }

    private void completeness(Assessment read, FindingPlaces places) {
        IndexResult claims = rules.get().evaluate(read, Mode.SELF);
        Optional<UnitForm> unitForm =
                rules.get().methodology().formOf(read.unit().id());
        for (Leaf leaf : rules.get().methodology().leaves()) {
            boolean asked = !part || places.hasRow(leaf.code(), Stage.SELF);
            boolean applies = unitForm.filter(f -> f.leavesOut(leaf.code())).isEmpty()
                    && read.entry(leaf.code())
                            .flatMap(entry -> entry.notApplicable())
                            .isEmpty();
            if (asked && applies && leaf.selfAssessed()) {
                claim(read, claims, leaf.code(), places);
            }
        }
        List<OpinionForm> rows = IntakeForm.list(form.getOpinions());
        for (int i = 0; i < rows.size(); i++) {
            Optional<Stage> stage = FindingPlaces.stage(rows.get(i));
            Optional<NodeCode> code =
                    FindingPlaces.code(rows.get(i) == null ? "" : rows.get(i).getCode());
            if (stage.filter(s -> s.kind() != StageKind.CLAIM && s.judges()).isPresent() && code.isPresent()) {
                boolean says = read.entry(code.get())
                        .flatMap(entry -> entry.opinion(stage.get()))
                        .filter(opinion -> opinion.hasValue()
                                || opinion.decision() != Opinion.Decision.STATED
                                || !opinion.requested().isBlank())
                        .isPresent();
                String at = "opinions[" + i + "]";
                if (!says && !in.part(at).hasFaults()) {
                    in.fault(at + ".decision", Finding.error(AppraisalCode.DECISION_MISSING, code.get()));
                }
            }
        }
    }

    private void claim(Assessment read, IndexResult claims, NodeCode code, FindingPlaces places) {
        Optional<Opinion> claim = read.entry(code).flatMap(entry -> entry.opinion(Stage.SELF));
        boolean explained = claim.filter(c -> !c.explanation().isBlank()).isPresent();
        boolean claimed = claim.filter(Opinion::hasValue).isPresent();
        String row = places.row(code, Stage.SELF);
        if (!row.isEmpty() && in.part(row).hasFaults()) {
            return;
        }
        if (!claimed && !explained) {
            in.fault(row.isEmpty() ? "opinions" : row + ".points", Finding.error(AppraisalCode.CLAIM_MISSING, code));
        } else if (claimed && !explained && claim.get().evidence().isEmpty()) {
            boolean zero = claims.outcome(code)
                    .flatMap(outcome -> outcome.opinion(Stage.SELF))
                    .filter(value ->
                            value.state() == State.SCORED && value.points().isZero())
                    .isPresent();
            if (!zero) {
                in.fault(row + ".evidence", Finding.error(AppraisalCode.EVIDENCE_MISSING, code));
            }
        }
    }
}
