package vn.parindex.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.value.Arguments;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class FindingTest {

    private final Finding finding = Finding.error(
            EvaluationCode.ABOVE_MAXIMUM,
            NodeCode.parse("3.4.1"),
            "stage",
            Text.of("tự đánh giá", "self-assessment"),
            "got",
            Points.parse("1.2"),
            "allowed",
            Points.of(1));

    @Test
    void points_into_its_document() {
        assertThat(finding.at("area-3.json#/area/criteria/0").pointer()).isEqualTo("/area/criteria/0");
        assertThat(finding.at("area-3.json").pointer()).isEmpty();
        assertThat(finding.pointer()).isEmpty();
    }

    @Test
    void says_what_where_got_and_allowed_in_each_language() {
        assertThat(finding.message(Language.EN))
                .isEqualTo("PAR-1003 3.4.1: self-assessment: 1.2 points exceed the maximum 1");
        assertThat(finding.message(Language.VI))
                .isEqualTo("PAR-1003 3.4.1: tự đánh giá: 1,2 điểm vượt quá điểm tối đa 1");
        assertThat(finding.sentence(Language.EN)).isEqualTo("self-assessment: 1.2 points exceed the maximum 1");
        assertThat(finding).hasToString(finding.message(Language.EN));
    }

    @Test
    void leaves_out_the_place_where_it_is_the_whole() {
        assertThat(Finding.note(InputCode.TOO_MANY_FAULTS, "", "allowed", 1000))
                .hasToString("PAR-3024: more than 1,000 faults; reading stopped, mend these first");
    }

    @Test
    void is_as_grave_as_its_maker_says() {
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(Finding.warning(InputCode.BLANK, "a").severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.note(InputCode.BLANK, "a").severity()).isEqualTo(Severity.NOTE);
        assertThat(Severity.values()).extracting(Severity::id).containsExactly("note", "warning", "error");
        assertThat(Severity.values()).extracting(s -> s.label().vi()).containsExactly("Lưu ý", "Cảnh báo", "Lỗi");
    }

    @Test
    void keeps_its_arguments_in_order_and_as_plain_values() {
        assertThat(finding.arguments().asMap())
                .containsExactly(
                        Map.entry("stage", Text.of("tự đánh giá", "self-assessment")),
                        Map.entry("got", Points.parse("1.2")),
                        Map.entry("allowed", Points.of(1)));
        Finding plain = Finding.error(
                InputCode.REPEATED, "a", "got", NodeCode.parse("1.1"), "n", 3, "m", 4L, "list", List.of(1, "x"));
        assertThat(plain.arguments().asMap())
                .containsEntry("got", "1.1")
                .containsEntry("n", new BigDecimal(3))
                .containsEntry("m", new BigDecimal(4))
                .containsEntry("list", List.of(new BigDecimal(1), "x"));
    }

    @Test
    void repeats_nothing_that_a_terminal_obeys_or_a_file_cannot_hold() {
        Finding hostile = Finding.error(
                InputCode.UNKNOWN_WORD,
                "a\u001B[2j.csv:3",
                "got",
                "x\u001B]52;c;aGk=\u0007\u009B\u202E\uD83D",
                "allowed",
                List.of("Thu\u031B\u0323c", "tab\tline\n"),
                "reason",
                Text.of("\u202Eđ", "\u2066d"));

        assertThat(hostile.place()).isEqualTo("a\uFFFD[2j.csv:3");
        assertThat(hostile.arguments().asMap())
                .containsExactly(
                        Map.entry("got", "x\uFFFD]52;c;aGk=\uFFFD\uFFFD\uFFFD\uFFFD"),
                        Map.entry("allowed", List.of("Thực", "tab\tline\n")),
                        Map.entry("reason", Text.of("\uFFFDđ", "\uFFFDd")));
        assertThat(finding.arguments().shown()).isSameAs(finding.arguments());
    }

    @Test
    void stands_elsewhere_with_the_same_words() {
        Finding elsewhere = finding.at("area-3.json#/area");

        assertThat(elsewhere.place()).isEqualTo("area-3.json#/area");
        assertThat(elsewhere.at("3.4.1")).isEqualTo(finding);
    }

    @Test
    void equal_content_is_equal() {
        assertThat(Finding.error(InputCode.REPEATED, "a", "got", "x"))
                .isEqualTo(Finding.error(InputCode.REPEATED, "a", "got", "x"))
                .isNotEqualTo(Finding.warning(InputCode.REPEATED, "a", "got", "x"))
                .isNotEqualTo(Finding.error(InputCode.REPEATED, "b", "got", "x"));
    }

    @Test
    void refuses_null_and_half_a_pair() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, Severity.ERROR, "", Arguments.NONE))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(InputCode.BLANK, null, "", Arguments.NONE))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(InputCode.BLANK, Severity.ERROR, null, Arguments.NONE))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.error(InputCode.BLANK, "", "got", null))
                .withMessage("got");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error(InputCode.BLANK, "", "got"))
                .withMessage("arguments must be names and values in turn: 1");
    }
}
