package vn.parindex.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelSpacingTest {

    private static List<BigDecimal> exact(String... places) {
        return Arrays.stream(places).map(BigDecimal::new).toList();
    }

    @Test
    void labels_whose_places_round_to_the_same_keep_the_order_of_their_values() {
        // on an axis of 380 from 414 up: 81.11 % at 105.782, 81.13 % at 105.706; the higher stands above
        assertThat(LabelSpacing.apart(exact("105.782", "105.706"), List.of(10, 10), 0))
                .containsExactly(111, 101);
    }

    @Test
    void labels_with_room_stay_where_they_are() {
        assertThat(LabelSpacing.apart(exact("100", "20", "60"), List.of(10, 10, 10), 0))
                .containsExactly(100, 20, 60);
    }

    @Test
    void labels_that_would_overlap_move_apart_around_their_middle() {
        assertThat(LabelSpacing.apart(exact("50", "50", "50"), List.of(10, 10, 10), 0))
                .containsExactly(40, 50, 60);
    }

    @Test
    void labels_do_not_rise_above_the_top() {
        assertThat(LabelSpacing.apart(exact("2", "3"), List.of(10, 10), 0)).containsExactly(5, 15);
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
