package vn.parindex.methodology;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that stand in files never change. */
class FileWordsTest {

    @Test
    void are_those_of_the_format() {
        assertThat(GradeScale.Purpose.values())
                .extracting(GradeScale.Purpose::id)
                .containsExactly("group", "rating");
        assertThat(GradeScale.Basis.values()).extracting(GradeScale.Basis::id).containsExactly("exact", "published");
        assertThat(MethodKind.values()).extracting(MethodKind::id).containsExactly("appraisal", "survey", "index");
        assertThat(NoneOutcome.values()).extracting(NoneOutcome::id).containsExactly("full", "not-applicable", "zero");
        assertThat(NotApplicablePolicy.Effect.values())
                .extracting(NotApplicablePolicy.Effect::id)
                .containsExactly("leaves-maximum", "refused");
        assertThat(AdjustmentKind.values()).extracting(AdjustmentKind::id).containsExactly("bonus", "penalty");
        assertThat(Adjustment.Placement.values())
                .extracting(Adjustment.Placement::id)
                .containsExactly("outside-total", "inside-total");
        assertThat(FactKind.values())
                .extracting(FactKind::id)
                .containsExactly("met", "amount", "count", "level", "percent", "points");
    }
}
