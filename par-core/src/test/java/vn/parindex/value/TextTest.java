package vn.parindex.value;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class TextTest {

    /** "Bộ Nội vụ" with every mark as a character of its own, as some systems save it. */
    private static final String DECOMPOSED = "Bo\u0323\u0302 No\u0323\u0302i vu\u0323";

    @Test
    void speaks_each_language() {
        Text text = Text.of("Bộ Nội vụ", "Ministry of Home Affairs");

        assertThat(text.in(Language.VI)).isEqualTo("Bộ Nội vụ");
        assertThat(text.in(Language.EN)).isEqualTo("Ministry of Home Affairs");
    }

    @Test
    void falls_back_to_vietnamese_where_there_is_no_english() {
        assertThat(Text.of("Bộ Nội vụ", "").in(Language.EN)).isEqualTo("Bộ Nội vụ");
        assertThat(Text.of("Bộ Nội vụ", " ").in(Language.EN)).isEqualTo("Bộ Nội vụ");
    }

    @Test
    void composes_text_so_that_it_equals_what_looks_the_same() {
        assertThat(DECOMPOSED).isNotEqualTo("Bộ Nội vụ");
        assertThat(Text.of(DECOMPOSED, DECOMPOSED)).isEqualTo(Text.of("Bộ Nội vụ", "Bộ Nội vụ"));
        assertThat(Text.of("a\r\nb", "a\rb")).isEqualTo(Text.of("a\nb", "a\nb"));
    }

    @Test
    void refuses_control_characters_and_halves_of_surrogate_pairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("a\u0007", ""))
                .withMessage("vi has a control character or half of a surrogate pair: 'a\uFFFD'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("a", "\uD83D"))
                .withMessageStartingWith("en has a control character or half of a surrogate pair");
    }

    @Test
    void refuses_blank_vietnamese_and_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(" \t", "x"))
                .withMessage("vi is blank");
        assertThatNullPointerException().isThrownBy(() -> Text.of(null, "x")).withMessage("vi");
        assertThatNullPointerException().isThrownBy(() -> Text.of("x", null)).withMessage("en");
    }

    @Test
    void plain_text_may_have_tabs_line_feeds_and_any_script() {
        assertThat(Text.isPlain("Quyết định số 1149/QĐ-BNV\n\tđiều 2 – “a” 😀 中"))
                .isTrue();
        assertThat(Text.isPlain("")).isTrue();
        assertThat(Text.isPlain(DECOMPOSED)).isFalse();
        assertThat(Text.isPlain("a\rb")).isFalse();
    }

    @Test
    void names_the_first_character_that_may_not_stand_there() {
        assertThat(Text.firstForbidden("a\u0000")).isZero();
        assertThat(Text.firstForbidden("a\u007F")).isEqualTo(0x7F);
        assertThat(Text.firstForbidden("a\u0085b")).isEqualTo(0x85);
        assertThat(Text.firstForbidden("\uDE00\uD83D"))
                .as("a pair the wrong way round")
                .isEqualTo(0xDE00);
        assertThat(Text.firstForbidden("x\uD83D")).isEqualTo(0xD83D);
        assertThat(Text.firstForbidden("x\uD83Dx")).isEqualTo(0xD83D);
        assertThat(Text.firstForbidden("😀")).isEqualTo(-1);
        assertThat(Text.firstForbidden(DECOMPOSED))
                .as("the normal form is another matter")
                .isEqualTo(-1);
    }
}
