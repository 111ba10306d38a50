package vn.parindex.result;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletenessTest {

    @Test
    void what_is_not_scored_or_invalid_is_open() {
        Completeness completeness = new Completeness(90, 7, 10, 5);
        assertThat(completeness.open()).isEqualTo(12);
        assertThat(completeness.leaves()).isEqualTo(112);
        assertThat(completeness.isComplete()).isFalse();
    }

    @Test
    void what_does_not_apply_needs_no_score() {
        assertThat(new Completeness(90, 0, 22, 0).isComplete()).isTrue();
        assertThat(new Completeness(90, 1, 21, 0).isComplete()).isFalse();
        assertThat(new Completeness(90, 0, 21, 1).isComplete()).isFalse();
    }
}
