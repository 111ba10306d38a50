package vn.parindex.appraisal;

import org.junit.jupiter.api.Test;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;

class IndexEffectTest {

    @Test
    void a_quarter_of_a_point_of_a_hundred_is_a_quarter_of_a_percentage_point() {
        IndexEffect effect = new IndexEffect(Share.of(8525, 10_000), Share.of(85, 100));

        assertThat(effect.percentagePoints(Rounding.halfUp(2))).hasToString("-0.25");
        assertThat(effect.direction()).isEqualTo(-1);
    }

    @Test
    void thirds_are_subtracted_before_they_are_rounded() {
        // 2/3 - 1/3 is 33.333..., while 66.67 - 33.33 would be 33.34
        assertThat(new IndexEffect(Share.of(1, 3), Share.of(2, 3)).percentagePoints(Rounding.halfUp(2)))
                .hasToString("33.33");
    }

    @Test
    void gains_and_losses_are_rounded_alike() {
        IndexEffect gain = new IndexEffect(Share.of(0, 1), Share.of(125, 100_000));
        IndexEffect loss = new IndexEffect(gain.after(), gain.before());

        assertThat(gain.percentagePoints(Rounding.halfUp(2))).hasToString("0.13");
        assertThat(loss.percentagePoints(Rounding.halfUp(2))).hasToString("-0.13");
    }
}
