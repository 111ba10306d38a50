package vn.parindex.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"an-giang", "000.00.00.H01", "Sở Nội vụ", "{6F9619FF}", "📄"})
    void an_id_comes_back_as_it_is(String id) {
        assertThat(Identifiers.require(id, "unit")).isSameAs(id);
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "9, U+0009", "a, U+000A", "200b, U+200B", "202e, U+202E", "feff, U+FEFF", "d83d, U+D83D"})
    void a_character_that_cannot_be_seen_is_refused(String hex, String shown) {
        String id = "a" + (char) Integer.parseInt(hex, 16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require(id, "unit"))
                .withMessage("unit holds the character " + shown + ": 'a\uFFFD'");
    }

    @Test
    void blank_long_and_decomposed_ids_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require(" ", "unit"))
                .withMessage("unit is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require("x".repeat(1001), "unit"))
                .withMessage("unit has more than 1000 characters: '" + "x".repeat(60) + "…'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require("So\u031B\u0309", "unit"))
                .withMessage("unit is not in Unicode NFC: 'Sở'");
        assertThatNullPointerException()
                .isThrownBy(() -> Identifiers.require(null, "unit"))
                .withMessage("unit");
    }
}
