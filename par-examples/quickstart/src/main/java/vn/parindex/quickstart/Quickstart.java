package vn.parindex.quickstart;

import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Ten lines from a figure to its points. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Scores one item of a province and prints its points.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // tag::ten-lines[]
        Methodology provinces = ParRules2020.provinces();
        NodeCode onTime = NodeCode.parse("3.4.1");
        Assessment assessment = Assessment.of(Unit.of("an-giang", "An Giang"), provinces.id(), IndexYear.of(2020))
                .add(
                        onTime,
                        Opinion.at(Stage.SELF)
                                .withFact("dossiers_on_time_province", Fact.of(4_800))
                                .withFact("dossiers_resolved_province", Fact.of(5_000)))
                .build();
        IndexResult result = IndexEvaluator.of(provinces).evaluate(assessment, Mode.SELF);
        System.out.println(
                onTime + ": " + result.outcome(onTime).orElseThrow().score().points() + " points");
        System.out.println("total so far: " + result.total().least() + " to "
                + result.total().most());
        // end::ten-lines[]
        result.findings().stream().limit(3).forEach(finding -> System.out.println(finding.message(Language.VI)));
    }
}
