package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenIntervalTest {

    private static OpenInterval between(String low, String high) {
        return new OpenInterval(
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new));
    }

    private static void disjoint(OpenInterval one, OpenInterval other, boolean expected) {
        assertThat(one.isDisjoint(other)).isEqualTo(expected);
        assertThat(other.isDisjoint(one)).isEqualTo(expected);
    }

    @Test
    void intervals_that_overlap_or_only_touch() {
        disjoint(between("1", "3"), between("2", "4"), false);
        disjoint(between("1", "2"), between("2", "4"), true);
        disjoint(between("1", "2"), between("3", "4"), true);
        disjoint(between(null, "2"), between("1.9", null), false);
        disjoint(between(null, "2"), between("2", null), true);
        disjoint(between(null, null), between("2", "3"), false);
    }

    @Test
    void single_values_lie_inside_an_interval_or_not() {
        disjoint(between("2", "2"), between("1", "3"), false);
        disjoint(between("2", "2"), between("2", "3"), true);
        disjoint(between("2", "2"), between("2.0", "2.0"), false);
        disjoint(between("2", "2"), between("3", "3"), true);
    }

    @Test
    void an_interval_whose_ends_cross_holds_nothing() {
        disjoint(between("3", "1"), between("0", "9"), true);
        disjoint(between("3", "1"), between("2", "2"), true);
    }
}
