package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The formulas of a campaign give what the engine gives; computed here by another program, Apache POI. */
class CampaignWorkbookTest {

    private static final double EXACT = 1e-9;
    private static final int FIRST_ROW = 3;

    private static Methodology methodology;
    private static List<IndexResult> results;
    private static Ranking ranking;
    private static byte[] bytes;

    @BeforeAll
    static void write() throws IOException {
        Path file = Path.of("..", "..", "par-examples", "cli", "src", "main", "resources")
                .resolve("vn/parindex/cli/demo/province-2020.json");
        String story = Files.readString(file);
        methodology = MethodologyCatalog.installed()
                .get(ParJson.ASSESSMENT.read(story, "province").methodology());
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        results = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Assessment unit = ParJson.ASSESSMENT.read(
                    story.replace("\"tinh-minh-hoa\"", "\"tinh-" + i + "\"")
                            .replace("\"Tỉnh Minh Họa\"", "\"Tỉnh & <" + i + "> =1+1\""),
                    "province");
            // units 0 and 1 are equal; each further one has fewer tasks done, so that points have many decimals
            if (i > 1) {
                unit = unit.with(
                        NodeCode.parse("1.1.3"),
                        Opinion.at(Stage.SELF)
                                .withFact("plan_tasks_completed", Fact.of(39 - i))
                                .withFact("plan_tasks_total", Fact.of(41)));
            }
            if (i == 6) {
                unit = unit.without(NodeCode.parse("8.1"));
            }
            results.add(evaluator.evaluate(unit, Mode.FINAL));
        }
        ranking = Ranking.of(results, TieRule.competition());
        bytes = written(results);
    }

    private static byte[] written(List<IndexResult> of) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CampaignWorkbook.write(methodology, of, out, Language.VI);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void formulas_agree_with_the_engine() throws IOException {
        assertThat(ranking.ranked()).hasSize(7);
        try (XSSFWorkbook workbook = workbook()) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("Tổng hợp");
            for (int at = FIRST_ROW; at < FIRST_ROW + results.size(); at++) {
                Row row = sheet.getRow(at);
                String id = row.getCell(column(sheet, "Mã đơn vị")).getStringCellValue();
                IndexResult result = results.stream()
                        .filter(r -> r.unit().id().equals(id))
                        .findFirst()
                        .orElseThrow();
                for (int area = 0; area < 8; area++) {
                    assertThat(number(evaluator, row, 4 + area))
                            .as(id)
                            .isCloseTo(
                                    result.areas()
                                            .get(area)
                                            .score()
                                            .points()
                                            .toBigDecimal()
                                            .doubleValue(),
                                    within(EXACT));
                }
                assertThat(number(evaluator, row, column(sheet, "Tổng điểm")))
                        .isCloseTo(result.total().points().toBigDecimal().doubleValue(), within(EXACT));
                assertThat(number(evaluator, row, column(sheet, "Điểm tối đa")))
                        .isCloseTo(result.total().maximum().toBigDecimal().doubleValue(), within(EXACT));
                assertThat(number(evaluator, row, column(sheet, "Điểm chưa có kết quả")))
                        .isCloseTo(result.total().open().toBigDecimal().doubleValue(), within(EXACT));
                assertThat(BigDecimal.valueOf(number(evaluator, row, column(sheet, "Chỉ số (%)"))))
                        .isEqualByComparingTo(result.published(result.index().orElseThrow()));
                CellValue rank = evaluator.evaluate(row.getCell(column(sheet, "Thứ hạng")));
                if (ranking.rankOf(id).isPresent()) {
                    assertThat(rank.getNumberValue())
                            .as(id)
                            .isEqualTo(ranking.rankOf(id).getAsInt());
                } else {
                    assertThat(rank.getStringValue()).as(id).isEmpty();
                }
                GradeScale scale = methodology.scale(GradeScale.Purpose.GROUP).orElseThrow();
                assertThat(evaluator
                                .evaluate(row.getCell(column(sheet, scale.name().vi())))
                                .getStringValue())
                        .isEqualTo(scale.bandOf(result.index().orElseThrow(), ranking.published())
                                .name()
                                .vi());
            }
            Row mean = sheet.getRow(FIRST_ROW + results.size() + 1);
            assertThat(BigDecimal.valueOf(number(evaluator, mean, column(sheet, "Chỉ số (%)"))))
                    .isEqualByComparingTo(ranking.published(
                            ranking.means().all().orElseThrow().value()));
        }
    }

    @Test
    void values_shown_before_anybody_computes_are_those_that_formulas_give() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.FORMULA) {
                            continue;
                        }
                        formulas++;
                        CellType shown = cell.getCachedFormulaResultType();
                        CellValue computed = evaluator.evaluate(cell);
                        assertThat(computed.getCellType())
                                .as(cell.getAddress().toString())
                                .isEqualTo(shown);
                        if (shown == CellType.NUMERIC) {
                            assertThat(computed.getNumberValue())
                                    .as(sheet.getSheetName() + cell.getAddress())
                                    .isCloseTo(cell.getNumericCellValue(), within(EXACT));
                        } else {
                            assertThat(computed.getStringValue()).isEqualTo(cell.getStringCellValue());
                        }
                    }
                }
            }
            // 8 units: 8 areas and 6 figures of each, 9 means; 4 formulas of each item
            int items = results.stream().mapToInt(r -> r.leaves().size()).sum();
            assertThat(formulas).isEqualTo(8 * (8 + 7) + 9 + 4 * items);
        }
    }

    @Test
    void points_tried_move_total_index_and_rank() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            Sheet items = workbook.getSheet("Các mục");
            Sheet summary = workbook.getSheet("Tổng hợp");
            Row last = summary.getRow(FIRST_ROW + 6);
            double number = last.getCell(0).getNumericCellValue();
            double total = last.getCell(column(summary, "Tổng điểm")).getNumericCellValue();
            for (Row row : items) {
                if (row.getRowNum() >= FIRST_ROW
                        && row.getCell(0).getNumericCellValue() == number
                        && row.getCell(column(items, "Mã")).getStringCellValue().equals("8.1")) {
                    // 8.1 counts 8.43 points as published; 10 is its maximum
                    total += 10 - row.getCell(column(items, "Kết quả")).getNumericCellValue();
                    row.getCell(column(items, "Điểm thử")).setCellValue(10);
                }
            }
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(number(evaluator, last, column(summary, "Tổng điểm"))).isCloseTo(total, within(EXACT));
            assertThat(number(evaluator, last, column(summary, "Thứ hạng"))).isEqualTo(1);
            assertThat(number(evaluator, summary.getRow(FIRST_ROW), column(summary, "Thứ hạng")))
                    .isEqualTo(2);
        }
    }

    @Test
    void formulas_are_locked_and_only_what_is_typed_is_open() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            for (String name : List.of("Tổng hợp", "Các mục")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.isAutoFilterLocked()).as("filters work").isFalse();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean typed = row.getRowNum() >= FIRST_ROW
                                && List.of("Điểm thử", "Ghi chú").contains(heading(sheet, cell.getColumnIndex()))
                                && row.getRowNum() < FIRST_ROW + (name.equals("Tổng hợp") ? results.size() : 1 << 20);
                        assertThat(cell.getCellStyle().getLocked())
                                .as(name + cell.getAddress())
                                .isNotEqualTo(typed);
                    }
                }
            }
        }
    }

    @Test
    void reconstructed_rows_are_told_from_official_ones() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            Sheet items = workbook.getSheet("Các mục");
            assertThat(items.getRow(1).getCell(0).getStringCellValue())
                    .contains("(*) dòng dựng lại", "không phải phụ lục chính thức");
            Sheet summary = workbook.getSheet("Tổng hợp");
            assertThat(summary.getRow(FIRST_ROW + 8 + 3).getCell(0).getStringCellValue())
                    .startsWith("Trong 100");
            for (Row row : items) {
                if (row.getRowNum() >= FIRST_ROW) {
                    NodeCode code =
                            NodeCode.parse(row.getCell(column(items, "Mã")).getStringCellValue());
                    boolean reconstructed =
                            methodology.leaf(code).orElseThrow().confidence() == Confidence.RECONSTRUCTED;
                    assertThat(row.getCell(column(items, "Tên tiêu chí"))
                                    .getStringCellValue()
                                    .endsWith(" (*)"))
                            .as(code.toString())
                            .isEqualTo(reconstructed);
                }
            }
        }
    }

    @Test
    void charts_show_the_cells_of_the_units() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            var charts = workbook.getSheet("Biểu đồ").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            var data = charts.get(0).getChartSeries().get(0).getSeries(0);
            assertThat(data.getValuesData().getDataRangeReference()).isEqualTo("'Tổng hợp'!$Q$4:$Q$10");
            assertThat(data.getValuesData().getPointCount()).isEqualTo(7);
            assertThat(data.getCategoryData().getPointAt(0).toString()).startsWith("Tỉnh & <");
            assertThat(charts.get(0).getTitleText().getString()).isEqualTo("Chỉ số của các đơn vị năm 2020 (%)");
        }
    }

    @Test
    void the_same_results_are_the_same_file() throws IOException {
        assertThat(Arrays.equals(written(results), bytes)).isTrue();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("password");
    }

    @Test
    void results_of_other_rules_are_refused() {
        Methodology other =
                methodology.toBuilder().note("other").total(Points.of(100)).build();
        assertThatThrownBy(() -> CampaignWorkbook.write(other, results, new ByteArrayOutputStream(), Language.VI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static String heading(Sheet sheet, int column) {
        Cell cell = sheet.getRow(2).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static double number(FormulaEvaluator evaluator, Row row, int column) {
        CellValue value = evaluator.evaluate(row.getCell(column));
        assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
        return value.getNumberValue();
    }
}
