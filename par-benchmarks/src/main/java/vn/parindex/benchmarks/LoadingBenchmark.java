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
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

/** Loading the methodology of provinces in a fresh JVM: nothing is warm, each JVM loads once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {

    /** Prepares nothing. */
    public LoadingBenchmark() {
        // made by JMH
    }

    /**
     * Reading, checking and digesting.
     *
     * @return the methodology
     */
    @Benchmark
    public Methodology provinces() {
        return ParRules2020.provinces();
    }
}
