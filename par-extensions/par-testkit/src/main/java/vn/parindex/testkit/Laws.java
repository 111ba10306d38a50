package vn.parindex.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/** The laws of every assessment; each method throws an {@link AssertionError} that names the one broken. */
final class Laws {

    private final Methodology methodology;
    private final IndexEvaluator evaluator;

    Laws(Methodology methodology) {
        this.methodology = methodology;
        this.evaluator = IndexEvaluator.of(methodology);
    }

    void check(Assessment assessment, long seed) {
        for (Mode mode : Mode.values()) {
            IndexResult result = evaluator.evaluate(assessment, mode);
            bounds(result);
            sums(result);
            same(
                    result,
                    evaluator.evaluate(shuffled(assessment, seed), mode),
                    "the order of entries changes the result");
            String json = ParJson.RESULT.canonical(result);
            same(result, ParJson.RESULT.read(json, "result"), "a result does not survive its JSON");
            require(
                    ParJson.RESULT
                            .canonical(evaluator.evaluate(assessment, mode))
                            .equals(json),
                    "the same input gives other bytes");
        }
        require(
                ParJson.ASSESSMENT
                        .read(ParJson.ASSESSMENT.canonical(assessment), "assessment")
                        .equals(assessment),
                "an assessment does not survive its JSON");
        neverLower(assessment);
    }

    private static void bounds(IndexResult result) {
        for (Outcome outcome : result.outcomes()) {
            Score score = outcome.score();
            require(
                    !score.points().isNegative() && score.points().compareTo(score.maximum()) <= 0,
                    outcome.code() + ": " + score.points() + " points are not within 0 to " + score.maximum());
            require(
                    score.least().compareTo(score.most()) <= 0 && score.most().compareTo(score.maximum()) <= 0,
                    outcome.code() + ": least " + score.least() + ", most " + score.most() + " of " + score.maximum());
        }
    }

    private void sums(IndexResult result) {
        Points areas = Points.ZERO;
        for (Node node : methodology.nodes()) {
            Points own = result.outcome(node.code()).orElseThrow().score().points();
            if (!node.children().isEmpty()) {
                Points sum = node.children().stream()
                        .map(child -> result.outcome(child.code())
                                .orElseThrow()
                                .score()
                                .points())
                        .reduce(Points.ZERO, Points::plus);
                require(sum.equals(own), node.code() + ": " + own + " points, its children have " + sum);
            }
            areas = node.code().depth() == 1 ? areas.plus(own) : areas;
        }
        if (result.adjustments().isEmpty()) {
            require(
                    areas.equals(result.total().points()),
                    "total " + result.total().points() + ", the areas have " + areas);
        }
    }

    private static Assessment shuffled(Assessment assessment, long seed) {
        List<Entry> entries = new ArrayList<>(assessment.entries().values());
        Collections.shuffle(entries, new Random(seed));
        Assessment.Builder builder = Assessment.of(assessment.unit(), assessment.methodology(), assessment.year())
                .note(assessment.note());
        entries.forEach(builder::add);
        assessment.adjustments().forEach(builder::add);
        return builder.build();
    }

    /** Full marks from the body that decides, on one leaf that was scored, never lower the index. */
    private void neverLower(Assessment assessment) {
        Stage decides = methodology.opinions().of(Mode.FINAL).get(0);
        IndexResult before = evaluator.evaluate(assessment, Mode.FINAL);
        for (Leaf leaf : methodology.leaves()) {
            Outcome outcome = before.outcome(leaf.code()).orElseThrow();
            boolean free = assessment
                    .entry(leaf.code())
                    .flatMap(e -> e.opinion(decides))
                    .isEmpty();
            if (!leaf.measured() && free && outcome.score().state() == State.SCORED) {
                Assessment better = assessment.toBuilder()
                        .add(
                                leaf.code(),
                                Opinion.at(decides).withPoints(leaf.maximum()).withReason("+"))
                        .build();
                IndexResult after = evaluator.evaluate(better, Mode.FINAL);
                Share was = before.index().orElseThrow();
                require(after.index().orElseThrow().compareTo(was) >= 0, leaf.code() + ": full marks lower the index");
                return;
            }
        }
    }

    private static void same(Object expected, Object got, String otherwise) {
        require(expected.equals(got), otherwise);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
