package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RuleNotationTest {

    private static Points points(String text) {
        return Points.parse(text);
    }

    private static Step step(String from, String points) {
        return new Step(new BigDecimal(from), Points.parse(points));
    }

    private static void bothWays(String rule, String facts, ScoringRule expected) {
        assertThat(RuleNotation.parse(rule, facts)).isEqualTo(expected);
        assertThat(RuleNotation.rule(expected)).isEqualTo(rule);
        assertThat(RuleNotation.facts(expected)).isEqualTo(facts);
    }

    @Test
    void every_kind_is_read_and_written() {
        bothWays("all-or-nothing", "met: plan_issued", new AllOrNothing("plan_issued"));
        bothWays(
                "steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> n/a",
                "ratio: a / b",
                new ShareSteps(
                        "a",
                        "b",
                        List.of(step("100", "1"), step("80", "0.5")),
                        Points.ZERO,
                        NoneOutcome.NOT_APPLICABLE));
        bothWays(
                "steps # : >=2 -> 2 ; >=1 -> 1 ; else 0",
                "count: x",
                new CountSteps("x", List.of(step("2", "2"), step("1", "1")), Points.ZERO));
        bothWays(
                "proportional : floor 70 ; none -> full",
                "ratio: a / b",
                new Proportional("a", "b", Percentage.of(70), Percentage.HUNDRED, NoneOutcome.FULL));
        bothWays(
                "proportional : floor 50 full 95 ; none -> 0",
                "ratio: a / b",
                new Proportional("a", "b", Percentage.of(50), Percentage.of(95), NoneOutcome.ZERO));
        bothWays(
                "linear : 60 -> 0 ; 90 -> 1 ; none -> 0",
                "ratio: a / b",
                new Linear(
                        "a",
                        "b",
                        new Linear.Anchor(Percentage.of(60), Points.ZERO),
                        new Linear.Anchor(Percentage.of(90), points("1")),
                        NoneOutcome.ZERO));
        bothWays(
                "linear : 10 -> 0 ; 0 -> 1 ; none -> full",
                "ratio: a / b",
                new Linear(
                        "a",
                        "b",
                        new Linear.Anchor(Percentage.of(10), Points.ZERO),
                        new Linear.Anchor(Percentage.ZERO, points("1")),
                        NoneOutcome.FULL));
        bothWays(
                "checklist : kế hoạch | plan = 0.25 ; báo cáo = 0.25",
                "met: x, y",
                new Checklist(List.of(
                        new Checklist.Item("x", Text.of("kế hoạch", "plan"), points("0.25")),
                        new Checklist.Item("y", Text.of("báo cáo", ""), points("0.25")))));
        bothWays(
                "deduct : 0.25 per báo cáo chậm | late report",
                "count: x",
                new Deductions("x", points("0.25"), Text.of("báo cáo chậm", "late report")));
        bothWays(
                "add : 0.25 per sáng kiến | initiative",
                "count: x",
                new Increments("x", points("0.25"), Text.of("sáng kiến", "initiative")));
        bothWays(
                "levels : [full] đủ | all = 1 ; [none] không | none = 0",
                "level",
                new Levels(
                        "level",
                        List.of(
                                new Levels.Level("full", Text.of("đủ", "all"), points("1")),
                                new Levels.Level("none", Text.of("không", "none"), Points.ZERO))));
        bothWays("survey", "survey: leaders", new SurveyMean("leaders"));
        bothWays("index : SIPAS", "index", new PublishedIndex("index", "SIPAS"));
        bothWays("stated", "points", new Stated("points", Optional.empty()));
        bothWays("stated : step 0.25", "points: part", new Stated("part", Optional.of(points("0.25"))));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_every_kind_is_read_as_it_is_written(RuleKind kind) {
        ScoringRule example = kind.example();

        bothWays(RuleNotation.rule(example), RuleNotation.facts(example), example);
    }

    @ParameterizedTest
    @EnumSource
    void the_points_of_every_kind_follow_the_maximum(RuleKind kind) {
        Points best = kind.example().best(points("1"));
        ScoringRule doubled =
                RescaledRule.of(kind.example(), best, best.times(2)).orElseThrow();

        assertThat(doubled.faults(best.times(2))).isEmpty();
        assertThat(doubled.best(best.times(2))).isEqualTo(best.times(2));
        assertThat(RescaledRule.of(doubled, best.times(2), best)).contains(kind.example());
    }

    @Test
    void signs_of_the_notation_may_stand_in_texts() {
        Text odd = Text.of("[a] b; c = d | e \\ f\ng\th", "x=y");

        bothWays(
                "deduct : 1 per \\[a] b\\; c \\= d \\| e \\\\ f\\ng\\th | x\\=y",
                "count: x",
                new Deductions("x", points("1"), odd));
        bothWays(
                "checklist : \\[a] b\\; c \\= d \\| e \\\\ f\\ng\\th | x\\=y = 1",
                "met: x",
                new Checklist(List.of(new Checklist.Item("x", odd, points("1")))));
    }

    @Test
    void levels_without_an_id_get_one_from_their_words() {
        Levels levels = (Levels) RuleNotation.parse(
                "levels : Đạt đầy đủ | All tasks, done! = 1 ; Đạt một phần = 0.5 ; 2 việc = 0", "level");

        assertThat(levels.levels())
                .extracting(Levels.Level::id)
                .containsExactly("all-tasks-done", "dat-mot-phan", "level-2-viec");
    }

    @Test
    void space_is_of_no_account() {
        assertThat(RuleNotation.parse(" steps %:>=100->1;  >=80 ->0.5; else 0;none->full ", "ratio:a/b"))
                .isEqualTo(RuleNotation.parse(
                        "steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> full", "ratio: a / b"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "notation-refusals.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_cannot_be_read_is_told(String rule, String facts, String en, String vi) {
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> RuleNotation.parse(rule, facts));

        assertThat(refused.message(Language.EN)).isEqualTo("PAR-2110: the rule cannot be read: " + en);
        assertThat(refused.message(Language.VI)).isEqualTo("PAR-2110: không đọc được quy tắc chấm điểm: " + vi);
    }
}
