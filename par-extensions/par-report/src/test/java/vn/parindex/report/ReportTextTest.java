package vn.parindex.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportTextTest {

    private final ReportText vi = ReportText.of(Language.VI, Rounding.halfUp(2));
    private final ReportText en = ReportText.of(Language.EN, Rounding.halfUp(2));

    @Test
    void points_stand_exact_with_the_printed_decimals_at_least() {
        assertThat(vi.points(Points.of(1))).isEqualTo("1,00");
        assertThat(vi.points(Points.parse("0.95833"))).isEqualTo("0,95833");
        assertThat(en.points(Points.parse("1234.5"))).isEqualTo("1,234.50");
    }

    @Test
    void a_percentage_is_exact_where_it_ends_within_two_decimals() {
        assertThat(vi.percentOf(Share.of(4800, 5000))).isEqualTo("96%");
        assertThat(vi.percentOf(Share.of(1, 8))).isEqualTo("12,5%");
        assertThat(en.percentOf(Share.of(1, 16))).isEqualTo("6.25%");
    }

    @Test
    void a_percentage_that_goes_on_is_called_approximate() {
        assertThat(vi.percentOf(Share.of(2, 3))).isEqualTo("khoảng 66,67%");
        assertThat(en.percentOf(Share.of(1, 32))).isEqualTo("approximately 3.13%");
        assertThat(vi.percentOf(Share.of(1, 3001))).isEqualTo("khoảng 0,03%");
    }

    @Test
    void a_percentage_may_be_larger_than_anybody_means() {
        assertThat(vi.percentOf(Share.of(449_999_999_999_999_990L, 3)))
                .isEqualTo("khoảng 14.999.999.999.999.999.666,67%");
        assertThat(en.percentOf(Share.of(999_999_999_999_999_999L, 1))).isEqualTo("99,999,999,999,999,999,900%");
    }

    @Test
    void a_percentage_just_below_a_threshold_is_never_shown_as_the_threshold() {
        assertThat(vi.percentOf(Share.of(949_999, 1_000_000), List.of(Percentage.of(95))))
                .isEqualTo("khoảng 94,9999%");
        assertThat(vi.percentOf(Share.of(949_999, 1_000_000))).isEqualTo("khoảng 95,00%");
    }

    @Test
    void a_sentence_begins_with_a_capital_and_ends_with_one_stop() {
        assertThat(ReportText.sentence("đạt")).isEqualTo("Đạt.");
        assertThat(ReportText.sentence(" xong. ")).isEqualTo("Xong.");
        assertThat(ReportText.sentence("4.800 hồ sơ")).isEqualTo("4.800 hồ sơ.");
    }

    @Test
    void a_missing_key_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vi.say("no.such.key"))
                .withMessage("no sentence for key: no.such.key");
    }
}
