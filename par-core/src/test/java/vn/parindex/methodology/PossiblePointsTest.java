package vn.parindex.methodology;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.points;

class PossiblePointsTest {

    @Test
    void single_values_are_sorted_and_stand_once() {
        assertThat(PossiblePoints.values(List.of(points("1"), points("0"), points("1.0"), points("0.5")))
                        .values())
                .hasToString("[0, 0.5, 1]");
        assertThat(new PossiblePoints(List.of(points("1"), points("0")), Optional.empty()).values())
                .hasToString("[0, 1]");
    }

    @Test
    void a_value_may_stand_beside_a_range() {
        PossiblePoints possible =
                PossiblePoints.between(points("0.95"), points("1")).and(points("0"));

        assertThat(possible.contains(points("0"))).isTrue();
        assertThat(possible.contains(points("0.5"))).isFalse();
        assertThat(possible.contains(points("0.95"))).as("ends included").isTrue();
        assertThat(possible.contains(points("1"))).as("ends included").isTrue();
        assertThat(possible.contains(points("1.1"))).isFalse();
    }

    @Test
    void a_range_may_have_a_step() {
        PossiblePoints possible = new PossiblePoints(
                List.of(),
                Optional.of(new PossiblePoints.Range(points("0"), points("1"), Optional.of(points("0.25")))));

        assertThat(possible.contains(points("0.25"))).isTrue();
        assertThat(possible.contains(points("0.3"))).isFalse();
        assertThat(possible.contains(points("1.25"))).isFalse();
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PossiblePoints(List.of(), null))
                .withMessage("range");
        assertThatNullPointerException()
                .isThrownBy(() -> new PossiblePoints.Range(null, points("1"), Optional.empty()))
                .withMessage("from");
    }
}
