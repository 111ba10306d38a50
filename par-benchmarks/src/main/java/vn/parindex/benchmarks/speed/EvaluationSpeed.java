package vn.parindex.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.parindex.assessment.Assessment;
import vn.parindex.benchmarks.peer.BoundPeer;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;

/** The library: one assessment of a province, 112 leaves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EvaluationSpeed {

    private IndexEvaluator evaluator;
    private List<Assessment> appraised;

    /** Makes the evaluator. */
    @Setup
    public void prepare(SampleTurn turn) {
        evaluator = IndexEvaluator.of(turn.methodology());
        appraised = turn.samples().stream()
                .map(sample -> SampleDraw.appraised(turn.methodology(), sample))
                .toList();
    }

    /** The full result; nobody reads its traces. */
    @Benchmark
    public IndexResult fullResult(SampleTurn turn) {
        return evaluator.evaluate(turn.next().assessment(), vn.parindex.value.Mode.SELF);
    }

    /** The full result, and every outcome and trace of it read. */
    @Benchmark
    public IndexResult everyTraceRead(SampleTurn turn, Blackhole reader) {
        IndexResult result = evaluator.evaluate(turn.next().assessment(), vn.parindex.value.Mode.SELF);
        read(result, reader);
        return result;
    }

    static void read(IndexResult result, Blackhole reader) {
        for (Outcome outcome : result.outcomes()) {
            reader.consume(outcome.score());
            reader.consume(outcome.opinions());
            outcome.trace().ifPresent(trace -> {
                reader.consume(trace.branch());
                reader.consume(trace.facts());
                reader.consume(trace.details());
            });
        }
    }

    /** Three opinions a judged leaf, the final ones counted. */
    @Benchmark
    public IndexResult threeOpinions(SampleTurn turn) {
        return evaluator.evaluate(appraised.get(turn.place()), vn.parindex.value.Mode.FINAL);
    }

    /** A bound assessment, and figures to which those of its leaves are changed. */
    @State(Scope.Thread)
    public static class Changes {

        private final List<NodeCode> leaves = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();
        private final List<Fact> values = new ArrayList<>();
        private BoundAssessment bound;
        private BoundPeer peer;
        private int next;

        /** Binds the first sample, and takes the figures from all. */
        @Setup
        public void prepare(SampleTurn turn) {
            Sample first = turn.samples().get(0);
            bound = IndexEvaluator.of(turn.methodology()).bind(first.assessment(), vn.parindex.value.Mode.SELF);
            peer = new BoundPeer(turn.methodology(), first);
            for (Sample sample : turn.samples()) {
                sample.assessment()
                        .entries()
                        .forEach((code, entry) -> entry.opinions()
                                .values()
                                .forEach(opinion -> opinion.facts().forEach((id, fact) -> {
                                    leaves.add(code);
                                    facts.add(id);
                                    values.add(fact);
                                })));
            }
        }

        private Score changeOne() {
            next = next + 1 == leaves.size() ? 0 : next + 1;
            bound.set(leaves.get(next), facts.get(next), values.get(next));
            return bound.total();
        }
    }

    /** One figure changed, and the total; all facts were bound before. */
    @Benchmark
    public Score boundTotals(Changes changes) {
        return changes.changeOne();
    }

    /** All figures of all leaves changed, and the total. */
    @Benchmark
    public Score boundTotalsOfOtherFigures(Changes changes, SampleTurn turn) {
        return changes.peer.evaluate(turn.next());
    }

    /** Making an evaluator. */
    @Benchmark
    public IndexEvaluator compiling(SampleTurn turn) {
        return IndexEvaluator.of(turn.methodology());
    }
}
