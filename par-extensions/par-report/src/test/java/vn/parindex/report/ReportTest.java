package vn.parindex.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Tone;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportTest {

    private static final Methodology METHODOLOGY = ReportSample.METHODOLOGY;
    private static final IndexResult COMPLETE = SampleUnits.result(SampleUnits.complete());
    private static final IndexResult PROVISIONAL = SampleUnits.result(SampleUnits.provisional());

    private static Report unit(Language language) {
        return UnitReport.of(METHODOLOGY, COMPLETE)
                .withAssessment(SampleUnits.complete())
                .withRanking(SampleUnits.ranking())
                .withExplanations()
                .in(language);
    }

    private static Report provisional(Language language) {
        return UnitReport.of(METHODOLOGY, PROVISIONAL).in(language);
    }

    private static Report ranking(Language language) {
        return RankingReport.of(METHODOLOGY, SampleUnits.ranking()).in(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_a_unit_reads_as_kept(Language language) {
        check("unit", unit(language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_a_provisional_result_reads_as_kept(Language language) {
        check("provisional", provisional(language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_a_ranking_reads_as_kept(Language language) {
        check("ranking", ranking(language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_two_years_reads_as_kept(Language language) {
        check("years", YearReport.of(SampleUnits.years(CrosswalkTier.LEAF)).in(language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_of_one_units_two_years_reads_as_kept(Language language) {
        check(
                "years-unit",
                YearReport.of(SampleUnits.years(CrosswalkTier.LEAF), "tinh-a").in(language),
                language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_councils_report_reads_as_kept(Language language) {
        check(
                "council",
                CouncilReport.of(METHODOLOGY, COMPLETE, SampleUnits.disputes()).in(language),
                language);
    }

    private static void check(String name, Report report, Language language) {
        Golden.check(name + "_" + language.id() + ".txt", Golden.stable(TextFormat.PLAIN.render(report)));
    }

    /** The figures behind the charts stand in no text; here they are kept apart from their drawings. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_charts_of_all_reports_show_what_is_kept(Language language) {
        StringBuilder text = new StringBuilder();
        for (Report report : List.of(
                unit(language),
                provisional(language),
                ranking(language),
                YearReport.of(SampleUnits.years(CrosswalkTier.LEAF)).in(language),
                YearReport.of(SampleUnits.years(CrosswalkTier.LEAF), "tinh-a").in(language))) {
            text.append("# ").append(report.title()).append('\n');
            report.sections().stream()
                    .flatMap(section -> section.charts().stream())
                    .forEach(chart -> text.append(chart(chart)));
        }
        Golden.check("charts_" + language.id() + ".txt", text.toString());
    }

    /** Title, description, then the figures, one record a line. */
    private static String chart(Chart chart) {
        String figures = chart.strips().toString().replaceAll("([,\\[]) ?(?=[A-Z][A-Za-z]+\\[)", "$1\n  ");
        return "\n" + chart.title() + "\n" + chart.description() + "\n" + figures + "\n\n";
    }

    /** 1.2 was claimed in full; the appraisal lowered it. */
    @Test
    void the_units_explanation_stands_beside_the_reasons_if_the_assessment_is_given() {
        Report report = UnitReport.of(METHODOLOGY, COMPLETE)
                .withAssessment(SampleUnits.complete())
                .in(Language.VI);
        String disputed =
                TextFormat.CSV.render(report.sections().get(3).tables().get(0));
        assertThat(disputed.lines().findFirst().orElseThrow()).endsWith(",Giải trình của đơn vị,Ký hiệu");
        assertThat(disputed.lines()
                        .filter(line -> line.startsWith("1.2,"))
                        .findFirst()
                        .orElseThrow())
                .endsWith(",Hai báo cáo đã gửi qua trục liên thông đúng hạn.,theo tài liệu thứ cấp");
        assertThat(disputed.lines()
                        .filter(line -> line.startsWith("1.4,"))
                        .findFirst()
                        .orElseThrow())
                .endsWith(",,theo tài liệu thứ cấp");
    }

    /** 1.1 has two documents, 2.1.2 one without a number; 1.2 should have one; 3.1 is surveyed and asks for none. */
    @Test
    void the_sheet_says_what_evidence_was_handed_in_and_what_is_missing() {
        Table sheet = OfficialTables.sheet(METHODOLOGY, COMPLETE, SampleUnits.complete(), Language.VI);
        int column = sheet.columns().indexOf(new Table.Column("Tài liệu kiểm chứng đã nộp", Table.ColumnKind.TEXT));
        Map<String, String> evidence = new HashMap<>();
        sheet.rows()
                .forEach(row -> evidence.put(
                        row.cells().get(0).text(Language.VI),
                        row.cells().get(column).text(Language.VI)));
        assertThat(evidence)
                .containsEntry("1", "")
                .containsEntry("1.1", "15/KH-UBND ngày 12/01/2020; 16/KH-UBND")
                .containsEntry("1.2", "Chưa nộp tài liệu kiểm chứng.")
                .containsEntry("2.1.2", "Báo cáo giải quyết hồ sơ ngày 05/01/2021")
                .containsEntry("3.1", "")
                .containsEntry("", "");
        assertThat(OfficialTables.sheet(METHODOLOGY, COMPLETE, Language.VI).columns())
                .doesNotContain(sheet.columns().get(column));
    }

    @Test
    void the_assessment_of_another_unit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitReport.of(METHODOLOGY, COMPLETE).withAssessment(SampleUnits.provisional()))
                .withMessage("assessment is not that of the result: Tỉnh <script>alert(1)</script> & \"Bình\" 2020"
                        + " (sample-report, 9 entries), result of tinh-a 2020 (sample-report)");
    }

    @Test
    void every_report_begins_with_what_it_is_about() {
        assertThat(unit(Language.VI).heading())
                .contains(
                        new Field("Đơn vị được đánh giá", "Tỉnh An Bình"),
                        new Field("Năm đánh giá", "2020"),
                        new Field("Căn cứ", "Quyết định số 01/QĐ-MẪU ngày 30/12/2020 của Cơ quan mẫu"),
                        new Field("Ý kiến được tính", "kết quả cuối cùng"));
        assertThat(ranking(Language.EN).heading())
                .contains(
                        new Field("Units ranked", "3 with a rank, 1 without"),
                        new Field("Legal basis", "Decision 01/QĐ-MẪU of 2020-12-30, Sample agency"),
                        new Field("Opinions counted", "final"));
    }

    /** The mean of 76.76, 76.76 and 82.31 is 78.61. */
    @Test
    void the_result_stands_first_and_what_it_was_computed_with_last() {
        Report report = unit(Language.VI);
        assertThat(report.lead().figures())
                .containsExactly(
                        new Field("Chỉ số CCHC", "76,76%"),
                        new Field("Thứ hạng", "2/3"),
                        new Field("Nhóm kết quả", "Nhóm C"),
                        new Field("So với trung bình 78,61% của 3 đơn vị (điểm phần trăm)", "-1,85"));
        assertThat(report.lead().sentence())
                .isEqualTo(
                        "Tỉnh An Bình được 15,35/20,00 điểm; mất nhiều nhất ở lĩnh vực 2. Cải cách thủ tục hành chính: "
                                + "2,04 trong 4,65 điểm mất.");
        assertThat(report.technical())
                .contains(new Field("Mã kiểm tra dữ liệu (SHA-256)", "sample-report@" + METHODOLOGY.digest()));
        assertThat(TextFormat.PLAIN.render(report).indexOf("SHA-256"))
                .isGreaterThan(TextFormat.PLAIN.render(report).indexOf("Giải thích điểm từng tiêu chí"));
    }

    /**
     * Of An Bình area 3 has 6.64 of the survey and 1.75 appraised; the appraisal gave 7.96 in all and the council 0.75
     * more.
     */
    @Test
    void units_by_areas_give_survey_appraisal_sum_and_index_of_the_whole_and_each_area() {
        Table table = OfficialTables.unitsByAreas(METHODOLOGY, SampleUnits.ranking(), Language.VI)
                .orElseThrow();
        assertThat(table.columns().stream().map(Table.Column::name))
                .startsWith(
                        "Thứ hạng",
                        "Đơn vị",
                        "Chỉ số chung: ĐTXHH (8,00)",
                        "Chỉ số chung: Thẩm định (12,00)",
                        "Chỉ số chung: Thưởng, trừ",
                        "Chỉ số chung: Tổng (20,00)",
                        "Chỉ số chung: Chỉ số %",
                        "1. Chỉ đạo, điều hành: Thẩm định (4,00)")
                .endsWith(
                        "3. Tác động của cải cách hành chính: ĐTXHH (8,00)",
                        "3. Tác động của cải cách hành chính: Thẩm định (2,00)",
                        "3. Tác động của cải cách hành chính: Tổng (10,00)",
                        "3. Tác động của cải cách hành chính: Chỉ số %");
        TableRow anBinh = table.rows().stream()
                .filter(row -> row.cells().get(1).text(Language.VI).equals("Tỉnh An Bình"))
                .findFirst()
                .orElseThrow();
        assertThat(anBinh.cells().stream().map(cell -> cell.text(Language.VI)))
                .containsExactly(
                        "2",
                        "Tỉnh An Bình",
                        "6,64",
                        "8,71",
                        "",
                        "15,35",
                        "76,76",
                        "3,00",
                        "3,00",
                        "75,00",
                        "3,96",
                        "3,96",
                        "66,02",
                        "6,64",
                        "1,75",
                        "8,39",
                        "83,90");
        assertThat(TextFormat.HTML.render(table))
                .contains("scope=\"colgroup\" colspan=\"5\" class=\"group\">Chỉ số chung</th>");
    }

    @Test
    void figures_from_elsewhere_have_no_table_of_units_by_areas() {
        Ranking byArea = SampleUnits.ranking().within(NodeCode.parse("1"));
        assertThat(OfficialTables.unitsByAreas(METHODOLOGY, byArea, Language.VI))
                .isEmpty();
    }

    @Test
    void a_provisional_result_says_so_in_the_line_that_gives_it() {
        assertThat(provisional(Language.VI).lead().figures())
                .containsExactly(
                        new Field("Chỉ số CCHC tạm tính", "25,00%"),
                        new Field("Khoảng chỉ số còn có thể đạt", "25,00 – 75,00%"),
                        new Field("Điểm tạm tính", "4,50/18,00"),
                        new Field("Mục chưa có điểm", "4/11"));
        assertThat(provisional(Language.EN).lead().figures())
                .contains(
                        new Field("Provisional index", "25.00%"),
                        new Field("Range that the index can still reach", "25.00 – 75.00%"));
    }

    /** The appraisal gave 0.75 for 1.4 and 2.25 in area 1; the council raised 1.4 to 1.5, so area 1 has 3. */
    @Test
    void the_columns_explain_a_result_that_the_council_changed() {
        String areas = TextFormat.PLAIN.render(OfficialTables.areas(METHODOLOGY, COMPLETE, Language.VI));
        assertThat(areas.lines()
                        .filter(line -> line.startsWith("1 "))
                        .findFirst()
                        .orElseThrow()
                        .split(" *\\| *"))
                .startsWith("1", "Chỉ đạo, điều hành", "4,00", "3,50", "2,25", "+0,75", "", "3,00");
        String sheet = TextFormat.PLAIN.render(OfficialTables.sheet(METHODOLOGY, COMPLETE, Language.EN));
        assertThat(sheet.lines()
                        .filter(line -> line.startsWith("1.4 "))
                        .findFirst()
                        .orElseThrow()
                        .split(" *\\| *"))
                .startsWith("1.4", "Assigned tasks", "1.50", "1.50", "0.75", "1.50", "+0.75", "", "1.50");
        assertThat(OfficialTables.sheet(METHODOLOGY, COMPLETE, Language.EN).notes())
                .contains(
                        "Items whose result follows the appraisal council: 1 (change against the appraisal: +0.75 points).",
                        "Result = Appraised + Council's change + Survey, with bonus and penalty points if any.");
    }

    @Test
    void where_the_councils_opinion_does_not_count_it_changes_nothing() {
        IndexResult appraised = IndexEvaluator.of(METHODOLOGY).evaluate(SampleUnits.complete(), Mode.APPRAISED);
        String areas = TextFormat.PLAIN.render(OfficialTables.areas(METHODOLOGY, appraised, Language.VI));
        assertThat(areas.lines()
                        .filter(line -> line.startsWith("1 "))
                        .findFirst()
                        .orElseThrow()
                        .split(" *\\| *"))
                .startsWith("1", "Chỉ đạo, điều hành", "4,00", "3,50", "2,25", "", "2,25");
        assertThat(areas).doesNotContain("Kết quả lấy theo ý kiến Hội đồng");
    }

    @Test
    void what_must_be_known_stands_on_top() {
        assertThat(provisional(Language.VI).notices())
                .startsWith(
                        new Notice(
                                Tone.PROVISIONAL,
                                "KẾT QUẢ TẠM TÍNH: còn 4 trong 11 mục chưa có điểm; điểm có thể từ 4,50 đến 13,50,"
                                        + " Chỉ số CCHC từ 25,00% đến 75,00%."),
                        new Notice(
                                Tone.CONFIDENCE,
                                "(*) 4,00 trong 18,00 điểm tối đa dựa trên các dòng dựng lại (do nhóm phát triển tự đặt), không phải"
                                        + " Phụ lục Quyết định số 01/QĐ-MẪU."));
        assertThat(unit(Language.EN).notices())
                .noneMatch(notice -> notice.tone() == Tone.PROVISIONAL)
                .contains(new Notice(
                        Tone.CONFIDENCE,
                        "(*) 6.00 of 20.00 maximum points rest on reconstructed rows, not the official annex of"
                                + " Decision 01/QĐ-MẪU."));
    }

    @Test
    void a_provisional_unit_is_in_no_mean_and_has_no_rank() {
        Report report = UnitReport.of(METHODOLOGY, PROVISIONAL)
                .withRanking(SampleUnits.ranking())
                .in(Language.VI);
        assertThat(report.heading()).noneMatch(field -> field.label().equals("Xếp hạng"));
        assertThat(TextFormat.PLAIN.render(report)).contains("Trung bình tính trên 3 đơn vị được xếp hạng");
    }

    @Test
    void where_no_unit_has_a_rank_the_units_and_the_reasons_are_shown() {
        Ranking open = Ranking.of(List.of(PROVISIONAL), TieRule.competition());
        Table table = OfficialTables.ranking(METHODOLOGY, open, Language.VI);
        assertThat(table.title()).isEqualTo("Các đơn vị không xếp hạng");
        assertThat(table.rows()).hasSize(1);
        assertThat(TextFormat.PLAIN.render(table)).contains("kết quả tạm tính");
        Report report = RankingReport.of(METHODOLOGY, open).in(Language.VI);
        assertThat(report.sections())
                .extracting(Report.Section::title)
                .containsExactly("Đơn vị không xếp hạng", "Thông báo khi chấm điểm");
    }

    @Test
    void a_ranking_of_given_figures_says_that_nobody_recomputed_them() {
        Ranking given = Ranking.among(
                List.of(
                        Contender.published(Unit.of("a", "An Giang"), Percentage.parse("84.67")),
                        Contender.published(Unit.of("b", "Lâm Đồng"), Percentage.parse("83.93"))),
                TieRule.competition(),
                GradeScale.Basis.EXACT,
                Rounding.halfUp(2));
        Report report = RankingReport.of(METHODOLOGY, given).in(Language.VI);
        assertThat(report.title()).isEqualTo("Chỉ số cải cách hành chính: bảng xếp hạng");
        assertThat(report.notices())
                .containsExactly(new Notice(
                        Tone.CONFIDENCE,
                        "Các số liệu do người lập báo cáo đưa vào, không được tính lại"
                                + " từ bộ tiêu chí; không xác định được mức độ tin cậy của các số liệu này."));
        assertThat(TextFormat.PLAIN.render(report))
                .contains("   1 | An Giang | ", "84,67", "Nhóm B")
                .doesNotContain("(*)");
    }

    @Test
    void a_report_by_other_rules_is_refused() {
        Methodology other = ReportSample.methodology(Rounding.halfUp(4));
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> UnitReport.of(other, COMPLETE))
                .withMessageStartingWith("PAR-9001");
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> RankingReport.of(other, SampleUnits.ranking()))
                .withMessageStartingWith("PAR-9001");
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> OfficialTables.sheet(other, COMPLETE, Language.VI))
                .withMessageStartingWith("PAR-9001");
    }

    @Test
    void the_hosts_locale_changes_nothing() {
        String before = TextFormat.HTML.render(unit(Language.VI));
        Locale host = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TextFormat.HTML.render(unit(Language.VI))).isEqualTo(before);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(TextFormat.HTML.render(unit(Language.VI))).isEqualTo(before);
        } finally {
            Locale.setDefault(host);
        }
    }
}
