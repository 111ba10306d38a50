package vn.parindex.report;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"Thừa Thiên Huế, 14", "Bà Rịa - Vũng Tàu, 17", "0, 1", "人民, 4", "ＡＢ, 4", "😀, 2"})
    void a_text_is_as_wide_as_it_looks(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @Test
    void marks_that_combine_take_no_width() {
        String decomposed = Normalizer.normalize("Đắk Lắk ở Tây Nguyên", Normalizer.Form.NFD);
        assertThat(TextWidth.of(decomposed)).isEqualTo(20);
    }

    @Test
    void padding_goes_to_either_side() {
        assertThat(TextWidth.padded("Huế", 5, false)).isEqualTo("Huế  ");
        assertThat(TextWidth.padded("0,25", 6, true)).isEqualTo("  0,25");
        assertThat(TextWidth.padded("quá dài", 3, true)).isEqualTo("quá dài");
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(TextWidth.lines("cải cách thủ tục hành chính", 10))
                .containsExactly("cải cách", "thủ tục", "hành chính");
        assertThat(TextWidth.lines("", 10)).containsExactly("");
    }

    @Test
    void a_percent_sign_stays_with_its_number() {
        assertThat(TextWidth.lines("đạt từ 95 % trở lên", 10)).containsExactly("đạt từ", "95 % trở", "lên");
    }

    @Test
    void a_word_that_is_too_wide_is_cut() {
        assertThat(TextWidth.lines("a-very-long-identifier rest", 8))
                .containsExactly("a-very-l", "ong-iden", "tifier", "rest");
        assertThat(TextWidth.lines("人民人民", 3)).containsExactly("人", "民", "人", "民");
    }
}
