package vn.parindex.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.parindex.report.BarChart.Bar;
import vn.parindex.report.DotChart.Dot;
import vn.parindex.report.RankShiftChart.RankShift;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.SlopeChart.SlopeLine;
import vn.parindex.report.StackChart.BandEnd;
import vn.parindex.report.StackChart.StackedUnit;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.TableCell.MarksCell;
import vn.parindex.report.TableCell.NumberCell;
import vn.parindex.report.WaterfallChart.StepSort;
import vn.parindex.report.WaterfallChart.WaterfallStep;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;

/** One toy report with everything that a report can hold, laid out in each format; its words are no content. */
class LayoutTest {

    private static final String HOSTILE = "Tỉnh <b>*A|B*</b> & \"=1+1\"";

    private static Report toy() {
        return new Report(
                Language.VI,
                "Báo cáo mẫu: " + HOSTILE,
                List.of(new Field("Đơn vị", HOSTILE), new Field("Năm", "2020")),
                List.of(
                        new Notice(Tone.PROVISIONAL, "Tạm tính."),
                        new Notice(Tone.CONFIDENCE, "(*) Phục dựng."),
                        new Notice(Tone.NOTE, "Một ghi chú dài hơn một dòng của màn hình, ".repeat(4) + "hết.")),
                List.of(
                        new Section(
                                "Câu chữ",
                                List.of("Câu thứ nhất.", "- Câu thứ hai, " + HOSTILE + "."),
                                List.of(),
                                List.of(),
                                List.of()),
                        Section.of("Bảng", table(1)),
                        Section.of("Bảng rộng", table(9)),
                        Section.of("Bảng không có hàng", empty()),
                        new Section("Biểu đồ", List.of(), charts(), List.of(), List.of()),
                        new Section("Giải thích", List.of(), List.of(), List.of(), explanations())));
    }

    private record ToyRow(String code, String name, TableCell points, TableCell percent, List<RowMark> marks) {}

    /** Every kind of column and cell; the column of points as often as asked for. */
    private static Table table(int times) {
        List<ColumnSpec<ToyRow>> columns = new ArrayList<>(
                List.of(ColumnSpec.code("Mã", ToyRow::code), ColumnSpec.text("Tên đơn vị", ToyRow::name)));
        columns.addAll(Collections.nCopies(times, ColumnSpec.number("Điểm thẩm định lần này", ToyRow::points)));
        columns.add(ColumnSpec.number("Tỷ lệ (%)", ToyRow::percent));
        columns.add(ColumnSpec.of("Dấu", Table.ColumnKind.MARKS, row -> new MarksCell(row.marks())));
        return new TableBuilder<>(Language.VI, "Bảng *thử*", columns)
                .row(
                        Weight.HEADING,
                        0,
                        new ToyRow(
                                "1", "Lĩnh vực một", points("1234.567", "1234.57", false), percent("96.00"), List.of()))
                .row(
                        Weight.ITEM,
                        1,
                        new ToyRow(
                                "1.1",
                                HOSTILE + "\nhai dòng, và một tên dài đến nỗi phải xuống dòng",
                                points("-0.25", "-0.25", true),
                                TableCell.BLANK,
                                List.of(RowMark.PROVISIONAL, RowMark.RECONSTRUCTED)))
                .row(
                        Weight.ITEM,
                        1,
                        new ToyRow(
                                "1.2",
                                "# một",
                                points("0.5", "0.50", true),
                                percent("50.00"),
                                List.of(RowMark.REPORTED)))
                .row(Weight.TOTAL, 0, new ToyRow("", "Tổng cộng", TableCell.BLANK, percent("100.00"), List.of()))
                .notes("Một ghi chú.", HOSTILE)
                .build();
    }

    private static Table empty() {
        return new TableBuilder<String>(Language.VI, "Bảng trống", List.of(ColumnSpec.text("Tên", name -> name)))
                .notesOr("Không có hàng nào.")
                .build();
    }

    private static TableCell points(String exact, String printed, boolean signed) {
        return new NumberCell(new BigDecimal(exact), new BigDecimal(printed), signed);
    }

    private static TableCell percent(String printed) {
        return TableCell.percent(Optional.of(new BigDecimal(printed)));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static List<Chart> charts() {
        return List.of(
                chart(
                        "Thanh",
                        new BarChart(
                                "Đạt",
                                "Tối đa",
                                "Trung bình",
                                "Chưa có điểm",
                                List.of(
                                        new Bar(
                                                HOSTILE,
                                                Optional.of(number("3")),
                                                number("1"),
                                                number("16"),
                                                Optional.of(number("2.5"))),
                                        new Bar(
                                                "Hai",
                                                Optional.of(number("9.5")),
                                                number("0"),
                                                number("11.5"),
                                                Optional.empty()),
                                        new Bar("Ba", Optional.empty(), number("4"), number("4"), Optional.empty())))),
                chart(
                        "Chấm",
                        new DotChart(
                                "Đơn vị",
                                "Trung bình",
                                "Thấp nhất đến cao nhất",
                                List.of(
                                        new Dot(
                                                HOSTILE,
                                                Optional.of(number("75.00")),
                                                true,
                                                List.of(number("60"), number("71.5"), number("90"))),
                                        new Dot("Hai", Optional.of(number("100.00")), false, List.of()),
                                        new Dot("Ba", Optional.empty(), true, List.of())))),
                chart(
                        "Thác",
                        new WaterfallChart(List.of(
                                new WaterfallStep("Tối đa", number("0"), number("20"), number("20.00"), StepSort.TOTAL),
                                new WaterfallStep(HOSTILE, number("20"), number("15"), number("-5.00"), StepSort.LOST),
                                new WaterfallStep("Mở", number("15"), number("12"), number("-3.00"), StepSort.OPEN),
                                new WaterfallStep(
                                        "Thưởng", number("12"), number("12.5"), number("0.50"), StepSort.ADJUSTED),
                                new WaterfallStep(
                                        "Đạt", number("0"), number("12.5"), number("12.50"), StepSort.TOTAL)))),
                chart(
                        "Dốc",
                        new SlopeChart(
                                "Trước",
                                "Sau",
                                List.of(
                                        new SlopeLine("1", HOSTILE, number("80"), number("75")),
                                        new SlopeLine("2", "Hai", number("80"), number("80")),
                                        new SlopeLine("3", "Ba", number("60"), number("76.5"))))),
                chart(
                        "Hạng",
                        new RankShiftChart(
                                "Năm trước",
                                "Năm sau",
                                List.of(
                                        new RankShift(HOSTILE, 1, 2),
                                        new RankShift("Hai", 2, 1),
                                        new RankShift("Ba", 3, 3)))),
                chart(
                        "Chồng",
                        new StackChart(
                                List.of("Thẩm định", "Khảo sát"),
                                List.of(
                                        new StackedUnit(
                                                1, HOSTILE, List.of(number("60"), number("25")), number("85.00")),
                                        new StackedUnit(
                                                2, "Hai", List.of(number("50"), number("20.5")), number("70.50"))),
                                List.of(new BandEnd("Nhóm A", number("80"))))));
    }

    private static Chart chart(String title, ChartDrawing drawing) {
        return new Chart(title, "Mô tả: " + title + ".", drawing);
    }

    /** Explanations of a leaf and of the whole, with other words. */
    private static List<Explanation> explanations() {
        IndexResult result = SampleUnits.result(SampleUnits.complete());
        return Stream.of(
                        Explanation.of(ReportSample.METHODOLOGY, result, NodeCode.parse("2.1.2"), Language.VI),
                        Explanation.of(ReportSample.METHODOLOGY, result, Language.VI))
                .map(like -> new Explanation(
                        like.language(),
                        like.stamp(),
                        like.unit(),
                        like.year(),
                        like.code(),
                        HOSTILE,
                        like.score(),
                        like.confidence(),
                        like.trace(),
                        "Kết luận: " + HOSTILE,
                        List.of(
                                new Explanation.TopicLine(Explanation.Topic.RULE, "Cách chấm", "Câu một."),
                                new Explanation.TopicLine(Explanation.Topic.OPINION, "Ý kiến", HOSTILE + "."))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = TextFormat.class, mode = Mode.EXCLUDE, names = "CSV_WITH_BOM")
    void a_report_is_laid_out_as_kept(TextFormat format) {
        // the repository keeps line feeds only; CsvWriterTest looks at the real ends of lines
        String extension = format == TextFormat.PLAIN ? "txt" : format.id();
        Golden.check("layout." + extension, Golden.stable(format.render(toy())).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void what_is_written_is_what_is_rendered_in_utf_8(TextFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(toy(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(format.render(toy()));
        out.reset();
        format.write(table(1), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(format.render(table(1)));
    }

    @Test
    void a_table_alone_is_a_page_without_heading_and_contents() {
        assertThat(TextFormat.HTML.render(table(1)))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<title>Bảng *thử*</title>", "<caption>Bảng *thử*</caption>", "&lt;b&gt;*A|B*&lt;/b&gt;")
                .doesNotContain("<nav", "<h1");
    }

    @Test
    void formats_are_chosen_by_a_word_and_sent_with_their_charset() {
        assertThat(TextFormat.values())
                .extracting(TextFormat::id)
                .containsExactly("text", "md", "csv", "csv-bom", "html");
        assertThat(TextFormat.HTML.mediaType()).isEqualTo("text/html; charset=utf-8");
    }
}
