package vn.parindex.benchmarks.speed;

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
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;

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

    // PLACE FOR "totals only, facts bound once": a method boundTotals() over IndexEvaluator.bind(assessment), as soon
    // as the library has it; its row stands in GoalTable already, and EqualityCheck must hold its totals too.

    /** Making an evaluator. */
    @Benchmark
    public IndexEvaluator compiling(SampleTurn turn) {
        return IndexEvaluator.of(turn.methodology());
    }
}
