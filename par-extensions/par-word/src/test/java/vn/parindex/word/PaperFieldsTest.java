package vn.parindex.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the issuer gives stands where it belongs; what is not given is a dotted line; nothing given does harm. */
class PaperFieldsTest {

    @Test
    void what_is_not_given_is_a_dotted_line() throws IOException {
        for (Paper paper :
                SamplePapers.all(SamplePapers.PROVINCE, PaperFields.EMPTY).values()) {
            String text = text(paper);
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: ……/……")
                    .contains("…………, ngày …… tháng …… năm ……")
                    .doesNotContain("null");
            assertThat(SamplePapers.html(paper)).contains("Số: ……/……").doesNotContain("null");
        }
        assertThat(text(SamplePapers.all(SamplePapers.PROVINCE, PaperFields.EMPTY)
                        .get("self-assessment")))
                .contains("Kính gửi: ………………………")
                .contains("Căn cứ ………………………")
                .contains("Lưu: VT, ……");
    }

    @Test
    void what_is_given_stands_in_the_head_and_at_the_foot() throws IOException {
        String text = text(
                SamplePapers.all(SamplePapers.PROVINCE, SamplePapers.FIELDS).get("self-assessment"));
        assertThat(text)
                .contains("CƠ QUAN CẤP TRÊN")
                .contains("ỦY BAN NHÂN DÂN TỈNH MINH HỌA")
                .contains("Số: 15/BC-UBND")
                .contains("Minh Họa, ngày 05 tháng 02 năm 2021")
                .contains("Kính gửi: Bộ Nội vụ.")
                .contains("Căn cứ Quyết định số 1149/QĐ-BNV ngày 30 tháng 12 năm 2020 của Bộ Nội vụ")
                .contains("Căn cứ Kế hoạch số 1/KH-UBND;")
                .contains("Căn cứ Văn bản số 2/BNV.")
                .contains("- Như trên;")
                .contains("- Lưu: VT.")
                .contains("TM. ỦY BAN NHÂN DÂN")
                .contains("CHỦ TỊCH")
                .contains("Nguyễn Văn Mẫu")
                .contains(
                        "(Kèm theo Báo cáo số 15/BC-UBND ngày 05 tháng 02 năm 2021 của Ủy ban nhân dân Tỉnh Minh Họa)");
    }

    @Test
    void days_and_months_have_the_zeros_that_papers_have() {
        assertThat(PaperText.date(LocalDate.of(2021, 1, 9))).isEqualTo("ngày 09 tháng 01 năm 2021");
        assertThat(PaperText.date(LocalDate.of(2021, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2021");
        assertThat(PaperText.date(LocalDate.of(2021, 12, 31))).isEqualTo("ngày 31 tháng 12 năm 2021");
    }

    @Test
    void nothing_given_is_obeyed_or_breaks_the_file() throws Exception {
        String hostile =
                "<script>alert(1)</script> & \"x\" 'y' \u0000\u0007\u001b[31m \u202e\u2066 \ud800 \ufffe ]]> =1+1 "
                        + "a".repeat(5000) + "\r\ndòng hai\u0085 {year} %s $1 e\u0302\u0323";
        PaperFields fields = PaperFields.EMPTY;
        for (PaperField field : PaperField.values()) {
            fields = fields.with(field, hostile);
        }
        var unit = SamplePapers.province("tinh-minh-hoa", "Tỉnh <script> & </w:t> {year} %s");
        for (Paper paper : SamplePapers.all(unit, fields).values()) {
            String page = SamplePapers.html(paper);
            assertThat(page)
                    .doesNotContain("<script>")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;")
                    .doesNotContain("\u0000", "\u0007", "\u001b", "\u202e", "\u2066", "\ufffe");
            byte[] bytes = SamplePapers.bytes(paper, PaperFormat.DOCX);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    byte[] part = zip.readAllBytes();
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
                    assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("<script>");
                }
            }
            assertThat(text(paper)).contains("dòng hai", "{year} %s $1 ệ", "\ufffd");
        }
    }

    private static String text(Paper paper) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(SamplePapers.docx(paper))) {
            return extractor.getText();
        }
    }
}
