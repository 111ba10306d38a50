package vn.parindex.value;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShareMeanTest {

    @Test
    void the_mean_of_a_third_and_a_half_is_five_twelfths() {
        assertThat(Share.mean(List.of(Share.of(1, 3), Share.of(1, 2)))).isEqualTo(Share.of(5, 12));
        assertThat(Share.mean(List.of(Share.of(0, 1)))).isEqualTo(Share.of(0, 5));
    }

    @Test
    void there_is_no_mean_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.mean(List.of()))
                .withMessage("shares is empty");
    }

    @Test
    void distances_are_in_percentage_points_signed_and_rounded_once() {
        Rounding two = Rounding.halfUp(2);
        assertThat(Share.of(8393, 10000).percentagePointsAbove(Share.of(8066, 10000), two))
                .hasToString("3.27");
        assertThat(Share.of(8066, 10000).percentagePointsAbove(Share.of(8393, 10000), two))
                .hasToString("-3.27");
        // 2/3 - 1/3 = 33.333… %, not 66.67 - 33.33 = 33.34
        assertThat(Share.of(2, 3).percentagePointsAbove(Share.of(1, 3), two)).hasToString("33.33");
        assertThat(Share.of(1, 2).percentagePointsAbove(Share.of(1, 2), two)).hasToString("0.00");
    }
}
