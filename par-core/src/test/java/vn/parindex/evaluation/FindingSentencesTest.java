package vn.parindex.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each finding of the evaluation at least once, placed and word for word in both languages:
 * {@code cases/sentences.tsv}.
 */
class FindingSentencesTest {

    private static final NodeCode LEAF = NodeCode.parse("1.1");
    private static final String STEPS = "steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> n/a";
    private static final String RATIO = "ratio: a / b";

    @TestFactory
    Stream<DynamicTest> every_finding_reads_as_written() {
        return CaseFile.read("sentences.tsv").stream().map(row -> dynamicTest(row.get("code"), () -> check(row)));
    }

    @Test
    void every_code_of_the_evaluation_has_its_sentence() {
        List<String> written = CaseFile.read("sentences.tsv").stream()
                .map(row -> row.get("code"))
                .toList();
        List<String> codes =
                Arrays.stream(EvaluationCode.values()).map(EvaluationCode::id).toList();
        assertThat(written).isEqualTo(codes);
    }

    private static void check(Map<String, String> row) {
        EvaluationCode code = Arrays.stream(EvaluationCode.values())
                .filter(known -> known.id().equals(row.get("code")))
                .findFirst()
                .orElseThrow();
        List<Finding> found = findings(code).stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity().id()).isEqualTo(row.get("severity"));
        assertThat(found.get(0).place()).isEqualTo(row.get("place"));
        assertThat(found.get(0).message(Language.VI)).isEqualTo(row.get("vi"));
        assertThat(found.get(0).message(Language.EN)).isEqualTo(row.get("en"));
    }

    private static List<Finding> findings(EvaluationCode code) {
        return switch (code) {
            case UNKNOWN_LEAF ->
                evaluate(steps(), assessment().add(NodeCode.parse("9.9.9"), TestOpinion.parse("self: a=1")));
            case NEGATIVE_POINTS -> of(STEPS, RATIO, "self: claim=-0.5");
            case ABOVE_MAXIMUM -> of(STEPS, RATIO, "appraisal-1: claim=1.2");
            case POINTS_NOT_POSSIBLE -> of(STEPS, RATIO, "self: claim=0.75");
            case MISSING_FACT -> of(STEPS, RATIO, "self: a=4");
            case UNKNOWN_FACT -> of(STEPS, RATIO, "self: a=4 b=5 c=6");
            case WRONG_FACT_KIND -> of(STEPS, RATIO, "self: a=true b=5");
            case NUMERATOR_OVER_ZERO -> of(STEPS, RATIO, "self: a=1234.5 b=0");
            case NEGATIVE_FACT -> of(STEPS, RATIO, "self: a=-1000000 b=5");
            case FACT_NOT_WHOLE -> of("steps # : >=2 -> 1 ; else 0", "count: n", "self: n=1.5");
            case PERCENT_OUT_OF_RANGE -> of("survey", "survey", "survey: survey=100.5");
            case UNKNOWN_LEVEL -> of("levels : full = 1 ; none = 0", "level", "self: level=most");
            case SHARE_ABOVE_100 -> of(STEPS, RATIO, "self: a=5001 b=5000");
            case CLAIM_CONTRADICTS_FACTS -> of(STEPS, RATIO, "self: a=4 b=5 claim=1");
            case POINTS_WITHOUT_FACTS -> of(STEPS, RATIO, "self: claim=0.5");
            case NOT_SCORED ->
                IndexEvaluator.of(steps())
                        .evaluate(assessment().build(), Mode.APPRAISED)
                        .findings();
            case FACT_DIFFERS_ELSEWHERE -> sharedFactDiffers();
            case NOT_APPLICABLE_REFUSED ->
                evaluate(steps(), assessment().notApplicable(LEAF, new NotApplicable("lý do", "Sở Nội vụ")));
            case NOT_APPLICABLE_UNGRANTED ->
                evaluate(
                        tree(STEPS + ", may be n/a", RATIO),
                        assessment().notApplicable(LEAF, new NotApplicable("", " ")));
            case SELF_ASSESSMENT_REFUSED -> of("survey", "survey", "self: survey=80");
            case ADJUSTED_WITHOUT_REASON -> of(STEPS, RATIO, "self: a=5 b=5 | council: adjusted claim=0.5");
            case OTHER_METHODOLOGY ->
                evaluate(
                        steps(),
                        Assessment.of(Unit.of("don-vi", "Đơn vị"), MethodologyId.of("another-tree"), TestTree.YEAR));
            case ROUND_NOT_COVERED ->
                evaluate(steps(), Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, IndexYear.of(2031)));
            case NOTHING_TO_RECOGNISE -> of(STEPS, RATIO, "appraisal-2: recognised");
            case ADJUSTED_WITHOUT_VALUE -> of(STEPS, RATIO, "self: a=5 b=5 | appraisal-1: adjusted reason=vì");
            case POINTS_OUT_OF_RANGE -> of("proportional : floor 70 ; none -> 0", RATIO, "self: claim=0.35");
            case POINTS_OFF_STEP -> of("stated : step 0.25", "points", "self: points=0.7");
            case SURVEY_STAGE_MISPLACED -> of(STEPS, RATIO, "self: a=5 b=5 | survey: a=1 b=5");
            case UNKNOWN_ADJUSTMENT ->
                adjusted("self: a=5 b=5", new AdjustmentEntry("medal", Points.of(1), "huân chương"));
            case ADJUSTMENT_CAPPED ->
                adjusted("self: a=5 b=5", new AdjustmentEntry("bonus", Points.of(5), "sáng kiến"));
            case ADJUSTMENT_INVALID ->
                adjusted("self: a=5 b=5", new AdjustmentEntry("bonus", Points.of(-1), "sáng kiến"));
            case CHANGED_WITHOUT_REASON ->
                of(STEPS, RATIO, "self: a=5 b=5 | appraisal-1: recognised | appraisal-2: claim=0.5");
            case CUT_AT_TOTAL ->
                adjusted("self: a=5 b=5", new AdjustmentEntry("bonus", Points.parse("0.5"), "sáng kiến"));
            case OPINION_IGNORED -> of("survey", "survey", "survey: survey=80 | appraisal-1: recognised");
            case RECOGNISED_OTHER_VALUE -> of(STEPS, RATIO, "self: a=5 b=5 | appraisal-1: recognised claim=0.5");
            case POINTS_BUT_NOT_APPLICABLE -> of(STEPS, RATIO, "self: a=0 b=0 claim=1");
            case RECOGNISED_OTHER_FACT -> of(STEPS, RATIO, "self: a=5 b=5 | appraisal-1: recognised a=3");
            case EXPLANATION_DOES_NOT_SCORE -> of(STEPS, RATIO, "self: a=5 b=5 | explanation: claim=1");
            case NOT_APPLICABLE_OVER_OPINIONS ->
                evaluate(
                        tree(STEPS + ", may be n/a", RATIO),
                        assessment()
                                .add(LEAF, TestOpinion.parse("self: a=5 b=5"))
                                .add(LEAF, TestOpinion.parse("appraisal-1: recognised"))
                                .notApplicable(LEAF, new NotApplicable("lý do", "Sở Nội vụ")));
            case CUT_AT_ZERO -> adjusted("self: a=4 b=5", new AdjustmentEntry("penalty", Points.of(1), "chậm báo cáo"));
            case POINTS_BELOW_LEAST -> of("linear : 60 -> 0.25 ; 90 -> 1 ; none -> n/a", RATIO, "self: claim=0.1");
            case UNIT_NOT_LISTED -> evaluate(listed("another-unit"), assessment());
            case OUTSIDE_FORM -> evaluate(listed("don-vi"), assessment().add(LEAF, TestOpinion.parse("self: a=5 b=5")));
        };
    }

    /** Returns a tree of two leaves for one listed unit, whose form lacks the first of them. */
    private static Methodology listed(String unit) {
        TestLeaf leaf = TestLeaf.parse("1", STEPS, RATIO);
        return TestTree.plant()
                .area()
                .criterion(leaf)
                .criterion(leaf)
                .builder()
                .forms(List.of(new UnitForm(
                        "short",
                        Text.of("Mẫu rút gọn", "Short form"),
                        List.of(LEAF),
                        TestTree.CITATION,
                        Confidence.REPORTED)))
                .units(List.of(new ListedUnit(unit, Text.of("Đơn vị", "Unit"), "", "short")))
                .build();
    }

    private static List<Finding> sharedFactDiffers() {
        TestLeaf first = TestLeaf.parse("1", "proportional : floor 0 ; none -> 0", "ratio: a / b");
        TestLeaf second = TestLeaf.parse("1", "proportional : floor 0 ; none -> 0", "ratio: a / c");
        return evaluate(
                TestTree.plant().area().criterion(first).criterion(second).grown(),
                assessment()
                        .add(LEAF, TestOpinion.parse("self: a=4 b=9"))
                        .add(NodeCode.parse("1.2"), TestOpinion.parse("self: a=5 c=9")));
    }

    private static List<Finding> adjusted(String opinion, AdjustmentEntry entry) {
        Methodology methodology = TestTree.of(TestLeaf.parse("1", STEPS, RATIO))
                .builder()
                .adjustments(List.of(
                        adjustment("bonus", AdjustmentKind.BONUS), adjustment("penalty", AdjustmentKind.PENALTY)))
                .build();
        return evaluate(
                methodology, assessment().add(LEAF, TestOpinion.parse(opinion)).add(entry));
    }

    private static Adjustment adjustment(String id, AdjustmentKind kind) {
        return new Adjustment(
                id,
                kind,
                Text.of("điểm " + id, id),
                Points.parse("2.5"),
                Adjustment.Placement.INSIDE_TOTAL,
                TestTree.CITATION,
                Confidence.REPORTED);
    }

    private static List<Finding> of(String rule, String facts, String opinions) {
        Assessment.Builder assessment = assessment();
        TestOpinion.parseAll(opinions).forEach(opinion -> assessment.add(LEAF, opinion));
        return evaluate(tree(rule, facts), assessment);
    }

    private static List<Finding> evaluate(Methodology methodology, Assessment.Builder assessment) {
        return IndexEvaluator.of(methodology)
                .evaluate(assessment.build(), Mode.SELF)
                .findings();
    }

    private static Methodology steps() {
        return tree(STEPS, RATIO);
    }

    private static Methodology tree(String rule, String facts) {
        return TestTree.of(TestLeaf.parse("1", rule, facts)).grown();
    }

    private static Assessment.Builder assessment() {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
    }
}
