package vn.parindex.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The properties of an assessment's form that show the findings of evaluation and procedure. */
final class FindingPlaces {

    /** What is only missing yet. */
    private static final Set<FindingCode> INCOMPLETE = Set.of(
            EvaluationCode.MISSING_FACT,
            EvaluationCode.ADJUSTED_WITHOUT_REASON,
            EvaluationCode.ADJUSTED_WITHOUT_VALUE,
            EvaluationCode.NOT_APPLICABLE_UNGRANTED,
            AppraisalCode.CLAIM_MISSING,
            AppraisalCode.EVIDENCE_MISSING,
            AppraisalCode.DECISION_MISSING);

    private final AssessmentForm form;

    FindingPlaces(AssessmentForm form) {
        this.form = form;
    }

    static boolean isIncomplete(Finding finding) {
        return INCOMPLETE.contains(finding.code())
                || finding.code() == EvaluationCode.ADJUSTMENT_INVALID
                        && finding.arguments().get("got") instanceof Points points
                        && !points.isNegative();
    }

    static Optional<NodeCode> code(String typed) {
        return new TypedInput().code("", typed);
    }

    static Optional<Stage> stage(OpinionForm row) {
        String id = row == null ? "" : IntakeForm.line(row.getStage());
        return Arrays.stream(Stage.values()).filter(s -> s.id().equals(id)).findFirst();
    }

    /** One row of the form, with its path. */
    private record PlacedRow<F>(String path, F form) {}

    boolean hasRow(NodeCode code, Stage stage) {
        return opinion(code, Optional.of(stage)).isPresent();
    }

    /** Returns the path of the row of an opinion; empty if there is none. */
    String row(NodeCode code, Stage stage) {
        return opinion(code, Optional.of(stage)).map(PlacedRow::path).orElse("");
    }

    private Optional<PlacedRow<OpinionForm>> opinion(NodeCode code, Optional<Stage> stage) {
        return find(
                "opinions",
                form.getOpinions(),
                row -> code(row.getCode()).equals(Optional.of(code))
                        && (stage.isEmpty() || stage(row).equals(stage)));
    }

    private static <F> Optional<PlacedRow<F>> find(String property, List<F> rows, Predicate<F> test) {
        List<F> given = IntakeForm.list(rows);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != null && test.test(given.get(i))) {
                return Optional.of(new PlacedRow<>(property + "[" + i + "]", given.get(i)));
            }
        }
        return Optional.empty();
    }

    /** Returns the path of the property that shows a finding; empty for the form as a whole. */
    String of(Finding finding) {
        if (finding.code() instanceof EvaluationCode code) {
            switch (code) {
                case OTHER_METHODOLOGY -> {
                    return "methodology";
                }
                case ROUND_NOT_COVERED -> {
                    return "year";
                }
                case UNIT_NOT_LISTED -> {
                    return "unit.id";
                }
                case UNKNOWN_ADJUSTMENT, ADJUSTMENT_CAPPED, ADJUSTMENT_INVALID -> {
                    return adjustment(code, finding.place());
                }
                default -> {
                    // an item's
                }
            }
        }
        return code(finding.place()).map(code -> ofItem(finding, code)).orElse("");
    }

    private String adjustment(EvaluationCode code, String id) {
        return find(
                        "adjustments",
                        form.getAdjustments(),
                        entry -> IntakeForm.line(entry.getId()).equals(id))
                .map(row -> row.path()
                        + switch (code) {
                            case UNKNOWN_ADJUSTMENT -> ".id";
                            case ADJUSTMENT_INVALID ->
                                IntakeForm.isBlank(row.form().getReason()) ? ".reason" : ".points";
                            default -> ".points";
                        })
                .orElse("");
    }

    private String ofItem(Finding finding, NodeCode code) {
        Optional<Stage> stage = finding.arguments().has("stage")
                ? Arrays.stream(Stage.values())
                        .filter(s -> s.label().equals(finding.arguments().get("stage")))
                        .findFirst()
                : Optional.empty();
        Optional<PlacedRow<GrantForm>> grant =
                find("grants", form.getGrants(), row -> code(row.getCode()).equals(Optional.of(code)));
        if (finding.code() instanceof EvaluationCode kind) {
            switch (kind) {
                case NOT_APPLICABLE_REFUSED, NOT_APPLICABLE_OVER_OPINIONS -> {
                    return grant.map(row -> row.path() + ".code").orElse("");
                }
                case NOT_APPLICABLE_UNGRANTED -> {
                    return grant.map(row -> row.path()
                                    + (IntakeForm.isBlank(row.form().getGrantedBy()) ? ".grantedBy" : ".reason"))
                            .orElse("");
                }
                default -> {
                    // an opinion's
                }
            }
        }
        return opinion(code, stage)
                .map(row -> row.path() + property(finding, row.form()))
                .or(() -> grant.map(row -> row.path() + ".code"))
                .orElse("opinions");
    }

    private static String property(Finding finding, OpinionForm row) {
        if (finding.code() instanceof AppraisalCode code) {
            return switch (code) {
                case EVIDENCE_MISSING -> ".evidence";
                case CLAIM_MISSING -> ".points";
                case REASON_MISSING -> ".reason";
                case DECISION_MISSING -> ".decision";
                default -> "";
            };
        }
        if (!(finding.code() instanceof EvaluationCode code)) {
            return "";
        }
        return switch (code) {
            case NEGATIVE_POINTS,
                    ABOVE_MAXIMUM,
                    POINTS_NOT_POSSIBLE,
                    POINTS_OUT_OF_RANGE,
                    POINTS_OFF_STEP,
                    POINTS_BELOW_LEAST -> statesPoints(row) ? ".points" : firstFact(row);
            case CLAIM_CONTRADICTS_FACTS,
                    POINTS_WITHOUT_FACTS,
                    RECOGNISED_OTHER_VALUE,
                    POINTS_BUT_NOT_APPLICABLE,
                    EXPLANATION_DOES_NOT_SCORE,
                    ADJUSTED_WITHOUT_VALUE,
                    NOT_SCORED -> ".points";
            case MISSING_FACT,
                    UNKNOWN_FACT,
                    WRONG_FACT_KIND,
                    NEGATIVE_FACT,
                    FACT_NOT_WHOLE,
                    PERCENT_OUT_OF_RANGE,
                    FACT_DIFFERS_ELSEWHERE,
                    RECOGNISED_OTHER_FACT -> fact(finding, "fact", row);
            case NUMERATOR_OVER_ZERO, SHARE_ABOVE_100 -> fact(finding, "numerator", row);
            case UNKNOWN_LEVEL -> firstFact(row);
            case ADJUSTED_WITHOUT_REASON, CHANGED_WITHOUT_REASON -> ".reason";
            case NOTHING_TO_RECOGNISE -> ".decision";
            case UNKNOWN_LEAF, SELF_ASSESSMENT_REFUSED, OPINION_IGNORED, OUTSIDE_FORM -> ".code";
            case SURVEY_STAGE_MISPLACED -> ".stage";
            default -> "";
        };
    }

    private static boolean statesPoints(OpinionForm row) {
        return !IntakeForm.isBlank(row.getPoints())
                || row.getFacts() == null
                || row.getFacts().isEmpty();
    }

    private static String fact(Finding finding, String argument, OpinionForm row) {
        return finding.arguments().has(argument)
                ? ".facts[" + finding.arguments().get(argument) + "]"
                : firstFact(row);
    }

    private static String firstFact(OpinionForm row) {
        return row.getFacts() == null || row.getFacts().isEmpty()
                ? ".points"
                : ".facts[" + row.getFacts().keySet().iterator().next() + "]";
    }
}
