package vn.parindex.rules2022;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.testkit.MethodologyKit;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class ParRules2022Test {

    private static final Path CASES = Path.of("src/test/resources/vn/parindex/rules2022");

    private final Methodology provinces = MethodologyCatalog.installed().get(ParRules2022.PROVINCE);

    @TestFactory
    Stream<DynamicNode> worked_cases_totals_and_laws() {
        return MethodologyKit.of(provinces)
                .cases(CASES.resolve("cases.tsv"))
                .totals(CASES.resolve("totals.tsv"))
                .randomAssessments(60)
                .tests();
    }

    @Test
    void a_province_is_scored_by_the_engine_as_it_is() {
        NodeCode tasks = NodeCode.parse("1.2.1");
        Assessment assessment = Assessment.of(Unit.of("an-giang", "An Giang"), provinces.id(), IndexYear.of(2022))
                .add(
                        tasks,
                        Opinion.at(Stage.SELF)
                                .withFact("tasks_done", Fact.of(30))
                                .withFact("tasks", Fact.of(40)))
                .build();

        IndexResult result = IndexEvaluator.of(provinces).evaluate(assessment, Mode.SELF);

        assertThat(result.outcome(tasks).orElseThrow().score().points()).hasToString("9");
        assertThat(result.total().most()).hasToString("97"); // 3 of 100 are lost
    }
}
