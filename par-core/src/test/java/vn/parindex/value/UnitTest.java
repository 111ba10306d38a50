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
    void a_name_taken_apart_into_letters_and_marks_is_refused() {
        String apart = Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD);
        assertThatThrownBy(() -> Unit.of("hue", apart))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is not in Unicode NFC: '" + apart + "'");
    }
}
