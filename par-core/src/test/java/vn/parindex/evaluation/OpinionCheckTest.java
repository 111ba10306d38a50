package vn.parindex.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** One opinion is checked for one leaf, with the codes of a whole evaluation. */
class OpinionCheckTest {

    private static final Methodology METHODOLOGY = TestTree.plant()
            .area()
            .criterion(
                    TestLeaf.parse("1", "steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> full", "ratio: a / b"))
            .criterion(TestLeaf.parse("10", "survey", "survey"))
            .grown();
    private static final IndexEvaluator EVALUATOR = IndexEvaluator.of(METHODOLOGY);
    private static final NodeCode LEAF = NodeCode.parse("1.1");
    private static final NodeCode SURVEY = NodeCode.parse("1.2");

    private static List<String> found(NodeCode code, String opinion) {
        return EVALUATOR.check(code, TestOpinion.parse(opinion)).stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    @Test
    void what_is_right_finds_nothing() {
        assertThat(found(LEAF, "self: a=5 b=5")).isEmpty();
        assertThat(found(LEAF, "self: a=4 b=5 claim=0.5")).isEmpty();
        assertThat(found(LEAF, "council: claim=0.5")).isEmpty();
        assertThat(found(SURVEY, "survey: survey=80")).isEmpty();
    }

    @Test
    void what_is_wrong_has_the_codes_of_an_evaluation() {
        for (String opinion : List.of(
                "self: a=5",
                "self: a=6 b=5",
                "self: a=1 b=0",
                "self: c=1 a=5 b=5",
                "self: a=4 b=5 claim=1",
                "self: claim=0.7",
                "self: claim=2",
                "council: adjusted claim=0.5",
                "council: recognised",
                "explanation: claim=1")) {
            Opinion parsed = TestOpinion.parse(opinion);
            Assessment assessment = Assessment.of(Unit.of("u", "U"), TestTree.ID, TestTree.YEAR)
                    .add(LEAF, parsed)
                    .build();
            List<Finding> evaluated = EVALUATOR.evaluate(assessment, Mode.FINAL).findings().stream()
                    .filter(finding -> finding.code() != EvaluationCode.NOT_SCORED)
                    .toList();

            assertThat(EVALUATOR.check(LEAF, parsed)).as(opinion).isNotEmpty().isEqualTo(evaluated);
        }
        assertThat(found(SURVEY, "self: claim=1"))
                .allSatisfy(message -> assertThat(message).startsWith("PAR-1020 1.2: "))
                .hasSize(1);
    }

    @Test
    void what_is_no_leaf_is_told() {
        assertThat(found(NodeCode.parse("1"), "self: claim=1"))
                .containsExactly("PAR-1001 1: not a scored item of test-tree");
        assertThat(found(NodeCode.parse("9.9"), "self: claim=1")).hasSize(1);
    }

    @Test
    void an_entry_is_checked_with_all_its_opinions() {
        Entry entry =
                Entry.of(LEAF, TestOpinion.parse("self: a=4 b=5"), TestOpinion.parse("council: recognised claim=0.5"));

        assertThat(EVALUATOR.check(entry)).isEmpty();
        assertThat(EVALUATOR.check(entry.withNotApplicable(new NotApplicable("x", "y"))))
                .extracting(Finding::code)
                .containsExactly(EvaluationCode.NOT_APPLICABLE_REFUSED);
        assertThat(Stream.of(EVALUATOR.check(Entry.of(LEAF)))).containsExactly(List.of());
    }
}
