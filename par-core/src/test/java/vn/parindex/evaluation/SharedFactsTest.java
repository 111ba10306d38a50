package vn.parindex.evaluation;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** A figure that serves several leaves has one value in what is declared and one in what counts. */
class SharedFactsTest {

    private static final String SHARE = "proportional : floor 0 ; none -> 0, may be n/a";
    private static final Methodology METHODOLOGY = TestTree.plant()
            .area()
            .criterion(TestLeaf.parse("1", SHARE, "ratio: at_shop / in_force"))
            .criterion(TestLeaf.parse("1", SHARE, "ratio: online / in_force"))
            .criterion(TestLeaf.parse("1", SHARE, "ratio: paid / in_force"))
            .grown();

    private static Assessment.Builder assessment(String... opinions) {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
        for (int i = 0; i < opinions.length; i++) {
            NodeCode code = NodeCode.parse("1." + (i + 1));
            TestOpinion.parseAll(opinions[i]).forEach(opinion -> assessment.add(code, opinion));
        }
        return assessment;
    }

    private static List<String> found(Mode mode, Assessment.Builder assessment) {
        return IndexEvaluator.of(METHODOLOGY).evaluate(assessment.build(), mode).findings().stream()
                .filter(finding -> finding.code() == EvaluationCode.FACT_DIFFERS_ELSEWHERE)
                .peek(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    @Test
    void one_that_is_appraised_at_one_leaf_alone_is_told_with_both() {
        Assessment.Builder assessment = assessment(
                "self: at_shop=900 in_force=1000 | appraisal-1: adjusted at_shop=900 in_force=1100 reason=x",
                "self: online=500 in_force=1000 | appraisal-1: adjusted online=500 in_force=1000 reason=x");

        assertThat(found(Mode.FINAL, assessment))
                .containsExactly("PAR-1017 1.2: the figure \"in_force\" is 1,000, but 1,100 at 1.1");
        assertThat(found(Mode.APPRAISED, assessment)).hasSize(1);
        assertThat(found(Mode.SELF, assessment)).isEmpty();
    }

    @Test
    void one_that_is_the_same_everywhere_is_not() {
        // 900 / 1100 and 500 / 1100
        assertThat(found(
                        Mode.FINAL,
                        assessment(
                                "self: at_shop=900 in_force=1000 | appraisal-1: adjusted in_force=1100 reason=x",
                                "self: online=500 in_force=1000 | appraisal-1: adjusted in_force=1100 reason=x")))
                .isEmpty();
    }

    @Test
    void one_that_is_recognised_as_claimed_counts_as_claimed() {
        assertThat(found(
                        Mode.FINAL,
                        assessment(
                                "self: at_shop=900 in_force=1000 | appraisal-1: adjusted in_force=1100 reason=x",
                                "self: online=500 in_force=1000 | appraisal-1: recognised")))
                .containsExactly("PAR-1017 1.2: the figure \"in_force\" is 1,000, but 1,100 at 1.1");
    }

    @Test
    void one_that_the_last_opinion_inherits_counts() {
        assertThat(found(
                        Mode.FINAL,
                        assessment(
                                "self: at_shop=900 in_force=1000 | appraisal-1: adjusted in_force=1100 reason=x"
                                        + " | council: adjusted at_shop=880 reason=y",
                                "self: online=500 in_force=1000 | council: adjusted online=400 reason=y",
                                "self: paid=1 in_force=1000 | council: adjusted in_force=1100 reason=y")))
                .containsExactly("PAR-1017 1.2: the figure \"in_force\" is 1,000, but 1,100 at 1.1");
    }

    @Test
    void one_that_does_not_count_is_not_compared() {
        // nothing of 1.2 is appraised; points without figures use none; what is not applicable has none
        String adjusted = "self: at_shop=900 in_force=1000 | appraisal-1: adjusted in_force=1100 reason=x";
        assertThat(found(Mode.FINAL, assessment(adjusted, "self: online=500 in_force=1000")))
                .isEmpty();
        assertThat(found(
                        Mode.FINAL,
                        assessment(
                                adjusted, "self: online=500 in_force=1000 | appraisal-1: adjusted claim=0.4 reason=x")))
                .isEmpty();
        assertThat(found(
                        Mode.FINAL,
                        assessment(adjusted, "self: online=500 in_force=1000 | appraisal-1: recognised")
                                .notApplicable(NodeCode.parse("1.2"), new NotApplicable("x", "y"))))
                .isEmpty();
    }

    @Test
    void one_that_was_declared_differently_is_told_once() {
        Assessment.Builder assessment = assessment(
                "self: at_shop=900 in_force=1000 | appraisal-1: recognised",
                "self: online=500 in_force=1200 | appraisal-1: recognised");

        assertThat(found(Mode.SELF, assessment))
                .containsExactly("PAR-1017 1.2: the figure \"in_force\" is 1,200, but 1,000 at 1.1");
        assertThat(found(Mode.FINAL, assessment))
                .containsExactly("PAR-1017 1.2: the figure \"in_force\" is 1,200, but 1,000 at 1.1");
    }
}
