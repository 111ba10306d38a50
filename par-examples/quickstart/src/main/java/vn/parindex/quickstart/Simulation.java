package vn.parindex.quickstart;

import java.util.SplittableRandom;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** A total that is asked for a hundred thousand times while one figure changes. */
public final class Simulation {

    private Simulation() {}

    /**
     * Prints how often a province keeps the points of one item if each of its dossiers is late by chance.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Methodology provinces = ParRules2020.provinces();
        Assessment assessment = Assessment.of(Unit.of("an-giang", "An Giang"), provinces.id(), IndexYear.of(2020))
                .add(
                        NodeCode.parse("3.4.1"),
                        Opinion.at(Stage.SELF)
                                .withFact("dossiers_on_time_province", Fact.of(4_800))
                                .withFact("dossiers_resolved_province", Fact.of(5_000)))
                .build();
        // tag::simulation[]
        BoundAssessment bound = IndexEvaluator.of(provinces).bind(assessment, Mode.SELF);
        SplittableRandom random = new SplittableRandom(1149);
        int kept = 0;
        for (int trial = 0; trial < 100_000; trial++) {
            int onTime = 4_700 + random.nextInt(101);
            bound.set(NodeCode.parse("3.4.1"), "dossiers_on_time_province", Fact.of(onTime));
            Points total = bound.total().points();
            kept += total.isZero() ? 0 : 1;
        }
        // end::simulation[]
        System.out.println("points kept in " + kept + " of 100000 trials");
    }
}
