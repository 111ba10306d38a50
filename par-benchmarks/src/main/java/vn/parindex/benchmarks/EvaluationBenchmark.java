package vn.parindex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;

/** Evaluating a full assessment of a province, 112 leaves, once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

    private final Methodology provinces = ParRules2020.provinces();
    private final IndexEvaluator evaluator = IndexEvaluator.of(provinces);
    private final Assessment declared = Samples.declared(provinces);
    private final Assessment appraised = Samples.appraised(provinces);

    /** Prepares both assessments. */
    public EvaluationBenchmark() {
        // made by JMH
    }

    /**
     * One opinion a leaf.
     *
     * @return the result
     */
    @Benchmark
    public IndexResult declared() {
        return evaluator.evaluate(declared, vn.parindex.value.Mode.SELF);
    }

    /**
     * Three opinions a judged leaf.
     *
     * @return the result
     */
    @Benchmark
    public IndexResult appraised() {
        return evaluator.evaluate(appraised, vn.parindex.value.Mode.FINAL);
    }

    /**
     * Making an evaluator.
     *
     * @return the evaluator
     */
    @Benchmark
    public IndexEvaluator compiling() {
        return IndexEvaluator.of(provinces);
    }
}
