package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CorrectionSheetTest {

    private static TextSheet csv(String text) {
        return TextSheet.csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "c.csv");
    }

    @Test
    void a_correction_a_line_is_read_with_its_line() {
        List<Correction> read = CorrectionSheet.read(csv("""
            code,field,from,to,citation,confidence
            1.1.1,maximum,30,25.5,"annex, Bảng 2, 1.1.1",official
            1.2,confidence,official,reported,annex,reported
            """));

        assertThat(read)
                .containsExactly(
                        new Correction(
                                NodeCode.parse("1.1.1"),
                                "maximum",
                                "30",
                                "25.5",
                                new Citation("annex", "Bảng 2, 1.1.1"),
                                Confidence.OFFICIAL,
                                "",
                                "c.csv:2"),
                        new Correction(
                                NodeCode.parse("1.2"),
                                "confidence",
                                "official",
                                "reported",
                                new Citation("annex", ""),
                                Confidence.REPORTED,
                                "",
                                "c.csv:3"));
    }

    @Test
    void all_faults_are_told_with_their_line() {
        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> CorrectionSheet.read(csv("""
            code;field;from;to;citation;confidence;note
            1.1.x;maximum;1;2;annex;official;
            1.2;maximum;1;2;;sure;a\u0301
            """)));

        assertThat(refused.message(Language.EN)).isEqualTo("""
            PAR-3017 c.csv:2: 1.1.x is not a node code (such as 3.4.1)
            PAR-3011 c.csv:3#note: text is not in Unicode NFC: \u00e1
            PAR-2112 c.csv:3: the citation is empty; write the id of a source, then a comma and the place
            PAR-3012 c.csv:3: sure is not allowed; allowed: reconstructed; reported; official""");
        assertThat(refused.message(Language.VI))
                .contains("PAR-2112 c.csv:3: thiếu trích dẫn; ghi mã nguồn, dấu phẩy rồi đến vị trí trong văn bản");
    }

    @Test
    void a_sheet_is_bounded() {
        ParIndexException lines =
                catchThrowableOfType(ParIndexException.class, () -> TextSheet.tsv("x\n".repeat(20_002), "l.tsv"));
        ParIndexException cells =
                catchThrowableOfType(ParIndexException.class, () -> TextSheet.tsv("x\t".repeat(100) + "x\n", "c.tsv"));
        ParIndexException characters =
                catchThrowableOfType(ParIndexException.class, () -> TextSheet.tsv("x".repeat(32_768), "d.tsv"));

        ParIndexException cell = catchThrowableOfType(
                ParIndexException.class,
                () -> TextSheet.of("e", List.of(List.of("rule"), List.of("x".repeat(32_768)))));
        ParIndexException tabs =
                catchThrowableOfType(ParIndexException.class, () -> TextSheet.tsv("\t".repeat(2_000_000), "t.tsv"));

        assertThat(TextSheet.tsv("x\n".repeat(20_001), "l.tsv").lines()).hasSize(20_001);
        assertThat(cell.message(Language.VI)).isEqualTo("PAR-2171 e:2: số ký tự của ô vượt giới hạn 32.767");
        assertThat(tabs.message(Language.EN))
                .isEqualTo("PAR-3016 t.tsv:1: the number of cells of the line exceeds the limit of 1,000\n"
                        + "PAR-3016 t.tsv:1: the number of characters of the line exceeds the limit of 1,048,576");
        assertThat(lines.message(Language.EN))
                .isEqualTo("PAR-2171 l.tsv: the number of lines that are not blank exceeds the limit of 20,001");
        assertThat(cells.message(Language.EN))
                .isEqualTo("PAR-2171 c.tsv:1: the number of cells of the line exceeds the limit of 100");
        assertThat(characters.message(Language.VI)).isEqualTo("PAR-3016 d.tsv:1: số ký tự của ô vượt giới hạn 32.767");
    }
}
