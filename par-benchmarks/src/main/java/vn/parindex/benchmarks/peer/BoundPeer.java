package vn.parindex.benchmarks.peer;

import java.util.List;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Mode;

/** The library's bound assessment, of which all figures of all leaves are changed to those of a sample. */
public final class BoundPeer implements Peer<Score> {

    private final BoundAssessment bound;
    private final List<Leaf> leaves;

    /** Binds the first sample. */
    public BoundPeer(Methodology methodology, Sample first) {
        bound = IndexEvaluator.of(methodology).bind(first.assessment(), Mode.SELF);
        leaves = methodology.leaves();
    }

    @Override
    public Score evaluate(Sample sample) {
        for (Entry entry : sample.assessment().entries().values()) {
            for (Opinion opinion : entry.opinions().values()) {
                bound.set(entry.code(), opinion.facts());
            }
        }
        return bound.total();
    }

    @Override
    public Scores scores(Score output) {
        long[] points = leaves.stream()
                .map(leaf -> bound.score(leaf.code()))
                .mapToLong(score -> score.state() == State.NOT_APPLICABLE
                        ? Scores.NOT_APPLICABLE
                        : score.points().nanos())
                .toArray();
        return new Scores(points, output.points().nanos(), output.maximum().nanos());
    }
}
