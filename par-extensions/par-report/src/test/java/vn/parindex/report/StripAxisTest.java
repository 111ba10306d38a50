package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.report.StripMark.StripKind;

import static org.assertj.core.api.Assertions.assertThat;

class StripAxisTest {

    /** Bars begin at zero; signs are shown where they are; the ends are round; bands do not widen the axis. */
    @ParameterizedTest
    @CsvSource({
        "LOST, 4.68, 3.97, 0 1 2 3 4 5",
        "GAINED, 6.65, -5.22, -6 -4 -2 0 2 4 6 8",
        "LOST, -5.22, -0.9, -6 -5 -4 -3 -2 -1 0",
        "DOT, 71.38, 75.28, 71 72 73 74 75 76",
        "DOT, 80.58, 80.58, 80.58 80.581",
        "DOT, 0, 100, 0 20 40 60 80 100",
        "AMOUNT, 0, 0, 0 0.001",
        "MEAN, 1200, 9800, 0 2000 4000 6000 8000 10000",
        "OPEN, 79.63, 80.13, 79.6 79.7 79.8 79.9 80 80.1 80.2"
    })
    void ticks_are_round_and_enclose_all_marks(StripKind kind, BigDecimal one, BigDecimal other, String ticks) {
        StripAxis axis = StripAxis.of(List.of(
                new StripMark(kind, one, one),
                new StripMark(kind, other, other),
                new StripMark(StripKind.BAND, BigDecimal.ZERO, BigDecimal.valueOf(100_000))));

        assertThat(axis.ticks()).extracting(BigDecimal::toPlainString).containsExactly(ticks.split(" "));
        assertThat(axis.at(axis.from())).isEqualByComparingTo("0");
        assertThat(axis.at(axis.to())).isEqualByComparingTo("100");
        assertThat(axis.at(BigDecimal.valueOf(1_000_000))).isEqualByComparingTo("100");
    }
}
