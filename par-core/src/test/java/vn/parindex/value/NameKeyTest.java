package vn.parindex.value;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class NameKeyTest {

    @Test
    void the_key_is_the_name_in_small_letters_with_single_spaces_and_no_dash() {
        assertThat(NameKey.of("  Thanh  Hoá – Sở Y tế\u00A0")).hasToString("thanh hóa sở y tế");
        assertThat(NameKey.of("Bà Rịa — Vũng Tàu")).hasToString("bà rịa vũng tàu");
        assertThat(NameKey.of("- 1,5")).hasToString("- 1,5");
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

    /** Spellings as met in files; each line is one name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đắk Lắk|\u00D0ắk Lắk|\u0110ẮK LẮK|\u0189ắk Lắk|\u00F0ắk lắk",
                "Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Bà Rịa\u2011Vũng Tàu|Bà Rịa \u2013 Vũng Tàu|Bà Rịa Vũng Tàu"
                        + "|Bà Rịa\u2010Vũng Tàu|Bà Rịa \u2212 Vũng Tàu|BÀ RỊA\u00A0\u2014\u00A0VŨNG TÀU|Bà Rịa -Vũng Tàu",
                "An Giang|An\u200B Giang|\uFEFFAn Giang|An\u00A0Giang|An\u202FGiang|An\u3000Giang|A\u00ADn Giang|An\u2060 Giang"
                        + "|\u202AAn Giang\u202C|An\u2009Giang|\uFF21\uFF4E Giang|An\tGiang|An\r\nGiang|An \u200E Giang",
                "Ủy ban Dân tộc|Uỷ ban Dân tộc|ỦY BAN DÂN TỘC|Ủy ban  Dân tộc|U\u0309y ban Da\u0302n to\u0323\u0302c",
                "Hòa Bình|Hoà Bình|HOÀ BÌNH|Ho\u0300a Bi\u0300nh|Hoa\u0340 Bình",
                "Thành phố Hồ Chí Minh|TP. Hồ Chí Minh|TP Hồ Chí Minh|Tp.Hồ Chí Minh|TP.  HỒ CHÍ MINH",
                "Ủy ban nhân dân tỉnh An Giang|UBND tỉnh An Giang",
                "Ea H'leo|Ea H’leo|Ea H‘leo|Ea Hʼleo"
            })
    void all_spellings_of_a_name_have_one_key(String spellings) {
        assertThat(Stream.of(spellings.split("\\|")).map(NameKey::of))
                .containsOnly(NameKey.of(spellings.split("\\|")[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "Thành phố Cao Bằng, Cao Bằng",
        "Tp, Thành phố",
        "An Giang*, An Giang",
        "Sở 1-2, Sở 1 2",
        "Tptân, Thành phố tân",
        "Khánh Hòa, Khánh Hoa",
        "Hoàng Mai, Hoang Mai",
        "Hà Nam, Hà Nội",
        "Quảng Ninh, Quãng Ninh"
    })
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
        assertThat(TypedText.line("\u00A0 Thừa  Thiên\tHuế\n")).isEqualTo("Thừa Thiên Huế");
        assertThat(TypedText.line("  ")).isEmpty();
        assertThat(TypedText.line("Ban hành\u00A0kế hoạch\u200B CCHC năm")).isEqualTo("Ban hành kế hoạch CCHC năm");
        assertThat(TypedText.line("a\u200B\u0301")).isEqualTo("á");
    }

    @Test
    void every_character_has_the_key_of_what_it_is_composed_of() {
        for (char c = ' '; c < Character.MIN_SURROGATE; c++) {
            String name = "a" + c + "b";
            assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFKC)))
                    .as("U+%04X", (int) c)
                    .isEqualTo(NameKey.of(name));
        }
    }

    @Test
    void nothing_is_no_name() {
        assertThatNullPointerException().isThrownBy(() -> NameKey.of(null)).withMessage("name");
    }
}
