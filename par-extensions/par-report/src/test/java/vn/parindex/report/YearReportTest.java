package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
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

    /** 76.76 and 76.06, 82.31 and 71.56: two fell, by 0.70 and by 10.75. */
    @Test
    void the_chart_of_all_units_says_whose_index_rose_and_fell() {
        Chart chart = YearReport.of(SampleUnits.years(CrosswalkTier.AREA))
                .in(Language.VI)
                .sections()
                .get(0)
                .charts()
                .get(0);
        assertThat(chart.title()).isEqualTo("Từ 2020 đến 2021: 0 đơn vị tăng, 2 giảm, 0 giữ nguyên chỉ số");
        assertThat(chart.description())
                .isEqualTo("Tỉnh An Bình: ▼ -0,70 (76,76 → 76,06); Tỉnh Châu Giang: ▼ -10,75 (82,31 → 71,56).");
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
