package vn.parindex.result;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The outcomes of all nodes in the order of the law, each made when it is first asked for.
 *
 * <p>Thread-safe without a lock: outcomes are immutable, and two threads that make the same one make equal ones.
 */
final class OutcomeList extends AbstractList<Outcome> implements RandomAccess {

    private final ResultOutline outline;
    private final ScoreTable scores;
    private final IntFunction<LeafOutcome> leaves;
    private final Outcome[] made;

    OutcomeList(ResultOutline outline, ScoreTable scores, IntFunction<LeafOutcome> leaves) {
        this.outline = outline;
        this.scores = scores;
        this.leaves = leaves;
        this.made = new Outcome[outline.size()];
    }

    @Override
    public int size() {
        return made.length;
    }

    @Override
    public Outcome get(int place) {
        Outcome outcome = made[Objects.checkIndex(place, made.length)];
        if (outcome == null) {
            outcome = make(place);
            made[place] = outcome;
        }
        return outcome;
    }

    private Outcome make(int place) {
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
