package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.ResultOutline;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.Trace;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** A result as a document states it, sums included, which are not believed. */
record StatedResult(
        Stamp stamp,
        Unit unit,
        IndexYear year,
        boolean ranked,
        Score total,
        List<Outcome> outcomes,
        List<Part> parts,
        List<AdjustmentOutcome> adjustments,
        List<Grade> grades,
        List<Finding> findings,
        String note) {

    private static final Text TOO_LARGE = Text.of("điểm hoặc tỷ lệ quá lớn", "points or a share too large to be held");

    /**
     * The result, if what is stated is what follows from its leaves; null after a fault. Three steps, each of which
     * makes sense only if the one before, or the reading before all, found nothing.
     */
    IndexResult verified(Place root, Reading in) {
        if (!in.isFaulty()) {
            new StatedShape(this, root, in).check();
        }
        if (in.isFaulty()) {
            return null;
        }
        try {
            IndexResult result = derived();
            for (Finding fault : result.contradictions()) {
                in.add(fault.at(root.then(fault.place()).toString()));
            }
            new StatedScores(this, result, root, in).check();
            if (!in.isFaulty()) {
                in.verify(result);
            }
            return result;
        } catch (ArithmeticException | IllegalArgumentException e) {
            in.cause(e);
            return in.fault(InputCode.BAD_VALUE, root, "reason", TOO_LARGE);
        }
    }

    /** The result that the opinions which counted make; only if the parts hang together. */
    private IndexResult derived() {
        Map<String, Text> methods = new LinkedHashMap<>();
        parts.forEach(part -> methods.put(part.method(), part.name()));
        IndexResult.Builder result = IndexResult.builder(ResultOutline.of(
                        outcomes.stream()
                                .map(node -> new ResultOutline.Row(
                                        node.code(), node.name(), node.confidence(), node.method()))
                                .toList(),
                        methods))
                .stamp(stamp)
                .unit(unit)
                .year(year)
                .ranked(ranked)
                .adjustments(adjustments)
                .grades(grades)
                .findings(findings)
                .note(note);
        List<LeafOutcome> leaves = new ArrayList<>();
        for (Outcome node : outcomes) {
            if (node.isLeaf()) {
                LeafOutcome leaf = leaf(node, node.trace().orElseThrow());
                result.leaf(leaf.state(), leaf.points(), node.score().fullMaximum());
                leaves.add(leaf);
            }
        }
        return result.leafOutcomes(leaves::get).build();
    }

    /**
     * Returns the outcome of a leaf from the opinion that counted; without one it is as stated, to be checked later.
     */
    private static LeafOutcome leaf(Outcome leaf, Trace trace) {
        Optional<OpinionValue> counted = trace.stage().flatMap(leaf::opinion);
        return new LeafOutcome(
                counted.map(OpinionValue::state).orElse(leaf.score().state()),
                counted.map(OpinionValue::points).orElse(leaf.score().points()),
                leaf.opinions(),
                trace);
    }
}
