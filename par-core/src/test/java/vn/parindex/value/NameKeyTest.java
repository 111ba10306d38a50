package vn.parindex.value;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTest {

    @Test
    void names_typed_in_different_ways_have_one_key() {
        assertThat(NameKey.of(Normalizer.normalize("  Thanh  Hoá – Sở Y tế", Normalizer.Form.NFD)))
                .hasToString("thanh hóa - sở y tế");
        assertThat(NameKey.of("Khánh Hòa"))
                .isEqualTo(NameKey.of("Khánh Hoà"))
                .hasSameHashCodeAs(NameKey.of("KHÁNH HOÀ"))
                .isNotEqualTo(NameKey.of("Khánh Hoa"));
    }

    @Test
    void a_text_is_tidied_without_changing_its_letters() {
        assertThat(NameKey.tidy("\u00A0 Thừa  Thiên\tHuế\n")).isEqualTo("Thừa Thiên Huế");
        assertThat(NameKey.tidy("  ")).isEmpty();
    }
}
