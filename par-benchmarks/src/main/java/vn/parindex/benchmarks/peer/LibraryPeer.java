package vn.parindex.benchmarks.peer;

import java.util.List;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Mode;

/** The library itself. */
public final class LibraryPeer implements Peer<IndexResult> {

    private final IndexEvaluator evaluator;
    private final List<Leaf> leaves;

    /** Makes an evaluator for a methodology. */
    public LibraryPeer(Methodology methodology) {
        evaluator = IndexEvaluator.of(methodology);
        leaves = methodology.leaves();
    }

    @Override
    public IndexResult evaluate(Sample sample) {
        return evaluator.evaluate(sample.assessment(), Mode.SELF);
    }

    @Override
    public Scores scores(IndexResult output) {
        if (output.hasErrors() || output.total().isProvisional()) {
            throw new IllegalStateException("a drawn assessment is not sound: " + output.findings());
        }
        long[] points = leaves.stream()
                .map(leaf -> output.outcome(leaf.code()).orElseThrow().score())
                .mapToLong(LibraryPeer::nanos)
                .toArray();
        return new Scores(
                points,
                output.total().points().nanos(),
                output.total().maximum().nanos());
    }

    private static long nanos(Score score) {
        return score.state() == State.NOT_APPLICABLE
                ? Scores.NOT_APPLICABLE
                : score.points().nanos();
    }
}
