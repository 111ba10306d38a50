package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.report.Chart;
import vn.parindex.report.Report;
import vn.parindex.report.RowMark;
import vn.parindex.report.StripChartBuilder;
import vn.parindex.report.StripMark;
import vn.parindex.report.Table;
import vn.parindex.report.TableCell;
import vn.parindex.report.TableRow;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExcelFormatTest {

    private static final Table TABLE = new Table(
            Language.VI,
            "Bảng điểm",
            List.of(
                    new Table.Column("Đơn vị", Table.ColumnKind.TEXT),
                    new Table.Column("Điểm", Table.ColumnKind.NUMBER),
                    new Table.Column("Thay đổi", Table.ColumnKind.NUMBER),
                    new Table.Column("Tỷ lệ (%)", Table.ColumnKind.NUMBER),
                    new Table.Column("Dấu", Table.ColumnKind.MARKS)),
            List.of(
                    new TableRow(
                            Table.Weight.ITEM,
                            0,
                            List.of(
                                    new TableCell.TextCell("=HYPERLINK(\"http://x\")"),
                                    new TableCell.NumberCell(new BigDecimal("0.95833"), new BigDecimal("0.96"), false),
                                    new TableCell.NumberCell(new BigDecimal("0.1"), new BigDecimal("0.10"), true),
                                    new TableCell.PercentCell(new BigDecimal("85.90")),
                                    new TableCell.MarksCell(List.of(RowMark.RECONSTRUCTED, RowMark.PROVISIONAL)))),
                    new TableRow(
                            Table.Weight.TOTAL,
                            0,
                            List.of(
                                    new TableCell.TextCell("Cộng"),
                                    TableCell.BLANK,
                                    TableCell.BLANK,
                                    TableCell.BLANK,
                                    new TableCell.MarksCell(List.of())))),
            List.of("(*) dòng phục dựng"));

    @Test
    void numbers_are_numbers_as_printed_and_texts_are_texts_whatever_they_begin_with() throws IOException {
        Package parts = write(List.of(TABLE));
        Sheet sheet = new XlsxReader(parts).sheet("Bảng điểm").orElseThrow();
        assertThat(sheet.text(0, 0)).isEqualTo("Bảng điểm");
        assertThat(sheet.cell(3, 0))
                .get()
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.TEXT, "=HYPERLINK(\"http://x\")");
        assertThat(sheet.cell(3, 1)).get().extracting(Cell::kind, Cell::text).containsExactly(Cell.Kind.NUMBER, "0.96");
        assertThat(sheet.cell(3, 3))
                .get()
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.NUMBER, "85.90");
        assertThat(sheet.text(3, 4)).isEqualTo("(*) (~)");
        assertThat(sheet.cell(4, 1)).isEmpty();
        assertThat(sheet.text(6, 0)).isEqualTo("(*) dòng phục dựng");
        String styles = new String(parts.required("xl/styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).contains("#,##0.00", "+#,##0.00;-#,##0.00;#,##0.00");
        assertThat(new String(parts.required("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .doesNotContain("<f>")
                .contains("state=\"frozen\"");
    }

    @Test
    void a_report_has_a_sheet_of_words_and_a_sheet_a_table() throws IOException {
        Report report = new Report(
                Language.VI,
                "Báo cáo",
                List.of(new Report.Field("Đơn vị", "Tỉnh Minh Họa")),
                List.of(new Report.Notice(Report.Tone.NOTE, "Số liệu minh họa.")),
                List.of(new Report.Section(
                        "Nhận xét", List.of("Một câu."), List.of(), List.of(TABLE, TABLE), List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFormat.XLSX.write(report, out);
        XlsxReader workbook = new XlsxReader(Package.read(new ByteArrayInputStream(out.toByteArray()), "report.xlsx"));
        Sheet cover = workbook.sheet("Báo cáo").orElseThrow();
        assertThat(List.of(cover.text(0, 0), cover.text(1, 0), cover.text(2, 0), cover.text(4, 0), cover.text(5, 0)))
                .containsExactly("Báo cáo", "Đơn vị: Tỉnh Minh Họa", "Số liệu minh họa.", "Nhận xét", "Một câu.");
        assertThat(workbook.sheet("Bảng điểm 2")).isPresent();
    }

    @Test
    void a_table_of_700_districts_keeps_every_row_and_is_the_same_file_each_time() throws IOException {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("Huyện", Table.ColumnKind.TEXT)));
        for (int i = 1; i < 150; i++) {
            columns.add(new Table.Column("Mục " + i, Table.ColumnKind.NUMBER));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int district = 0; district < 700; district++) {
            List<TableCell> cells = new ArrayList<>(List.of(new TableCell.TextCell("Huyện " + district)));
            for (int i = 1; i < 150; i++) {
                BigDecimal points = BigDecimal.valueOf((district + i) % 100, 2);
                cells.add(new TableCell.NumberCell(points, points, false));
            }
            rows.add(new TableRow(Table.Weight.ITEM, 0, cells));
        }
        List<Table> tables = List.of(new Table(Language.VI, "Xếp hạng", columns, rows, List.of()));
        Sheet sheet = new XlsxReader(write(tables)).sheet("Xếp hạng").orElseThrow();
        assertThat(sheet.rows()).hasSize(702);
        assertThat(sheet.text(3 + 699, 0)).isEqualTo("Huyện 699");
        // (699 + 149) % 100 = 48 hundredths
        assertThat(sheet.text(3 + 699, 149)).isEqualTo("0.48");
        assertThat(bytes(tables)).isEqualTo(bytes(tables));
    }

    @Test
    void no_table_is_no_workbook() {
        assertThatThrownBy(() -> ExcelFormat.XLSX.write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tables is empty");
    }

    private static Package write(List<Table> tables) throws IOException {
        return Package.read(new ByteArrayInputStream(bytes(tables)), "tables.xlsx");
    }

    private static byte[] bytes(List<Table> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFormat.XLSX.write(tables, out);
        return out.toByteArray();
    }

    @Test
    void charts_of_a_report_are_charts_beside_their_figures() throws IOException {
        Chart chart = new StripChartBuilder("Lĩnh vực 2 mất nhiều nhất")
                .key(StripMark.StripKind.LOST, "Điểm mất")
                .key(StripMark.StripKind.MEAN, "Trung bình")
                .row(
                        "1. Một & <hai>",
                        "",
                        "-0,50",
                        List.of(
                                StripMark.of(StripMark.StripKind.LOST, new BigDecimal("0.50")),
                                StripMark.of(StripMark.StripKind.MEAN, new BigDecimal("0.25"))))
                .row("2. Ba", "", "-1,25", List.of(StripMark.of(StripMark.StripKind.LOST, new BigDecimal("1.25"))))
                .build();
        Report report = new Report(
                Language.VI,
                "Báo cáo",
                List.of(),
                List.of(),
                List.of(new Report.Section("Tóm tắt", List.of(), List.of(chart), List.of(), List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFormat.XLSX.write(report, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheet("Biểu đồ");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("1. Một & <hai>");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1.25);
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(0.25);
            var drawn = sheet.getDrawingPatriarch().getCharts().get(0);
            assertThat(drawn.getTitleText().getString()).isEqualTo("Lĩnh vực 2 mất nhiều nhất");
            var lost = drawn.getChartSeries().get(0).getSeries(0);
            assertThat(lost.getValuesData().getDataRangeReference()).isEqualTo("'Biểu đồ'!$B$4:$B$5");
            assertThat(lost.getValuesData().getPointAt(1)).isEqualTo(1.25);
        }
    }
}
