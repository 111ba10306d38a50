package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.report.Table.Blank;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.Decimal;
import vn.parindex.report.Table.Kind;
import vn.parindex.report.Table.Marks;
import vn.parindex.report.Table.Percent;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.Table.Words;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableRenderingTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Mã", Kind.CODE),
            new Column("Đơn vị", Kind.TEXT),
            new Column("Điểm", Kind.NUMBER),
            new Column("Tỷ lệ (%)", Kind.NUMBER),
            new Column("Dấu", Kind.MARKS));

    private static Table table(Language language, Row... rows) {
        return new Table(language, "Bảng *thử*", COLUMNS, List.of(rows), List.of("Một ghi chú."));
    }

    private static Row row(Weight weight, String code, String name, Cell points, Cell percent, Mark... marks) {
        return new Row(
                weight, 0, List.of(new Words(code), new Words(name), points, percent, new Marks(List.of(marks))));
    }

    private static Decimal decimal(String exact, String printed, boolean signed) {
        return new Decimal(new BigDecimal(exact), new BigDecimal(printed), signed);
    }

    private static final Table SAMPLE = table(
            Language.VI,
            row(
                    Weight.ITEM,
                    "1",
                    "Tỉnh Bà Rịa - Vũng Tàu",
                    decimal("1234.567", "1234.57", false),
                    new Percent(new BigDecimal("96.00")),
                    Mark.PROVISIONAL,
                    Mark.RECONSTRUCTED,
                    Mark.PROVISIONAL),
            row(Weight.ITEM, "2", "=1+1 <b>|</b>\nhai dòng", decimal("-0.25", "-0.25", true), new Blank()),
            row(
                    Weight.TOTAL,
                    "",
                    "Tổng cộng",
                    decimal("0.5", "0.50", true),
                    new Percent(new BigDecimal("50.00")),
                    Mark.REPORTED));

    @Test
    void text_is_aligned_and_numbers_are_written_as_the_language_does() {
        assertThat(TextReport.render(SAMPLE)).isEqualTo("""
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
        assertThat(MarkdownReport.render(SAMPLE)).isEqualTo("""
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
        assertThat(CsvReport.render(SAMPLE))
                .isEqualTo("Mã,Đơn vị,Điểm,Tỷ lệ (%),Dấu\r\n"
                        + "1,Tỉnh Bà Rịa - Vũng Tàu,1234.57,96.00,phục dựng; tạm tính\r\n"
                        + "2,\"'=1+1 <b>|</b>\nhai dòng\",-0.25,,\r\n"
                        + ",Tổng cộng,0.50,50.00,theo nguồn thứ cấp\r\n");
    }

    @Test
    void csv_can_begin_with_a_byte_order_mark_for_excel() {
        assertThat(CsvReport.withByteOrderMark(CsvReport.render(SAMPLE))).startsWith("\uFEFFMã,");
    }

    @Test
    void in_english_numbers_are_written_in_the_english_way() {
        Table english = table(Language.EN, SAMPLE.rows().get(0));
        assertThat(TextReport.render(english)).contains("| 1,234.57 |     96.00 |");
        assertThat(CsvReport.render(english)).contains(",1234.57,96.00,reconstructed; provisional figure\r\n");
    }

    @Test
    void a_text_that_looks_like_a_list_or_a_heading_is_no_markup() {
        assertThat(MarkdownReport.escape("- gạch")).isEqualTo("\\- gạch");
        assertThat(MarkdownReport.escape("1. một")).isEqualTo("1\\. một");
        assertThat(MarkdownReport.escape("# dấu")).isEqualTo("\\# dấu");
        assertThat(MarkdownReport.escape("[a](b) `c` _d_")).isEqualTo("\\[a\\](b) \\`c\\` \\_d\\_");
        assertThat(MarkdownReport.escape("-0,25")).isEqualTo("-0,25");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(
                        Language.VI, "", COLUMNS, List.of(new Row(Weight.ITEM, 0, List.of(new Blank()))), List.of()))
                .withMessage("row of 1 cells in a table of 5 columns");
    }
}
