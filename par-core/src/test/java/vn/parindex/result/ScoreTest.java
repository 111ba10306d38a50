package vn.parindex.result;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreTest {

    private static final Points HUNDRED = Points.of(100);

    @Test
    void a_leaf_is_wholly_open_wholly_scored_or_does_not_apply() {
        Points full = Points.parse("1.5");
        assertThat(Score.leaf(State.SCORED, Points.of(1), full))
                .isEqualTo(new Score(State.SCORED, Points.of(1), full, full, Points.ZERO));
        assertThat(Score.leaf(State.NOT_SCORED, Points.ZERO, full))
                .isEqualTo(new Score(State.NOT_SCORED, Points.ZERO, full, full, full));
        assertThat(Score.leaf(State.INVALID, Points.ZERO, full))
                .isEqualTo(new Score(State.INVALID, Points.ZERO, full, full, full));
        assertThat(Score.leaf(State.NOT_APPLICABLE, Points.ZERO, full))
                .isEqualTo(new Score(State.NOT_APPLICABLE, Points.ZERO, Points.ZERO, full, Points.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
        "NOT_APPLICABLE, SCORED, SCORED",
        "SCORED, SCORED, SCORED",
        "SCORED, NOT_SCORED, NOT_SCORED",
        "NOT_APPLICABLE, NOT_SCORED, NOT_SCORED",
        "SCORED, INVALID, INVALID",
        "NOT_SCORED, INVALID, INVALID",
        "NOT_APPLICABLE, INVALID, INVALID"
    })
    void the_weaker_state_wins(State one, State other, State weaker) {
        assertThat(one.weaker(other)).isEqualTo(weaker);
        assertThat(other.weaker(one)).isEqualTo(weaker);
    }

    @Test
    void nothing_added_changes_nothing() {
        Score score = new Score(State.NOT_SCORED, Points.of(70), HUNDRED, HUNDRED, Points.of(4));
        assertThat(Score.NONE.plus(score)).isEqualTo(score);
        assertThat(score.plus(Score.NONE)).isEqualTo(score);
    }

    @Test
    void seventy_of_a_hundred_with_four_open_may_end_at_seventy_to_seventy_four() {
        Score score = new Score(State.NOT_SCORED, Points.of(70), HUNDRED, HUNDRED, Points.of(4));
        assertThat(score.isProvisional()).isTrue();
        assertThat(score.least()).isEqualTo(Points.of(70));
        assertThat(score.most()).isEqualTo(Points.of(74));
        assertThat(score.lost()).isEqualTo(Points.of(26));
        assertThat(score.index()).contains(Share.of(70, 100));
        assertThat(score.mostIndex()).contains(Share.of(74, 100));
    }

    @Test
    void an_index_needs_a_maximum() {
        assertThat(Score.NONE.index()).isEmpty();
        assertThat(Score.NONE.mostIndex()).isEmpty();
        assertThat(Score.NONE.indexOfFullMaximum()).isEmpty();
        assertThat(Score.leaf(State.NOT_APPLICABLE, Points.ZERO, HUNDRED).indexOfFullMaximum())
                .contains(Share.of(0, 100));
    }

    @Test
    void ninety_nine_with_two_inside_and_one_and_a_half_outside_are_a_hundred_and_one_and_a_half() {
        Score score = Score.leaf(State.SCORED, Points.of(99), HUNDRED);
        assertThat(score.adjusted(List.of(adjustment(false, true, "2"), adjustment(false, false, "1.5")))
                        .points())
                .isEqualTo(Points.parse("101.5"));
    }

    @Test
    void least_and_most_are_adjusted_each_on_its_own() {
        Score score = new Score(State.NOT_SCORED, Points.of(2), HUNDRED, HUNDRED, Points.of(97));
        Score adjusted = score.adjusted(List.of(adjustment(true, true, "5"), adjustment(false, true, "1")));
        assertThat(adjusted.least()).isEqualTo(Points.ZERO);
        assertThat(adjusted.most()).isEqualTo(Points.of(95));
        assertThat(adjusted.state()).isEqualTo(State.NOT_SCORED);
    }

    private static AdjustmentOutcome adjustment(boolean penalty, boolean inside, String counted) {
        return new AdjustmentOutcome(
                "x", Text.of("điểm", "points"), penalty, inside, Points.parse(counted), Points.parse(counted));
    }
}
