package vn.parindex.finding;

import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InputCheckTest {

    private final InputCheck check = new InputCheck();

    @Test
    void words_come_out_in_nfc_with_line_feeds() {
        assertThat(check.words("/note", "Thu\u031B\u0323c hiê\u0323n\r\nđủ\rhết\n"))
                .isEqualTo("Thực hiện\nđủ\nhết\n");
        assertThat(check.words("/note", "a\tb\u00A0\u2028📄")).isEqualTo("a\tb\u00A0\u2028📄");
        assertThat(check.words("/note", " ")).isEqualTo(" ");
        check.refuse();
    }

    @Test
    void all_faults_are_told_at_once() {
        check.words("/reason", "a\u0000");
        check.words("/note", "\uD83D");
        check.words("/time", "x\u0085");
        check.words("/link", "x".repeat(100_001));
        check.neededWords("/by", "\n");

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, check::refuse);

        assertThat(refused.message(Language.EN)).isEqualTo("""
            PAR-3020 /reason: value refused: it holds the character U+0000
            PAR-3020 /note: value refused: it holds the character U+D83D
            PAR-3020 /time: value refused: it holds the character U+0085
            PAR-3016 /link: the number of characters of the text exceeds the limit of 100,000
            PAR-3013 /by: text must not be blank""");
        assertThat(refused.message(Language.VI)).contains("PAR-3020 /reason: giá trị không hợp lệ: có ký tự U+0000");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> check.words("/reason", null))
                .withMessage("reason");
    }
}
