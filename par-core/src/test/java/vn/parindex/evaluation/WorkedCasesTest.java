package vn.parindex.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every line of {@code cases/*.tsv}, worked by hand, through the whole evaluator. */
class WorkedCasesTest {

    private static final NodeCode LEAF = NodeCode.parse("1.1");
    private static final List<String> FILES = List.of(
            "all-or-nothing",
            "share-steps",
            "count-steps",
            "proportional",
            "linear",
            "checklist",
            "deductions",
            "increments",
            "levels",
            "survey",
            "index",
            "stated",
            "rounding",
            "opinions",
            "not-applicable");
    private static final Set<String> BRANCHES = Set.of(
            "met",
            "not-met",
            "step",
            "otherwise",
            "none-full",
            "none-zero",
            "none-not-applicable",
            "numerator-over-zero",
            "below-floor",
            "proportional",
            "full",
            "at-or-below",
            "between",
            "at-or-above",
            "all",
            "some",
            "none",
            "no-deduction",
            "deducted",
            "all-deducted",
            "level",
            "unknown-level",
            "mean",
            "index",
            "stated",
            "granted",
            "missing",
            "not-possible",
            "facts-incomplete",
            "nothing-to-recognise");

    @TestFactory
    Stream<DynamicContainer> every_case_comes_out_as_worked_by_hand() {
        return FILES.stream()
                .map(file -> dynamicContainer(
                        file,
                        CaseFile.read(file + ".tsv").stream()
                                .map(row -> dynamicTest(row.get("case"), () -> check(row)))));
    }

    @Test
    void the_cases_take_every_branch() {
        Set<String> taken = new HashSet<>();
        FILES.forEach(file -> CaseFile.read(file + ".tsv").forEach(row -> taken.add(row.get("branch"))));
        assertThat(taken).isEqualTo(BRANCHES);
    }

    private static void check(Map<String, String> row) {
        Methodology methodology = methodology(row);
        IndexResult result = IndexEvaluator.of(methodology).evaluate(assessment(row), mode(row));
        Outcome outcome = result.outcome(LEAF).orElseThrow();
        Trace trace = outcome.trace().orElseThrow();
        Points maximum = Points.parse(row.get("maximum"));

        assertThat(outcome.score().state().id()).isEqualTo(row.get("state"));
        assertThat(outcome.score().points()).isEqualTo(Points.parse(row.get("points")));
        assertThat(trace.branch().id()).isEqualTo(row.get("branch"));
        assertThat(result.findings().stream().map(f -> f.code().id()).collect(Collectors.joining(" ")))
                .isEqualTo(row.get("findings"));
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.place()).isEqualTo("1.1"));
        if (row.containsKey("stage")) {
            assertThat(trace.stage().map(Stage::id).orElse("")).isEqualTo(row.get("stage"));
        }

        State state = outcome.score().state();
        boolean open = state == State.NOT_SCORED || state == State.INVALID;
        assertThat(outcome.score().maximum()).isEqualTo(state == State.NOT_APPLICABLE ? Points.ZERO : maximum);
        assertThat(outcome.score().fullMaximum()).isEqualTo(maximum);
        assertThat(outcome.score().open()).isEqualTo(open ? maximum : Points.ZERO);
        assertThat(result.total()).isEqualTo(outcome.score());
        assertThat(result.isProvisional()).isEqualTo(open);

        assertThat(trace.rule()).isEqualTo(methodology.leaves().get(0).rule().kind());
        assertThat(trace.rounding()).isEqualTo(methodology.rounding().leaf());
        assertThat(trace.citation()).isEqualTo(TestTree.CITATION);
        assertThat(trace.confidence()).isEqualTo(Confidence.REPORTED);
    }

    private static Methodology methodology(Map<String, String> row) {
        TestLeaf leaf = TestLeaf.parse(row.get("maximum"), row.get("rule"), row.get("facts"));
        String[] rounding = row.getOrDefault("rounding", "5 half-up").split(" ");
        RoundingKind mode = Arrays.stream(RoundingKind.values())
                .filter(m -> m.id().equals(rounding[1]))
                .findFirst()
                .orElseThrow();
        return TestTree.of(leaf)
                .builder()
                .rounding(TestTree.rounding(new Rounding(Integer.parseInt(rounding[0]), mode), Rounding.halfUp(2)))
                .build();
    }

    private static Assessment assessment(Map<String, String> row) {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
        for (Opinion opinion : TestOpinion.parseAll(row.get("opinions"))) {
            assessment.add(LEAF, opinion);
        }
        if (row.containsKey("notApplicable")) {
            assessment.notApplicable(LEAF, TestOpinion.parseNotApplicable(row.get("notApplicable")));
        }
        return assessment.build();
    }

    private static Mode mode(Map<String, String> row) {
        String id = row.getOrDefault("mode", "self");
        return Arrays.stream(Mode.values())
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
