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
        assertThat(Method.Kind.values()).extracting(Method.Kind::id).containsExactly("appraisal", "survey", "index");
        assertThat(NoneOutcome.values()).extracting(NoneOutcome::id).containsExactly("full", "not-applicable", "zero");
        assertThat(NotApplicablePolicy.Effect.values())
                .extracting(NotApplicablePolicy.Effect::id)
                .containsExactly("leaves-maximum", "refused");
        assertThat(Adjustment.Kind.values()).extracting(Adjustment.Kind::id).containsExactly("bonus", "penalty");
        assertThat(Adjustment.Placement.values())
                .extracting(Adjustment.Placement::id)
                .containsExactly("outside-total", "inside-total");
        assertThat(FactSpec.Kind.values())
                .extracting(FactSpec.Kind::id)
                .containsExactly("met", "amount", "count", "level", "percent", "points");
    }
}
