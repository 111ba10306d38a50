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
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.TableCell.MarksCell;
import vn.parindex.report.TableCell.NumberCell;
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

    /**
     * Every kind of mark: bars on an axis from zero, signs and ranges on one that is cut, more rows than fit widely.
     */
    private static List<Chart> charts() {
        StripChartBuilder bars = new StripChartBuilder("Thanh " + HOSTILE)
                .about("Điểm, nhiều nhất ở trên.")
                .key(StripKind.LOST, "Mất")
                .key(StripKind.GAINED, "Thêm")
                .key(StripKind.RING, "Không có ở hàng nào")
                .row(HOSTILE, "được -1 trên 2", "-5,00", List.of(mark(StripKind.LOST, "-5")))
                .row("Hai", "", "+0,50", List.of(mark(StripKind.GAINED, "0.5"), mark(StripKind.OPEN, "0.5", "2")))
                .row("Ba", "", "1,25", List.of(mark(StripKind.AMOUNT, "1.25")))
                .source(HOSTILE);
        StripChartBuilder signs = new StripChartBuilder("Chấm")
                .key(StripKind.BAND, "Nhóm")
                .key(StripKind.SPREAD, "Thấp nhất đến cao nhất")
                .key(StripKind.MEAN, "Trung bình")
                .key(StripKind.RING, "Trước")
                .key(StripKind.DOT, "Sau")
                .ownRow(
                        HOSTILE,
                        "",
                        "75,00%",
                        List.of(
                                mark(StripKind.BAND, "0", "80"),
                                mark(StripKind.SPREAD, "90", "60"),
                                mark(StripKind.MEAN, "71.5"),
                                mark(StripKind.RING, "70"),
                                mark(StripKind.DOT, "75")))
                .row("Không có gì", "chưa có điểm", "", List.of())
                .data(table(1));
        StripChartBuilder many = new StripChartBuilder("Nhiều hàng");
        for (int i = 1; i <= 21; i++) {
            many.row(i + ". Tỉnh", "", Integer.toString(i), List.of(mark(StripKind.DOT, Integer.toString(60 + i))));
        }
        return List.of(bars.build(), signs.build(), many.build());
    }

    private static StripMark mark(StripKind kind, String from, String to) {
        return StripMark.of(kind, number(from), number(to));
    }

    private static StripMark mark(StripKind kind, String at) {
        return StripMark.of(kind, number(at));
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
        // the style sheet stands in the page as it is, and in one file only
        String style = Golden.read("report.css");
        Golden.check(
                "layout." + extension,
                Golden.stable(format.render(toy())).replace("\r\n", "\n").replace(style, "<report.css>\n"));
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
                .contains(
                        "<title>Bảng *thử*</title>",
                        "<caption id=\"t1c\">Bảng *thử*</caption>",
                        "&lt;b&gt;*A|B*&lt;/b&gt;")
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
