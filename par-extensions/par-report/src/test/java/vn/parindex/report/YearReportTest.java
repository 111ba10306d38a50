package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.report.RankShiftChart.RankShift;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Tone;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YearReportTest {

    /**
     * Lâm Đồng as the press printed it (Báo Lâm Đồng, 30/08/2021): 80.66 and rank 40 in 2019, 83.93 and rank 32 in
     * 2020, +3.27.
     */
    static final YearComparison LAM_DONG = YearComparison.of(
            YearStandings.published(
                    IndexYear.of(2019),
                    List.of(YearStanding.published(Unit.of("lam-dong", "Lâm Đồng"), new BigDecimal("80.66"), 40))),
            YearStandings.published(
                    IndexYear.of(2020),
                    List.of(YearStanding.published(Unit.of("lam-dong", "Lâm Đồng"), new BigDecimal("83.93"), 32))));

    @Test
    void published_figures_are_compared_as_they_were_printed() {
        assertThat(TextFormat.CSV.render(OfficialTables.years(LAM_DONG, Language.VI)))
                .isEqualTo(
                        "Đơn vị,Chỉ số 2019 (%),Chỉ số 2020 (%),\"Tăng, giảm (điểm phần trăm)\",Thứ hạng 2019,Thứ hạng 2020,Thay đổi thứ hạng (bậc)\r\n"
                                + "Lâm Đồng,80.66,83.93,3.27,40,32,8\r\n");
    }

    @Test
    void published_figures_are_said_to_be_of_unknown_confidence() {
        assertThat(YearReport.of(LAM_DONG).in(Language.VI).notices())
                .startsWith(
                        new Notice(
                                Tone.CONFIDENCE,
                                "Năm 2019, 2020: Các số liệu do người"
                                        + " lập báo cáo đưa vào, không được tính lại từ bộ tiêu chí; không xác định được mức độ tin cậy của các số liệu này."));
    }

    @Test
    void without_a_crosswalk_nothing_is_compared_item_by_item() {
        assertThat(TextFormat.PLAIN.render(OfficialTables.years(LAM_DONG, "lam-dong", Language.EN)))
                .isEqualTo(
                        "Lâm Đồng: 2019 and 2020 item by item\n"
                                + "No comparison item by item: there is no crosswalk, or no computed result in one of the years.\n");
        assertThat(YearReport.of(LAM_DONG, "lam-dong")
                        .in(Language.EN)
                        .sections()
                        .get(0)
                        .charts())
                .isEmpty();
    }

    @Test
    void the_chart_of_ranks_says_who_rose_and_who_fell() {
        Chart chart = YearReport.of(SampleUnits.years(CrosswalkTier.AREA))
                .in(Language.VI)
                .sections()
                .get(0)
                .charts()
                .get(0);
        assertThat(chart.description())
                .isEqualTo("2 đơn vị có thứ hạng ở cả hai năm: 0 tăng bậc, 1 giảm bậc, 1 giữ nguyên.");
        assertThat(((RankShiftChart) chart.drawing()).lines())
                .containsExactly(new RankShift("Tỉnh An Bình", 2, 2), new RankShift("Tỉnh Châu Giang", 1, 3));
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearReport.of(LAM_DONG, "x"))
                .withMessage("no unit with id x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialTables.years(LAM_DONG, "x", Language.VI))
                .withMessage("no unit with id x");
    }
}
