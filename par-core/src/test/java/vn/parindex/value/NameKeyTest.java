package vn.parindex.value;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class NameKeyTest {

    @Test
    void the_key_is_the_name_in_small_letters_with_single_spaces_and_one_kind_of_dash() {
        assertThat(NameKey.of("  Thanh  Hoá – Sở Y tế\u00A0")).hasToString("thanh hóa - sở y tế");
        assertThat(NameKey.of("Bà Rịa — Vũng Tàu")).hasToString("bà rịa - vũng tàu");
        assertThat(NameKey.of(" \t\u2003\n")).hasToString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khánh Hòa", "Ủy ban Dân tộc", "Đắk Lắk", "Thừa Thiên Huế"})
    void decomposed_and_composed_spellings_are_one_name(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(name);
        assertThat(NameKey.of(decomposed)).isEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Khánh Hoà, KHÁNH HÒA",
        "Thanh Hoá, Thanh Hóa",
        "đoả, đỏa",
        "đoã, đõa",
        "toạ, tọa",
        "loè, lòe",
        "khoé, khóe",
        "khoẻ, khỏe",
        "noẽ, nõe",
        "xoẹ, xọe",
        "thuỳ, thùy",
        "Thuý, Thúy",
        "Uỷ ban, Ủy ban",
        "nguỹ, ngũy",
        "luỵ, lụy"
    })
    void the_tone_mark_may_stand_on_either_vowel(String newer, String older) {
        assertThat(newer).isNotEqualTo(older);
        assertThat(NameKey.of(newer)).isEqualTo(NameKey.of(older)).hasSameHashCodeAs(NameKey.of(older));
    }

    @ParameterizedTest
    @CsvSource({"Khánh Hòa, Khánh Hoa", "Hoàng Mai, Hoang Mai", "Hà Nam, Hà Nội", "Quảng Ninh, Quãng Ninh"})
    void other_names_have_other_keys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void small_letters_do_not_depend_on_the_language_of_the_host() {
        assertThat(NameKey.of("TITI I")).hasToString("titi i");
        assertThat(NameKey.of("ĐÀ NẴNG")).isEqualTo(NameKey.of("Đà Nẵng"));
    }

    @Test
    void the_key_of_a_key_is_itself() {
        NameKey key = NameKey.of("Uỷ ban  nhân dân — TP. Hoà Bình");

        assertThat(NameKey.of(key.toString())).isEqualTo(key);
    }

    @Test
    void a_text_is_tidied_without_changing_its_letters() {
        assertThat(NameKey.tidy("\u00A0 Thừa  Thiên\tHuế\n")).isEqualTo("Thừa Thiên Huế");
        assertThat(NameKey.tidy("  ")).isEmpty();
    }

    @Test
    void nothing_is_no_name() {
        assertThatNullPointerException().isThrownBy(() -> NameKey.of(null)).withMessage("text");
    }
}
