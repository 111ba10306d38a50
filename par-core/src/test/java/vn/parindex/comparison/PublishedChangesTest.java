package vn.parindex.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Published figures of two years give the published changes; see about.md beside the file. */
class PublishedChangesTest {

    @ParameterizedTest(name = "{0} {1} to {4}")
    @CsvFileSource(resources = "published-changes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void changes_come_out_as_they_were_printed(
            String unit,
            int earlier,
            BigDecimal earlierIndex,
            Integer earlierRank,
            int later,
            BigDecimal laterIndex,
            Integer laterRank,
            BigDecimal indexChange,
            Integer rankChange) {
        YearComparison comparison = YearComparison.of(
                YearStandings.published(IndexYear.of(earlier), List.of(standing(unit, earlierIndex, earlierRank))),
                YearStandings.published(IndexYear.of(later), List.of(standing(unit, laterIndex, laterRank))));
        UnitComparison change = comparison.unit(unit).orElseThrow();
        assertThat(change.refusal()).isEmpty();
        if (indexChange != null) {
            assertThat(change.publishedChange().orElseThrow().setScale(indexChange.scale(), RoundingMode.HALF_UP))
                    .isEqualTo(indexChange);
        }
        if (rankChange != null) {
            assertThat(change.rankChange()).hasValue(rankChange);
        }
        assertThat(indexChange != null || rankChange != null)
                .as("a row must say something")
                .isTrue();
    }

    private static YearStanding standing(String unit, BigDecimal index, Integer rank) {
        return rank == null
                ? YearStanding.published(Unit.of(unit, unit), index)
                : YearStanding.published(Unit.of(unit, unit), index, rank);
    }
}
