package vn.parindex.rulesframes;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.methodology.GradeScale;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.MethodologyId;
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

    /**
     * As printed for 2023: 17 ministries ranked, 14 of them above 80 and 3 below, a mean of 84.38. By the printed
     * indices the mean is 84.3782, by the sums of the printed parts 84.3765.
     */
    @Test
    void ministries_of_2023_give_the_printed_ranks_groups_and_mean() throws IOException {
        List<IndexResult> results = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        try (InputStream stream = PrintedPartsTest.class.getResourceAsStream("printed-parts.tsv")) {
            CsvReader reader = CsvReader.utf8(stream, "printed-parts.tsv");
            for (Optional<CsvRecord> row = reader.next(); row.isPresent(); row = reader.next()) {
                List<String> fields = row.get().fields();
                if (fields.get(0).equals("vn-876-2022-ministry-parts")) {
                    Map<String, String> byItem = Arrays.stream(fields.get(3).split(" "))
                            .collect(Collectors.toMap(item -> item.split("=")[0], item -> item.split("=")[1]));
                    results.add(PublishedFigures.result(fields.get(0), 2023, fields.get(2), byItem));
                    printed.add(fields.get(2));
                }
            }
        }
        Collections.reverse(results);
        Ranking ranking = Ranking.of(results, TieRule.competition());

        // the rows of the file stand in the printed order
        assertThat(ranking.ranked())
                .extracting(unit -> unit.unit().name())
                .hasSize(17)
                .containsExactlyElementsOf(printed);
        GradeScale groups = PublishedFigures.CATALOG
                .get(MethodologyId.of("vn-876-2022-ministry-parts"))
                .scales()
                .get(0);
        assertThat(ranking.bands(groups).count("above-80")).isEqualTo(14);
        assertThat(ranking.bands(groups).count("below-80")).isEqualTo(3);
        assertThat(ranking.published(ranking.means().all().orElseThrow().value()))
                .isEqualTo("84.38");
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
