package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelSpacingTest {

    @Test
    void labels_with_room_stay_where_they_are() {
        assertThat(LabelSpacing.apart(List.of(100, 20, 60), List.of(10, 10, 10), 0))
                .containsExactly(100, 20, 60);
    }

    @Test
    void labels_that_would_overlap_move_apart_around_their_middle() {
        assertThat(LabelSpacing.apart(List.of(50, 50, 50), List.of(10, 10, 10), 0))
                .containsExactly(40, 50, 60);
    }

    @Test
    void labels_do_not_rise_above_the_top() {
        assertThat(LabelSpacing.apart(List.of(2, 3), List.of(10, 10), 0)).containsExactly(5, 15);
    }

    @Test
    void an_axis_has_round_figures_from_zero() {
        assertThat(new ChartAxis(new BigDecimal("16"), 0, 350).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "2", "4", "6", "8", "10", "12", "14", "16");
        assertThat(new ChartAxis(new BigDecimal("1.5"), 0, 350).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2", "1.4");
        assertThat(new ChartAxis(new BigDecimal("100"), 0, 350).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "20", "40", "60", "80", "100");
    }
}
