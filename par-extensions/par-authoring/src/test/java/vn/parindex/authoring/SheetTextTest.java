package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.value.Citation;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTextTest {

    /** Pieces that have gone wrong in one format or another. */
    private static final List<String> PIECES = List.of(
            "'",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\\",
            "\\\\",
            "\\n",
            "\\u00A0",
            "\\u",
            "u00A0",
            "_x000D_",
            "_x005F_",
            "_",
            "|",
            "[",
            "]",
            " ",
            "  ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u2028",
            "\u2003",
            "\u200A",
            "\u0301",
            "\u202E",
            "\uFFFF",
            "\uFFFD",
            "\uD83D\uDE00",
            "\u200D",
            "sep=;",
            "<t>",
            "&amp;",
            "]]>",
            "#N/A",
            "TRUE",
            "1e5",
            "015",
            "4/5",
            "95%",
            "1.10",
            "Đắk Lắk",
            "ưỡ",
            "a",
            "E");

    /** Returns a text of up to eight such pieces, as a methodology may hold it. */
    static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch, Kế hoạch",
        "a\u00A0b, a\\u00A0b",
        "' a', \\u0020a",
        "'a ', a\\u0020",
        "\\u00A0, \\u005Cu00A0",
        "C:\\dir, C:\\dir",
        "a\u200B\u0301, a\\u200B\\u0301"
    })
    void what_a_cell_would_lose_is_spelt(String text, String cell) {
        assertThat(SheetText.written(text)).isEqualTo(cell);
        assertThat(SheetText.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001B", "\\ud800", "\\uD800", "\\u00a0", "\\x"})
    void what_spells_no_character_of_a_text_stays(String cell) {
        assertThat(SheetText.read(cell)).isEqualTo(cell);
    }

    @Test
    void every_text_is_had_back_from_a_cell_and_from_each_kind_of_file() {
        Random random = new Random(20_201_149);
        for (int round = 0; round < 400; round++) {
            List<String> texts = new ArrayList<>(List.of("x"));
            for (int i = 0; i < 20; i++) {
                texts.add(nasty(random));
            }
            List<String> cells = texts.stream().map(SheetText::written).toList();
            assertThat(cells).allSatisfy(cell -> assertThat(TypedText.of(cell)).isEqualTo(cell));
            TextSheet sheet = TextSheet.of("t", List.of(cells));

            assertThat(texts(TextSheet.csv(new ByteArrayInputStream(bytes(sheet.toCsv())), "t.csv")))
                    .isEqualTo(texts);
            assertThat(texts(TextSheet.tsv(sheet.toTsv(), "t.tsv"))).isEqualTo(texts);
        }
    }

    @Test
    void every_citation_is_had_back() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Citation citation = new Citation("annex", nasty(random));
            assertThat(SheetText.citation(SheetText.citation(citation))).contains(citation);
        }
        assertThat(SheetText.citation(" annex ,  Bảng 2, 3.4 ")).contains(new Citation("annex", "Bảng 2, 3.4"));
    }

    @Test
    void every_text_of_a_rule_is_had_back() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            String vi = nasty(random);
            Text text = Text.of(vi.isBlank() ? "x" : vi, nasty(random));
            assertThat(NotationText.text(" " + NotationText.both(text) + " ")).isEqualTo(text);
        }
    }

    private static List<String> texts(TextSheet sheet) {
        return sheet.lines().get(0).cells().stream()
                .map(TypedText::of)
                .map(SheetText::read)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
