package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Stated;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** The figures that the leaves of an assessment are scored by, as far as they are known. */
final class KnownFigures {

    private final IndexEvaluator evaluator;
    private final Assessment assessment;
    private final Mode mode;
    private final IndexResult result;
    private final BoundAssessment bound;
    private final Map<NodeCode, Map<String, Fact>> figures = new HashMap<>();
    private final Map<String, List<Leaf>> measuring = new HashMap<>();

    KnownFigures(IndexEvaluator evaluator, Assessment assessment, Mode mode) {
        this.evaluator = evaluator;
        this.assessment = assessment;
        this.mode = mode;
        result = evaluator.evaluate(assessment, mode);
        bound = evaluator.bind(assessment, mode);
        for (Leaf leaf : methodology().leaves()) {
            Outcome outcome = result.outcome(leaf.code()).orElseThrow();
            figures.put(leaf.code(), figures(leaf, outcome));
            leaf.rule()
                    .facts()
                    .forEach(fact -> measuring
                            .computeIfAbsent(fact, id -> new ArrayList<>())
                            .add(leaf));
        }
    }

    /** The figures that count at a leaf, or that follow from points stated without any. */
    private static Map<String, Fact> figures(Leaf leaf, Outcome outcome) {
        Map<String, Fact> facts = outcome.trace().orElseThrow().facts().asMap();
        return facts.isEmpty() && outcome.score().state() == State.SCORED
                ? implied(leaf, outcome.score().points())
                : facts;
    }

    /** The only figures that give these points; empty if there are several. */
    private static Map<String, Fact> implied(Leaf leaf, Points points) {
        ScoringRule rule = leaf.rule();
        if (rule instanceof AllOrNothing condition) {
            return Map.of(condition.fact(), Fact.met(points.equals(leaf.maximum())));
        }
        if (rule instanceof Levels levels) {
            return levels.levels().stream()
                    .filter(level -> level.points().equals(points))
                    .findFirst()
                    .<Map<String, Fact>>map(level -> Map.of(levels.fact(), Fact.level(level.id())))
                    .orElse(Map.of());
        }
        if (rule instanceof Checklist checklist && points.isZero()) {
            Map<String, Fact> none = new LinkedHashMap<>();
            checklist.items().forEach(item -> none.put(item.fact(), Fact.met(false)));
            return none;
        }
        if (rule instanceof Increments increments && points.isMultipleOf(increments.each())) {
            return Map.of(
                    increments.fact(),
                    Fact.of(points.nanos() / increments.each().nanos()));
        }
        if (rule instanceof Deductions deductions && !points.isZero()) {
            Points lost = leaf.maximum().minus(points);
            return Map.of(
                    deductions.fact(), Fact.of(lost.nanos() / deductions.each().nanos()));
        }
        return rule instanceof Stated stated ? Map.of(stated.fact(), Fact.of(points.toBigDecimal())) : Map.of();
    }

    IndexEvaluator evaluator() {
        return evaluator;
    }

    Methodology methodology() {
        return evaluator.methodology();
    }

    Assessment assessment() {
        return assessment;
    }

    Mode mode() {
        return mode;
    }

    IndexResult result() {
        return result;
    }

    /** The assessment as it is; copied before anything changes. */
    BoundAssessment bound() {
        return bound;
    }

    /** The figures of a leaf by id; empty if they are not known. */
    Map<String, Fact> of(NodeCode leaf) {
        return figures.getOrDefault(leaf, Map.of());
    }

    /** The leaves that measure a figure; a level, a percentage and points are each leaf's own. */
    List<Leaf> sharing(String fact) {
        FactKind kind = methodology().fact(fact).orElseThrow().kind();
        return kind == FactKind.MET || kind == FactKind.AMOUNT || kind == FactKind.COUNT
                ? measuring.get(fact)
                : List.of();
    }

    /** A board on which figures are moved, beginning with these. */
    FigureBoard board() {
        return new FigureBoard(this);
    }
}
