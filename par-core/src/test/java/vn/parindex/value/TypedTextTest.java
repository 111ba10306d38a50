package vn.parindex.value;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "có\u200B",
                "\uFEFFcó",
                "c\u2060ó",
                "có\u00A0",
                " có ",
                "\tcó\n",
                "có\u00AD",
                "\u200Ecó\u200F",
                "có\u202C",
                "có\u3000",
                "\u2007có",
                "c\u200Dó",
                "co\u0301",
                "có\u2028",
                "có\u3164"
            })
    void what_nobody_sees_is_gone(String typed) {
        assertThat(TypedText.of(typed)).isEqualTo("có");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sở Nội vụ",
                "dòng 1\ndòng 2",
                "a\tb",
                "15/BC-UBND",
                "— “x” …",
                "ÀÁÂ–ỹ",
                "❤\uFE0F",
                "\u001Bx",
                "a\uFFFFb"
            })
    void what_is_seen_stays(String typed) {
        assertThat(TypedText.of(typed)).isEqualTo(typed);
    }

    @Test
    void joiners_stay_in_emoji_and_in_scripts_that_join() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
        assertThat(TypedText.of(family)).isEqualTo(family);
        assertThat(TypedText.of("\u0645\u06CC\u200C\u062E")).isEqualTo("\u0645\u06CC\u200C\u062E");
    }

    @Test
    void every_kind_of_space_is_a_plain_one_and_every_line_end_a_line_feed() {
        assertThat(TypedText.of("Đà\u00A0Nẵng\u202Fvà\u2003Huế")).isEqualTo("Đà Nẵng và Huế");
        assertThat(TypedText.of("a\r\nb\rc\u2029d")).isEqualTo("a\nb\nc\nd");
        assertThat(TypedText.of(Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD)))
                .isEqualTo("Thừa Thiên Huế");
    }

    @Test
    void a_line_has_single_spaces() {
        assertThat(TypedText.line(" Câu 1,\u00A0 ý\r\na ")).isEqualTo("Câu 1, ý a");
        assertThat(TypedText.line("A")).isEqualTo("A");
    }

    @Test
    void spaces_and_invisible_characters_alone_are_blank() {
        assertThat(TypedText.isBlank("\u00A0\u200B \r\n\uFEFF")).isTrue();
        assertThat(TypedText.isBlank("")).isTrue();
        assertThat(TypedText.isBlank("\u001B")).isFalse();
    }
}
