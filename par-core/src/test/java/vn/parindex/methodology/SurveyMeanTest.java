package vn.parindex.methodology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;

class SurveyMeanTest {

    private final SurveyMean rule = new SurveyMean("survey");

    @ParameterizedTest
    @CsvSource({
        "82.5, 0.5, mean 0.4125",
        "100, 0.5, mean 0.5",
        "0, 0.5, mean 0",
        "66.666666667, 1, mean 0.66667",
        "83.33333, 1.5, mean 1.25"
    })
    void gives_the_mean_of_the_maximum_rounded_once(String percent, String maximum, String scored) {
        assertThat(scored(rule, maximum, "survey", percent)).isEqualTo(scored);
    }

    @Test
    void can_give_anything_up_to_the_maximum() {
        assertThat(rule.possible(points("0.5"), FIVE).contains(points("0.123456789")))
                .isTrue();
        assertThat(rule.possible(points("0.5"), FIVE).contains(points("0.500000001")))
                .isFalse();
        assertThat(rule.best(points("0.5"))).isEqualTo(points("0.5"));
    }

    @Test
    void measures_one_percentage() {
        assertThat(rule.kind().id()).isEqualTo("survey");
        assertThat(rule.facts()).containsExactly("survey");
        assertThat(rule.accepts("survey")).containsExactly(FactKind.PERCENT);
        assertThat(score(rule, "1", "survey", "82.5").details().asMap())
                .containsEntry("percent", Percentage.parse("82.5"));
        assertThat(faults(rule, "1")).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> new SurveyMean(null)).withMessage("fact");
    }
}
