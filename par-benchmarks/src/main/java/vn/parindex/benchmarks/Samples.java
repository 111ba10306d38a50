package vn.parindex.benchmarks;

import vn.parindex.assessment.Assessment;
import vn.parindex.value.Fact;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Unit;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Full assessments, made up: every leaf has its figures. */
final class Samples {

    private Samples() {
    }

    /** What a unit declares and what the survey found. */
    static Assessment declared(Methodology methodology) {
        Assessment.Builder assessment = start(methodology);
        methodology.leaves().forEach(leaf -> assessment.add(leaf.code(), figures(methodology, leaf)));
        return assessment.build();
    }

    /** The same after two appraisals: the first recognises everything, the second takes every fourth leaf to zero. */
    static Assessment appraised(Methodology methodology) {
        Assessment.Builder assessment = start(methodology);
        int place = 0;
        for (Leaf leaf : methodology.leaves()) {
            assessment.add(leaf.code(), figures(methodology, leaf));
            if (!leaf.measured()) {
                assessment.add(leaf.code(), Opinion.at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED));
                Opinion second = Opinion.at(Stage.APPRAISAL_2);
                assessment.add(leaf.code(), place++ % 4 == 0
                    ? second.withDecision(Opinion.Decision.ADJUSTED).withPoints(Points.ZERO).withReason("thiếu tài liệu")
                    : second.withDecision(Opinion.Decision.RECOGNISED));
            }
        }
        return assessment.build();
    }

    private static Assessment.Builder start(Methodology methodology) {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), methodology.id(), methodology.rounds().get(0));
    }

    private static Opinion figures(Methodology methodology, Leaf leaf) {
        Opinion opinion = Opinion.at(leaf.measured() ? Stage.SURVEY : Stage.SELF);
        int share = 4703;
        for (String id : leaf.rule().facts()) {
            opinion = opinion.withFact(id, switch (methodology.fact(id).orElseThrow().kind()) {
                case MET -> Fact.met(true);
                case LEVEL -> Fact.level(((Levels) leaf.rule()).levels().get(0).id());
                case PERCENT -> Fact.of(Percentage.parse("82.53"));
                case POINTS -> Fact.of(1);
                case AMOUNT, COUNT -> Fact.of(share);
            });
            share = 5000;
        }
        return opinion;
    }
}
