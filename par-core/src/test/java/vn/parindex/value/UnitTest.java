package vn.parindex.value;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitTest {

    @Test
    void a_unit_has_an_id_a_name_and_perhaps_a_group() {
        assertThat(Unit.of("an-giang", "An Giang")).isEqualTo(new Unit("an-giang", "An Giang", ""));
    }

    @Test
    void blank_texts_are_refused() {
        assertThatThrownBy(() -> Unit.of(" ", "An Giang"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id is blank");
        assertThatThrownBy(() -> Unit.of("an-giang", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is blank");
        assertThatThrownBy(() -> new Unit("an-giang", "An Giang", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("group");
    }

    @Test
    void a_name_taken_apart_into_letters_and_marks_is_put_together() {
        String apart = Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD);
        assertThat(Unit.of("hue", apart)).isEqualTo(Unit.of("hue", "Thừa Thiên Huế"));
        assertThat(new Unit("hue", "Huế", apart).group()).isEqualTo("Thừa Thiên Huế");
    }

    @Test
    void a_text_that_cannot_be_stored_is_refused() {
        assertThatThrownBy(() -> Unit.of("hue", "Hu\u0000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name has a control character or half of a surrogate pair: 'Hu\uFFFD'");
        assertThatThrownBy(() -> Unit.of("hue\u200B", "Huế"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id holds the character U+200B: 'hue\uFFFD'");
        assertThatThrownBy(() -> Unit.of("hue", "x".repeat(20_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name has more than 20000 characters: '" + "x".repeat(60) + "…'");
    }
}
