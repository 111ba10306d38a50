package vn.parindex.value;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    @Test
    void a_short_text_stays_as_it_is() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("Ủy ban nhân dân tỉnh")).isEqualTo("Ủy ban nhân dân tỉnh");
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void a_long_text_is_cut_after_sixty_characters() {
        assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Excerpt.of("📄".repeat(61)))
                .as("never within a pair of surrogates")
                .isEqualTo("📄".repeat(60) + "…");
    }

    @Test
    void what_cannot_be_seen_is_shown_as_such() {
        assertThat(Excerpt.of("a\u0000b\tc\nd\u001B[31m\u0085e\u200Bf\u202Eg\uFEFFh\u2028i\uD83D"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD[31m\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uFFFDi\uFFFD");
        assertThat(Excerpt.of("👩\u200D💼")).as("joined signs").isEqualTo("👩\u200D💼");
    }

    @Test
    void a_whole_text_keeps_its_length_and_its_lines() {
        String text = "Ủy ban nhân dân tỉnh\n" + "x".repeat(100);
        assertThat(Excerpt.whole(text)).isSameAs(text);
        assertThat(Excerpt.whole("a\tb\u001Bc\u202Ed\uD83De\u031B")).isEqualTo("a\tb\uFFFDc\uFFFDd\uFFFDe\u031B");
        assertThat(Excerpt.whole("o\u031B\u0301")).isEqualTo("ớ");
    }

    @Test
    void the_text_is_in_nfc() {
        assertThat(Excerpt.of("Thu\u031B\u0323c")).isEqualTo("Thực");
    }

    @Test
    void a_list_is_cut_after_twenty() {
        assertThat(Excerpt.ofEach(List.of("a", "x".repeat(70)))).containsExactly("a", "x".repeat(60) + "…");
        assertThat(Excerpt.ofEach(Collections.nCopies(21, "a")))
                .hasSize(21)
                .endsWith("…")
                .startsWith("a");
    }

    @Test
    void a_character_has_a_number() {
        assertThat(Excerpt.codePoint('\r')).isEqualTo("U+000D");
        assertThat(Excerpt.codePoint(0x1F4C4)).isEqualTo("U+1F4C4");
    }
}
