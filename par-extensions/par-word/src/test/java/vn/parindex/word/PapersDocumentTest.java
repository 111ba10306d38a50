package vn.parindex.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The program of docs/papers.md. */
class PapersDocumentTest {

    @Test
    void the_program_of_the_page_writes_a_notice() throws IOException {
        Methodology methodology = SamplePapers.METHODOLOGY;
        IndexResult result = SamplePapers.result(SamplePapers.PROVINCE, Mode.FINAL);
        Ranking ranking = SamplePapers.ranking(SamplePapers.PROVINCE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // @formatter:off
        PaperFields fields = PaperFields.EMPTY
                .with(PaperField.ISSUER, "Sở Nội vụ")
                .with(PaperField.NUMBER, "12/TB-SNV")
                .withDate(LocalDate.of(2021, 2, 5));
        Paper notice = Papers.notice(methodology, result, Optional.of(ranking), fields);
        PaperFormat.DOCX.write(notice, out);
        // @formatter:on
        try (XWPFDocument document = new XWPFDocument(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getTables().get(0).getText()).contains("SỞ NỘI VỤ", "Số: 12/TB-SNV");
        }
    }
}
