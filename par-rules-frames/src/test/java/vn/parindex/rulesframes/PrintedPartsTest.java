package vn.parindex.rulesframes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Printed parts and areas, entered into their frames, give the printed index as far as printing rounds; see about.md
 * beside the file.
 */
class PrintedPartsTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @ParameterizedTest(name = "{1} {2}")
    @CsvFileSource(resources = "printed-parts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void printed_parts_give_the_printed_index(
            String frame, int year, String unit, String points, BigDecimal sum, BigDecimal printedIndex) {
        Map<String, String> byItem = new LinkedHashMap<>();
        BigDecimal tolerance = halfOfLastDigit(printedIndex);
        for (String item : points.split(" ")) {
            String[] parts = item.split("=");
            byItem.put(parts[0], parts[1]);
            tolerance = tolerance.add(halfOfLastDigit(new BigDecimal(parts[1])));
        }
        IndexResult result = PublishedFigures.result(frame, year, unit, byItem);
        assertThat(result.findings()).isEmpty();
        assertThat(result.isProvisional()).isFalse();
        assertThat(result.index()).hasValue(Share.of(sum, BigDecimal.valueOf(100)));
        assertThat(sum.subtract(printedIndex).abs()).isLessThanOrEqualTo(tolerance);
    }

    /** Figures are printed with two decimals at least; a table leaves out the zeros of 5.00. */
    private static BigDecimal halfOfLastDigit(BigDecimal printed) {
        return HALF.movePointLeft(Math.max(2, printed.scale()));
    }

    @Test
    void areas_that_were_not_printed_leave_the_result_provisional_with_the_printed_index_within_its_bounds() {
        // Quảng Nam 2017: areas 3, 5, 6 and 8 were printed, and the index 73.27
        IndexResult result = PublishedFigures.result(
                "vn-2948-2017-province-areas",
                2017,
                "Quảng Nam",
                Map.of("3.1", "10.95", "5.1", "8.89", "6.1", "6.07", "8.1", "15"));
        assertThat(result.isProvisional()).isTrue();
        assertThat(result.completeness().open()).isEqualTo(4);
        // 40.91 points so far; the four open areas have 10 + 10 + 11 + 16 = 47
        assertThat(result.total().least()).hasToString("40.91");
        assertThat(result.total().most()).hasToString("87.91");
    }
}
