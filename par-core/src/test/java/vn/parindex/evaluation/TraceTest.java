package vn.parindex.evaluation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Trace;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of how a leaf got its points. */
class TraceTest {

    private static final NodeCode LEAF = NodeCode.parse("1.1");

    /** Figures and what the branch looked at, as plain text in a fixed order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1   | all-or-nothing                               | met: done    | self: done=true        | {done=true}              | {}
        1 | steps % : >=80 -> 1 ; else 0 ; none -> 0 | ratio: a / b | self: a=4.8 b=5.0 | {a=4.8, b=5} | {share=24/25, from=80}
        1 | steps % : >=80 -> 1 ; else 0 ; none -> 0 | ratio: a / b | self: a=1 b=2 | {a=1, b=2} | {share=1/2, from=80}
        1 | steps # : >=12 -> 1 ; else 0 | count: n | self: n=12 | {n=12} | {count=12, from=12}
        1 | proportional : floor 70 ; none -> 0 | ratio: a / b | self: a=4800 b=5000 | {a=4800, b=5000} | {share=24/25, floor=70}
        1 | proportional : floor 50 full 95 ; none -> 0 | ratio: a / b | self: a=96 b=100 | {a=96, b=100} | {share=24/25, full=95}
        0.5 | checklist : x = 0.25 ; y = 0.25 | met: y, x | self: x=true y=false | {y=false, x=true} | {met=1, of=2}
        1 | deduct : 0.25 per late report | count: late | self: late=3 | {late=3} | {count=3, each=0.25, lost=0.75}
        1 | levels : all done on time = 1 ; not done = 0 | level | self: level=not-done | {level=not-done} | {level=not-done}
        0.5 | survey | survey | survey: survey=82.50 | {survey=82.5} | {percent=82.5}
        10 | index : SIPAS | index | survey: index=83.45 | {index=83.45} | {percent=83.45}
        9   | stated                                       | points       | self: points=8.7874    | {points=8.7874}          | {}
        9   | stated                                       | points       | self: claim=8.7874     | {}                       | {}
        1   | proportional : floor 0 ; none -> 0           | ratio: a / b | self: a=true b=5       | {b=5}                    | {}
        1   | proportional : floor 0 ; none -> full        | ratio: a / b | self: a=0 b=0          | {a=0, b=0}               | {}
        """)
    void a_trace_keeps_the_figures_and_what_the_branch_looked_at(
            String maximum, String rule, String facts, String opinion, String kept, String details) {
        Trace trace = trace(maximum, rule, facts, Mode.SELF, opinion);
        assertThat(trace.facts()).hasToString(kept);
        assertThat(trace.details()).hasToString(details);
    }

    @Test
    void a_line_keeps_both_its_ends_and_figures_stand_in_the_order_of_the_rule() {
        Trace trace = trace("1", "linear : 60 -> 0 ; 90 -> 1 ; none -> 0", "ratio: b / a", Mode.SELF, "self: a=4 b=3");
        assertThat(trace.facts()).hasToString("{b=3, a=4}");
        assertThat(trace.details()).hasToString("{share=3/4, from=60, fromPoints=0, to=90, toPoints=1}");
    }

    @Test
    void inherited_figures_are_in_the_trace_of_who_corrected_one() {
        Trace trace = trace(
                "1",
                "proportional : floor 0 ; none -> 0",
                "ratio: a / b",
                Mode.FINAL,
                "self: a=90 b=100 | appraisal-1: adjusted b=120 reason=vì");
        assertThat(trace.stage()).contains(Stage.APPRAISAL_1);
        assertThat(trace.facts()).hasToString("{a=90, b=120}");
        assertThat(trace.details()).hasToString("{share=3/4, floor=0}");
    }

    @Test
    void a_grant_keeps_its_reason_and_who_granted_it() {
        Methodology methodology = TestTree.of(TestLeaf.parse("1", "all-or-nothing, may be n/a", "met: done"))
                .grown();
        Trace trace = IndexEvaluator.of(methodology)
                .evaluate(
                        assessment()
                                .notApplicable(LEAF, new NotApplicable("không có xã", "UBND tỉnh"))
                                .build(),
                        Mode.SELF)
                .outcome(LEAF)
                .orElseThrow()
                .trace()
                .orElseThrow();
        assertThat(trace.stage()).isEmpty();
        assertThat(trace.details()).hasToString("{reason=không có xã, grantedBy=UBND tỉnh}");
    }

    @Test
    void every_opinion_stays_beside_the_one_that_counts() {
        List<OpinionValue> opinions = result(
                        "1",
                        "proportional : floor 0 ; none -> 0",
                        "ratio: a / b",
                        Mode.SELF,
                        "self: a=9 b=10 claim=1 | appraisal-1: recognised | appraisal-2: adjusted claim=2 reason=vì | council: adjusted a=6 reason=vì")
                .outcome(LEAF)
                .orElseThrow()
                .opinions();
        assertThat(opinions)
                .extracting(o -> o.stage().id() + " " + o.state().id() + " " + o.points() + " stated "
                        + o.stated().map(Object::toString).orElse("-") + " computed "
                        + o.computed().map(Object::toString).orElse("-"))
                .containsExactly(
                        "self scored 0.9 stated 1 computed 0.9",
                        "appraisal-1 scored 0.9 stated - computed 0.9",
                        "appraisal-2 invalid 0 stated 2 computed -",
                        "council scored 0.6 stated - computed 0.6");
        assertThat(opinions.get(2).reason()).isEqualTo("vì");
    }

    @Test
    void an_opinion_on_what_is_measured_is_not_kept_as_a_value() {
        assertThat(result(
                                "0.5",
                                "survey",
                                "survey",
                                Mode.FINAL,
                                "self: claim=0.5 | survey: survey=80 | council: claim=0.5 reason=vì")
                        .outcome(LEAF)
                        .orElseThrow()
                        .opinions())
                .extracting(o -> o.stage().id() + " " + o.points())
                .containsExactly("survey 0.4");
    }

    @Test
    void a_node_with_children_has_no_trace() {
        IndexResult result = result("1", "all-or-nothing", "met: done", Mode.SELF, "self: done=true");
        assertThat(result.areas()).hasSize(1).allSatisfy(area -> {
            assertThat(area.trace()).isEmpty();
            assertThat(area.method()).isEmpty();
            assertThat(area.opinions()).isEmpty();
        });
    }

    private static Trace trace(String maximum, String rule, String facts, Mode mode, String opinions) {
        return result(maximum, rule, facts, mode, opinions)
                .outcome(LEAF)
                .orElseThrow()
                .trace()
                .orElseThrow();
    }

    private static IndexResult result(String maximum, String rule, String facts, Mode mode, String opinions) {
        Assessment.Builder assessment = assessment();
        TestOpinion.parseAll(opinions).forEach(opinion -> assessment.add(LEAF, opinion));
        return IndexEvaluator.of(
                        TestTree.of(TestLeaf.parse(maximum, rule, facts)).grown())
                .evaluate(assessment.build(), mode);
    }

    private static Assessment.Builder assessment() {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
    }
}
