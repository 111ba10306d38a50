package vn.parindex.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * Figures while they are moved: one that several leaves measure moves at all of them that hold the same value of it.
 */
final class FigureBoard {

    private final KnownFigures known;
    private final BoundAssessment bound;
    private final Map<NodeCode, Map<String, Fact>> figures = new HashMap<>();
    private final Set<NodeCode> moved = new LinkedHashSet<>();
    private final Set<NodeCode> unmoved = new LinkedHashSet<>();

    FigureBoard(KnownFigures known) {
        this.known = known;
        bound = known.bound().copy();
    }

    /** The figures of a leaf now; empty if they are not known. */
    Map<String, Fact> of(NodeCode leaf) {
        return figures.getOrDefault(leaf, known.of(leaf));
    }

    /** Moves one figure at a leaf, and at every other that holds the same value of it. */
    void set(Leaf leaf, String fact, Fact value) {
        Fact from = of(leaf.code()).get(fact);
        change(leaf.code(), Map.of(fact, value));
        for (Leaf other : known.sharing(fact)) {
            State state = known.bound().score(other.code()).state();
            if (other.code().equals(leaf.code()) || state == State.NOT_SCORED || state == State.INVALID) {
                continue;
            }
            Fact held = of(other.code()).get(fact);
            if (from != null && from.equals(held)) {
                change(other.code(), Map.of(fact, value));
            } else if (state == State.SCORED && !value.equals(held)) {
                unmoved.add(other.code());
            }
        }
    }

    /** Changes figures of one leaf alone. */
    void change(NodeCode leaf, Map<String, Fact> changes) {
        Map<String, Fact> facts = new LinkedHashMap<>(of(leaf));
        facts.putAll(changes);
        figures.put(leaf, facts);
        moved.add(leaf);
        bound.set(leaf, facts);
    }

    Score score(NodeCode leaf) {
        return bound.score(leaf);
    }

    Score total() {
        return bound.total();
    }

    /** The leaves that moved and what it did to them, in the order of moving. */
    List<LeafGain> gains() {
        return moved.stream()
                .map(code -> new LeafGain(code, known.bound().score(code), bound.score(code)))
                .toList();
    }

    /** The leaves that measure a figure moved and stayed as they are. */
    List<NodeCode> unmoved() {
        return unmoved.stream().filter(code -> !moved.contains(code)).toList();
    }

    /**
     * The assessment now: each leaf that moved holds its figures and nothing else, stated at the stage that counts
     * first.
     */
    Assessment assessment() {
        Assessment.Builder builder = known.assessment().toBuilder();
        for (NodeCode code : moved) {
            Leaf leaf = known.methodology().leaf(code).orElseThrow();
            Stage foremost = leaf.measured()
                    ? Stage.SURVEY
                    : known.methodology().opinions().of(known.mode()).get(0);
            Opinion opinion = Opinion.at(foremost);
            for (Map.Entry<String, Fact> fact : of(code).entrySet()) {
                opinion = opinion.withFact(fact.getKey(), fact.getValue());
            }
            builder.put(Entry.of(code, opinion));
        }
        return builder.build();
    }
}
