package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

class SelfAssessmentTemplateTest {

    private final Package parts =
            Package.read(new ByteArrayInputStream(FilledForm.template(Language.VI)), FilledForm.FILE);
    private final XlsxReader workbook = new XlsxReader(parts);
    private final Sheet form = workbook.sheet("Tự đánh giá").orElseThrow();

    @Test
    void the_same_form_is_the_same_file() {
        assertThat(FilledForm.template(Language.VI)).isEqualTo(FilledForm.template(Language.VI));
        assertThat(xml("docProps/core.xml")).doesNotContain("created");
    }

    @Test
    void it_says_what_it_is_about() {
        assertThat(form.text(0, 0)).isEqualTo("PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2020");
        assertThat(form.text(1, 0)).isEqualTo("Đơn vị: Tỉnh Minh Họa (mã: tinh-minh-hoa). Năm đánh giá: 2020.");
        assertThat(form.text(2, 0))
                .contains("vn-1149-2020-province", FilledForm.PROVINCE.digest().substring(0, 16));
        Sheet head = workbook.sheet("par").orElseThrow();
        assertThat(List.of(
                        head.text(0, 1),
                        head.text(1, 1),
                        head.text(2, 1),
                        head.text(3, 1),
                        head.text(4, 1),
                        head.text(5, 1),
                        head.text(6, 1),
                        head.text(7, 1)))
                .containsExactly(
                        "par-self-assessment/1",
                        "vn-1149-2020-province",
                        FilledForm.PROVINCE.digest(),
                        "tinh-minh-hoa",
                        "Tỉnh Minh Họa",
                        "Miền Trung",
                        "2020",
                        "vi");
    }

    @Test
    void a_row_shows_its_criterion_its_rule_and_its_figure() {
        int row = FormWriter.FIRST_ROW + 2;
        assertThat(form.text(row, 0)).isEqualTo("1.1.1");
        assertThat(form.text(row, 1)).isEqualTo("Ban hành kế hoạch CCHC năm kịp thời (*)");
        assertThat(form.text(row, 2)).isEqualTo("0.25");
        assertThat(form.text(row, 3)).isEqualTo("đạt yêu cầu thì được điểm tối đa 0,25, không đạt thì 0 điểm");
        assertThat(form.text(row, 4)).isEqualTo("Kế hoạch CCHC năm được ban hành kịp thời");
        assertThat(form.text(row, 5)).isEqualTo("chọn");
    }

    @Test
    void every_figure_of_a_self_assessed_leaf_has_its_row_and_no_other_leaf_takes_any() {
        long figures = FilledForm.PROVINCE.leaves().stream()
                .filter(Leaf::selfAssessed)
                .mapToLong(l -> l.rule().facts().size())
                .sum();
        long taken = form.rows().tailMap(FormWriter.FIRST_ROW).keySet().stream()
                .filter(row -> !form.text(row, FormColumn.KEY_FACT.index()).isEmpty())
                .count();
        assertThat(taken).isEqualTo(figures).isPositive();
        int surveyed = form.rows().tailMap(FormWriter.FIRST_ROW).keySet().stream()
                .filter(row -> form.text(row, 0).equals("1.8.1"))
                .findFirst()
                .orElseThrow();
        assertThat(form.text(surveyed, 4))
                .isEqualTo("Không tự đánh giá (Điều tra xã hội học đối với lãnh đạo, quản lý)");
    }

    @Test
    void cells_have_their_lists_and_limits_and_sheets_are_protected_without_a_password() {
        String sheet = xml("xl/worksheets/sheet1.xml");
        // G8: met or not; G12: a count; H8: points up to the maximum of 1.1.1
        assertThat(sheet)
                .containsPattern(
                        "sqref=\"G8:G8\" type=\"list\"[^>]* errorStyle=\"stop\" showErrorMessage=\"true\"[^>]*>"
                                + "<formula1>'par'!\\$D\\$1:\\$D\\$2</formula1>");
        assertThat(sheet)
                .contains(
                        "<formula1>AND(LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(G12,\"/\",\"\"),\"-\",\"\"),\":\",\"\"),"
                                + "\"%\",\"\"))=LEN(G12),LEN(SUBSTITUTE(SUBSTITUTE(G12,\",\",\"\"),\".\",\"\"))=LEN(G12),"
                                + "SUBSTITUTE(SUBSTITUTE(G12,\",\",\"\"),\".\",\"\")*1>=0)</formula1>",
                        "<formula1>AND(LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(H8,\"/\",\"\"),\"-\",\"\"),\":\",\"\"),"
                                + "\"%\",\"\"))=LEN(H8),0.25>=SUBSTITUTE(SUBSTITUTE(H8,\",\",\"\"),\".\",\"\")*1"
                                + "/10^MAX(0,LEN(H8)-FIND(\".\",CONCATENATE(SUBSTITUTE(H8,\",\",\".\"),\".\"))))</formula1>");
        Matcher formula = Pattern.compile("<formula1>(.*?)</formula1>").matcher(sheet);
        while (formula.find()) {
            assertThat(formula.group(1)).hasSizeLessThanOrEqualTo(255);
        }
        assertThat(sheet).contains("<sheetProtection formatColumns=\"false\" formatRows=\"false\" sheet=\"true\"");
        assertThat(xml("xl/workbook.xml")).contains("state=\"veryHidden\"", "<workbookProtection lockStructure=\"1\"");
    }

    @Test
    void cells_to_be_filled_in_have_the_format_text_so_that_nothing_becomes_a_date() {
        String sheet = xml("xl/worksheets/sheet1.xml");
        String styles = xml("xl/styles.xml");
        String[] xfs = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"))
                .split("<xf ");
        for (String cell : new String[] {"G8", "G10", "H8", "I8", "J8", "K8", "L8"}) {
            Matcher style =
                    Pattern.compile("<c r=\"" + cell + "\" s=\"([0-9]+)\"").matcher(sheet);
            assertThat(style.find()).as(cell).isTrue();
            Matcher id = Pattern.compile("^numFmtId=\"([0-9]+)\"").matcher(xfs[Integer.parseInt(style.group(1)) + 1]);
            assertThat(id.find()).as(cell).isTrue();
            assertThat(styles).as(cell).contains("<numFmt numFmtId=\"" + id.group(1) + "\" formatCode=\"@\"/>");
        }
        assertThat(sheet)
                .contains(
                        "<ignoredErrors><ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\"/></ignoredErrors>"
                                + "</worksheet>");
    }

    private String xml(String part) {
        return new String(parts.required(part), StandardCharsets.UTF_8);
    }
}
