package vn.parindex.survey;

import org.junit.jupiter.api.Test;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerOptionTest {

    private static final Text TEXT = Text.of("Rất tốt", "Very good");

    @Test
    void an_option_is_worth_zero_to_a_hundred_percent() {
        assertThat(AnswerOption.of("A", TEXT, Percentage.of(100)).weight()).contains(Percentage.of(100));
        assertThat(AnswerOption.of("D", TEXT, Percentage.ZERO).weight()).contains(Percentage.ZERO);
        assertThatThrownBy(() -> AnswerOption.of("A", TEXT, Percentage.parse("100.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is not 0 to 100: 100.1");
        assertThatThrownBy(() -> AnswerOption.of("A", TEXT, Percentage.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is not 0 to 100: -1");
    }

    @Test
    void no_opinion_has_no_weight_which_is_not_zero() {
        assertThat(AnswerOption.noOpinion("K", TEXT).weight()).isEmpty();
        assertThat(AnswerOption.noOpinion("K", TEXT)).isNotEqualTo(AnswerOption.of("K", TEXT, Percentage.ZERO));
    }
}
