package vn.parindex.analysis;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.YearComparison;
import vn.parindex.finding.ParIndexException;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.RoundFacts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Figures as published in 2019 and 2020, with their sources: see moves.csv and about.md. */
class PublishedMoveTest {

    private static final String NAME = "moves.csv";

    @Test
    void an_giang_rose_and_fell_behind() {
        PublishedMove move = move("An Giang");

        assertThat(move.indexChange()).isEqualTo(new BigDecimal("1.35"));
        assertThat(move.meanChange()).contains(new BigDecimal("2.57"));
        assertThat(move.gapChange()).contains(new BigDecimal("-1.22"));
        assertThat(move.rankChange()).hasValue(-15);
        assertThat(PublishedMoveSentences.of(move, Language.EN).headline())
                .isEqualTo("An Giang rose 1.35 while the mean rose 2.57: it fell 1.22 behind, 15 ranks down"
                        + " (2019 -> 2020)");
        assertThat(PublishedMoveSentences.of(move, Language.VI).headline())
                .isEqualTo("An Giang tăng 1,35 điểm trong khi trung bình chung tăng 2,57 điểm: tụt lại 1,22 điểm so với"
                        + " mặt bằng chung, giảm 15 bậc (năm 2019 -> năm 2020)");
    }

    @Test
    void lam_dong_moved_ahead() {
        assertThat(PublishedMoveSentences.of(move("LÂM  ĐỒNG"), Language.EN).headline())
                .isEqualTo(
                        "Lâm Đồng rose 3.27 while the mean rose 2.57: it moved 0.70 ahead, 8 ranks up (2019 -> 2020)");
    }

    /** 83.32 - 81.15 = 2.17; 84.67 - 83.72 = 0.95; the first of 2020 has 91.04, the last 73.25. */
    @Test
    void every_distance_and_the_origin_of_every_figure_is_given() {
        List<String> lines =
                PublishedMoveSentences.of(move("An Giang"), Language.EN).lines();

        assertThat(lines)
                .contains(
                        "2019: index 83.32, rank 11",
                        "- 2.17 above the mean of all, 81.15",
                        "2020: index 84.67, rank 26",
                        "- 0.95 above the mean of all, 83.72",
                        "- 6.37 below the best, Quảng Ninh, 91.04",
                        "- 0.27 below the unit one rank better, Tỉnh trên, 84.94",
                        "- 0.74 above the median, Lâm Đồng, 83.93",
                        "- the best is 17.79 above the last",
                        "The parts of the index are not compared: they are not printed for both years, or no crosswalk"
                                + " joins the two decisions",
                        "- 2020 An Giang, index 84.67: Sở Tư pháp An Giang 09/08/2021, grade B, line 2",
                        "- 2019 (trung bình 63 tỉnh), mean 81.15: binhduong.gov.vn, grade A, line 11");
    }

    /** Of 2020 Lâm Đồng is the median itself: its distance from it says nothing. */
    @Test
    void a_unit_is_not_compared_with_itself() {
        assertThat(PublishedMoveSentences.of(move("Lâm Đồng"), Language.EN).lines())
                .contains("2020: index 83.93, rank 32")
                .noneMatch(line -> line.contains("above the median, Lâm Đồng"));
    }

    @Test
    void what_is_missing_is_said_for_both_years() {
        assertThatThrownBy(() -> move("Long An"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo(
                                        "PAR-5302: nothing was published of Long An for 2019; there are: An Giang; Hạng Không;"
                                                + " Lâm Đồng\nPAR-5302: nothing was published of Long An for 2020; there are: An Giang;"
                                                + " Cuối Bảng; Hạng Không; Lâm Đồng; Quảng Ninh; Tỉnh trên"));
        assertThatThrownBy(() -> move("Hạng Không"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo(
                                        "PAR-5303: the index of Hạng Không for 2019 was not published: its change cannot be"
                                                + " told\nPAR-5303: the index of Hạng Không for 2020 was not published: its change"
                                                + " cannot be told"));
    }

    private static PublishedMove move(String unit) {
        InputStream stream = PublishedMoveTest.class.getResourceAsStream(NAME);
        PublishedScores scores = PublishedScores.read(stream, NAME);
        PublishedRound earlier = round(scores, 2019);
        PublishedRound later = round(scores, 2020);
        return PublishedMove.of(earlier, later, YearComparison.of(earlier.standings(), later.standings()), unit);
    }

    private static PublishedRound round(PublishedScores scores, int year) {
        return PublishedRound.of(scores, RoundFacts.none(), IndexYear.of(year), "province")
                .get(0);
    }
}
