package vn.parindex.ranking;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointOrderTest {

    @Test
    void a_character_outside_the_basic_plane_comes_after_all_inside() {
        // U+FF21, U+10000: as UTF-16 the second begins with D800, below FF21
        assertThat(Stream.of("\uD800\uDC00", "\uFF21", "A").sorted(CodePointOrder.ORDER))
                .containsExactly("A", "\uFF21", "\uD800\uDC00");
    }

    @Test
    void a_text_comes_before_those_that_it_begins() {
        assertThat(Stream.of("Hà Nội", "Hà Nam", "Hà", "").sorted(CodePointOrder.ORDER))
                .containsExactly("", "Hà", "Hà Nam", "Hà Nội");
    }
}
