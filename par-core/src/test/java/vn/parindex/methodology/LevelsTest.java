package vn.parindex.methodology;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;

class LevelsTest {

    private final Levels rule =
            new Levels("level", List.of(level("complete", "1"), level("in-part", "0.5"), level("missing", "0")));

    private static Levels.Level level(String id, String points) {
        return new Levels.Level(id, Text.of("mức " + id, ""), points(points));
    }

    @Test
    void the_level_chosen_gives_its_points() {
        assertThat(scored(rule, "1", "level", "complete")).isEqualTo("level 1");
        assertThat(scored(rule, "1", "level", "in-part")).isEqualTo("level 0.5");
        assertThat(scored(rule, "1", "level", "missing")).isEqualTo("level 0");
        assertThat(score(rule, "1", "level", "in-part").details().asMap()).containsEntry("level", "in-part");
    }

    @Test
    void a_level_that_it_does_not_have_is_not_scored() {
        RuleOutcome outcome = score(rule, "1", "level", "Complete");

        assertThat(outcome.kind()).isEqualTo(RuleOutcome.OutcomeKind.UNKNOWN_LEVEL);
        assertThat(outcome.points()).isEqualTo(points("0"));
        assertThat(outcome.details().asMap())
                .containsEntry("level", "Complete")
                .containsEntry("allowed", List.of("complete", "in-part", "missing"));
    }

    @Test
    void can_give_the_points_of_its_levels() {
        assertThat(rule.possible(points("1"), FIVE).values()).hasToString("[0, 0.5, 1]");
        assertThat(rule.possible(points("1"), FIVE).contains(points("0.75"))).isFalse();
        assertThat(rule.best(points("1"))).isEqualTo(points("1"));
    }

    @Test
    void measures_one_level() {
        assertThat(rule.kind().id()).isEqualTo("levels");
        assertThat(rule.facts()).containsExactly("level");
        assertThat(rule.accepts("level")).containsExactly(FactKind.LEVEL);
        assertThat(faults(rule, "1")).isEmpty();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(faults(new Levels("level", List.of(level("a", "1"))), "1"))
                .containsExactly("/levels number of levels is 1, at least 2 are needed");
        assertThat(faults(
                        new Levels(
                                "level",
                                List.of(level("a", "0.5"), level("a", "0.5"), level("b", "1"), level("c", "-1"))),
                        "1"))
                .containsExactly(
                        "/levels/1/points 0.5 must be less than the step before, 0.5",
                        "/levels/1/id a stands twice",
                        "/levels/2/points 1 must be less than the step before, 0.5",
                        "/levels/3/points -1 must not be below zero");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Levels(null, List.of()))
                .withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> new Levels.Level(null, Text.of("a", ""), points("1")))
                .withMessage("id");
    }
}
