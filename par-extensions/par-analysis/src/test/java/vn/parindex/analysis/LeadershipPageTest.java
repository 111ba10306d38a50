package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Table;
import vn.parindex.report.TextFormat;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The page of a unit with a share (1 point from 80 %, 0.5 from 50 %), a condition of 2 points and a survey of 1. In
 * 2021 60 of 100, not met, 50 %: 0.5 + 0 + 0.5 = 1 of 4 points, 25 %. In 2020 85 of 100, met, 50 %: 3.5 points, 87.5 %.
 */
class LeadershipPageTest {

    private static final IndexEvaluator RULES = IndexEvaluator.of(new SampleTree()
            .leaf(
                    "1",
                    new ShareSteps(
                            "a",
                            "b",
                            List.of(
                                    new Step(new BigDecimal("80"), Points.of(1)),
                                    new Step(new BigDecimal("50"), Points.parse("0.5"))),
                            Points.ZERO,
                            NoneOutcome.ZERO))
            .area()
            .leaf("2", new AllOrNothing("met"))
            .area()
            .leaf("1", new SurveyMean("answers"))
            .grown());

    private static Assessment unit(String id, int year, int a, boolean met) {
        return Assessment.of(Unit.of(id, "Đơn vị " + id), RULES.methodology().id(), IndexYear.of(year))
                .add(
                        NodeCode.parse("1.1"),
                        Opinion.at(Stage.SELF).withFact("a", Fact.of(a)).withFact("b", Fact.of(100)))
                .add(NodeCode.parse("2.1"), Opinion.at(Stage.SELF).withFact("met", Fact.met(met)))
                .add(NodeCode.parse("3.1"), Opinion.at(Stage.SURVEY).withFact("answers", Fact.of(50)))
                .build();
    }

    private static final Assessment NOW = unit("a", 2021, 60, false);

    private static LeadershipPage page() {
        return LeadershipPage.of(RULES, NOW, Mode.SELF);
    }

    private static ResultMove move(Assessment later) {
        return ResultMove.of(RULES, unit("a", 2020, 85, true), RULES, later, Optional.empty(), Mode.SELF);
    }

    @Test
    void the_page_says_the_change_and_why() {
        Report report = page().since(move(NOW)).in(Language.EN);
        assertThat(report.title()).startsWith("Public administration reform index of 2021 at a glance: Đơn vị a");
        assertThat(report.lead().figures())
                .contains(new Field("Against 2020 (percentage points)", "-62.50"))
                .anySatisfy(figure -> assertThat(figure.value()).isEqualTo("25.00%"));
        assertThat(report.sections().get(1).sentences())
                .containsExactly(
                        "Against 2020 the points changed by -2.50: by figures -2.50, by appraisal and council 0.00, by the"
                                + " rules 0.00.",
                        "Changed most: 2.1 item 2.1 (-2.00); 1.1 item 1.1 (-0.50).");
        assertThat(report.sections().get(1).charts().get(0).description())
                .isEqualTo("3. item 3: 0.00; 1. item 1: -0.50; 2. item 2: -2.00.");
    }

    /** Where the rule of an item changed and only its points are known, nobody can say what the rule did. */
    @Test
    void what_cannot_be_told_apart_is_not_put_down_to_the_rules() {
        IndexEvaluator other = IndexEvaluator.of(new SampleTree()
                .leaf("1", new AllOrNothing("a"))
                .area()
                .leaf("2", new AllOrNothing("met"))
                .area()
                .leaf("1", new SurveyMean("answers"))
                .grown());
        Assessment before = Assessment.of(NOW.unit(), other.methodology().id(), IndexYear.of(2020))
                .add(NodeCode.parse("1.1"), Opinion.at(Stage.SELF).withPoints(Points.of(1)))
                .add(NodeCode.parse("2.1"), Opinion.at(Stage.SELF).withFact("met", Fact.met(true)))
                .add(NodeCode.parse("3.1"), Opinion.at(Stage.SURVEY).withFact("answers", Fact.of(50)))
                .build();
        Report report = page().since(ResultMove.of(other, before, RULES, NOW, Optional.empty(), Mode.SELF))
                .in(Language.EN);
        assertThat(report.sections().get(1).sentences())
                .startsWith(
                        "Against 2020 the points changed by -2.50: by figures -2.00, by appraisal and council 0.00, by the"
                                + " rules 0.00.",
                        "By causes that cannot be told apart: -0.50 points.");
    }

    @Test
    void the_areas_that_lose_most_stand_by_name_also_where_there_are_no_charts() {
        assertThat(TextFormat.PLAIN.render(page().in(Language.EN)))
                .contains(
                        "The 3 areas that lose most: 3.00 of 3.00 points. 2. item 2: -2.00 (0.00 of 2.00 points); 1. item 1:"
                                + " -0.50");
    }

    /** A survey is not what the unit does itself, so it is no step. */
    @Test
    void the_steps_of_its_own_doing_are_listed_with_what_they_lift() {
        Table table = page().in(Language.EN).sections().get(2).tables().get(0);
        assertThat(table.rows())
                .extracting(row -> row.cells().get(0).text(Language.EN) + " "
                        + row.cells().get(2).text(Language.EN) + " "
                        + row.cells().get(3).text(Language.EN))
                .containsExactly(
                        "2.1 Figure met: once it is met, +2 points. +2.00",
                        "1.1 Figure a: 20 more (from 60 to 80, of 100) give +0.5 points. +0.50");
    }

    /** The other unit has 3.5 of 4 points, 87.5 %; the mean is 56.25. */
    @Test
    void rank_and_mean_come_from_the_others() {
        List<IndexResult> results =
                List.of(RULES.evaluate(NOW, Mode.SELF), RULES.evaluate(unit("b", 2021, 85, true), Mode.SELF));
        Report report = page().among(Ranking.of(results, TieRule.competition())).in(Language.VI);
        assertThat(report.lead().figures()).extracting(Field::value).containsExactly("25,00%", "2/2", "-31,25");
        assertThat(report.sections().get(1).title()).isEqualTo("So với các đơn vị khác");
    }

    @Test
    void a_change_to_another_result_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipPage.of(RULES, unit("a", 2020, 60, true), Mode.SELF)
                        .since(move(NOW)))
                .withMessage("change leads to another result: a 2021");
    }
}
