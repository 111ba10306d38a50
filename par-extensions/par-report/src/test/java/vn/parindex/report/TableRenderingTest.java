package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.TableCell.MarksCell;
import vn.parindex.report.TableCell.NumberCell;
import vn.parindex.report.TableCell.PercentCell;
import vn.parindex.report.TableCell.TextCell;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableRenderingTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Mã", ColumnKind.CODE),
            new Column("Đơn vị", ColumnKind.TEXT),
            new Column("Điểm", ColumnKind.NUMBER),
            new Column("Tỷ lệ (%)", ColumnKind.NUMBER),
            new Column("Dấu", ColumnKind.MARKS));

    private static Table table(Language language, TableRow... rows) {
        return new Table(language, "Bảng *thử*", COLUMNS, List.of(rows), List.of("Một ghi chú."));
    }

    private static TableRow row(
            Weight weight, String code, String name, TableCell points, TableCell percent, RowMark... marks) {
        return new TableRow(
                weight,
                0,
                List.of(new TextCell(code), new TextCell(name), points, percent, new MarksCell(List.of(marks))));
    }

    private static NumberCell decimal(String exact, String printed, boolean signed) {
        return new NumberCell(new BigDecimal(exact), new BigDecimal(printed), signed);
    }

    private static final Table SAMPLE = table(
            Language.VI,
            row(
                    Weight.ITEM,
                    "1",
                    "Tỉnh Bà Rịa - Vũng Tàu",
                    decimal("1234.567", "1234.57", false),
                    new PercentCell(new BigDecimal("96.00")),
                    RowMark.PROVISIONAL,
                    RowMark.RECONSTRUCTED,
                    RowMark.PROVISIONAL),
            row(Weight.ITEM, "2", "=1+1 <b>|</b>\nhai dòng", decimal("-0.25", "-0.25", true), TableCell.BLANK),
            row(
                    Weight.TOTAL,
                    "",
                    "Tổng cộng",
                    decimal("0.5", "0.50", true),
                    new PercentCell(new BigDecimal("50.00")),
                    RowMark.REPORTED));

    @Test
    void text_is_aligned_and_numbers_are_written_as_the_language_does() {
        assertThat(TextFormat.PLAIN.render(SAMPLE)).isEqualTo("""
            Bảng *thử*
            Mã | Đơn vị                 |     Điểm | Tỷ lệ (%) | Dấu
            ===+========================+==========+===========+========
            1  | Tỉnh Bà Rịa - Vũng Tàu | 1.234,57 |     96,00 | (*) (~)
            2  | =1+1 <b>|</b> hai dòng |    -0,25 |           |
            ---+------------------------+----------+-----------+--------
               | Tổng cộng              |    +0,50 |     50,00 | (+)
            Một ghi chú.
            """);
    }

    @Test
    void markdown_shows_every_text_as_it_is() {
        assertThat(TextFormat.MARKDOWN.render(SAMPLE)).isEqualTo("""
            ### Bảng \\*thử\\*

            | Mã | Đơn vị | Điểm | Tỷ lệ (%) | Dấu |
            | --- | --- | ---: | ---: | --- |
            | 1 | Tỉnh Bà Rịa - Vũng Tàu | 1.234,57 | 96,00 | (\\*) (\\~) |
            | 2 | =1+1 &lt;b&gt;\\|&lt;/b&gt; hai dòng | -0,25 |  |  |
            |  | **Tổng cộng** | **+0,50** | **50,00** | **(+)** |

            Một ghi chú.
            """);
    }

    @Test
    void csv_has_plain_numbers_harmless_texts_and_marks_as_words() {
        assertThat(TextFormat.CSV.render(SAMPLE))
                .isEqualTo("Mã,Đơn vị,Điểm,Tỷ lệ (%),Dấu\r\n"
                        + "1,Tỉnh Bà Rịa - Vũng Tàu,1234.57,96.00,dựng lại; tạm tính\r\n"
                        + "2,\"'=1+1 <b>|</b>\nhai dòng\",-0.25,,\r\n"
                        + ",Tổng cộng,0.50,50.00,theo tài liệu thứ cấp\r\n");
    }

    @Test
    void csv_can_begin_with_a_byte_order_mark_for_excel() {
        assertThat(TextFormat.CSV_WITH_BOM.render(SAMPLE)).startsWith("\uFEFFMã,");
    }

    @Test
    void in_english_numbers_are_written_in_the_english_way() {
        Table english = table(Language.EN, SAMPLE.rows().get(0));
        assertThat(TextFormat.PLAIN.render(english)).contains("| 1,234.57 |     96.00 |");
        assertThat(TextFormat.CSV.render(english)).contains(",1234.57,96.00,reconstructed; provisional figure\r\n");
    }

    @Test
    void a_text_that_looks_like_a_list_or_a_heading_is_no_markup() {
        assertThat(MarkdownRenderer.escape("- gạch")).isEqualTo("\\- gạch");
        assertThat(MarkdownRenderer.escape("1. một")).isEqualTo("1\\. một");
        assertThat(MarkdownRenderer.escape("# dấu")).isEqualTo("\\# dấu");
        assertThat(MarkdownRenderer.escape("[a](b) `c` _d_")).isEqualTo("\\[a\\](b) \\`c\\` \\_d\\_");
        assertThat(MarkdownRenderer.escape("-0,25")).isEqualTo("-0,25");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(
                        Language.VI,
                        "",
                        COLUMNS,
                        List.of(new TableRow(Weight.ITEM, 0, List.of(TableCell.BLANK))),
                        List.of()))
                .withMessage("row of 1 cells in a table of 5 columns");
    }

    @Test
    void no_format_writes_what_a_terminal_obeys_or_what_turns_the_text_around() {
        Table hostile = table(
                Language.VI,
                row(
                        Weight.ITEM,
                        "1",
                        "Sở\u202E A\u001B]52;c;aGk=\u0007\u009B2J\rB\u2066",
                        TableCell.BLANK,
                        TableCell.BLANK));

        for (TextFormat format : TextFormat.values()) {
            assertThat(format.render(hostile))
                    .as(format.id())
                    .contains("Sở\uFFFD A", "]52;c;aGk=")
                    .doesNotContainPattern("[\\x07\\x1B\\x9B\\u202E\\u2066]|\\r(?!\\n)");
        }
        assertThat(TextFormat.CSV.render(hostile)).startsWith("Mã,Đơn vị,Điểm,Tỷ lệ (%),Dấu\r\n");
        assertThat(TextFormat.CSV_WITH_BOM.render(hostile)).startsWith("\uFEFFMã,");
    }
}
