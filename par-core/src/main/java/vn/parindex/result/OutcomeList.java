package vn.parindex.result;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The outcomes of all nodes in the order of the law, each made whenever it is asked for: keeping them would cost ten
 * times the memory of the scores. Thread-safe.
 */
final class OutcomeList extends AbstractList<Outcome> implements RandomAccess {

    private final ResultOutline outline;
    private final ScoreTable scores;
    private final IntFunction<LeafOutcome> leaves;

    OutcomeList(ResultOutline outline, ScoreTable scores, IntFunction<LeafOutcome> leaves) {
        this.outline = outline;
        this.scores = scores;
        this.leaves = leaves;
    }

    @Override
    public int size() {
        return outline.size();
    }

    @Override
    public Outcome get(int place) {
        ResultOutline.Row row = outline.row(place);
        Score score = scores.score(place);
        if (!row.isLeaf()) {
            return new Outcome(row.code(), row.name(), score, row.confidence(), "", List.of(), Optional.empty());
        }
        LeafOutcome leaf = leaves.apply(outline.leafNumber(place));
        return new Outcome(
                row.code(),
                row.name(),
                score,
                row.confidence(),
                row.method(),
                leaf.opinions(),
                Optional.of(leaf.trace()));
    }
}
