package vn.parindex.benchmarks.speed;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.parindex.benchmarks.peer.CamundaPeer;
import vn.parindex.benchmarks.peer.DroolsPeer;
import vn.parindex.benchmarks.peer.EvalExPeer;
import vn.parindex.benchmarks.peer.PlainDecimals;
import vn.parindex.benchmarks.peer.StraightLine;

/** The same assessments computed in other ways. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerSpeed {

    /** Whole numbers in a ready array. */
    @State(Scope.Thread)
    public static class Longs {

        private StraightLine peer;
        private long[] points;

        /** Generates and compiles. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = StraightLine.of(turn.methodology());
            points = peer.room();
        }
    }

    /** Decimals over the library's assessment. */
    @State(Scope.Thread)
    public static class OverAssessment {

        private PlainDecimals peer;

        /** Generates and compiles. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = PlainDecimals.of(turn.methodology(), PlainDecimals.Source.ASSESSMENT);
        }
    }

    /** Decimals over a map. */
    @State(Scope.Thread)
    public static class OverMap {

        private PlainDecimals peer;

        /** Generates and compiles. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = PlainDecimals.of(turn.methodology(), PlainDecimals.Source.MAP);
        }
    }

    /** EvalEx. */
    @State(Scope.Thread)
    public static class EvalEx {

        private EvalExPeer peer;

        /** Parses. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = new EvalExPeer(turn.methodology());
        }
    }

    /** Drools. */
    @State(Scope.Thread)
    public static class Drools {

        private DroolsPeer peer;

        /** Builds the model. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = new DroolsPeer(turn.methodology());
        }
    }

    /** Camunda. */
    @State(Scope.Thread)
    public static class Camunda {

        private CamundaPeer peer;

        /** Parses. */
        @Setup
        public void prepare(SampleTurn turn) {
            peer = new CamundaPeer(turn.methodology());
        }
    }

    /** Straight-line arithmetic: leaf points and the total. */
    @Benchmark
    public long straightLine(Longs longs, SampleTurn turn) {
        return longs.peer.evaluate(turn.next().slots(), longs.points);
    }

    /** What a team would write, over the library's assessment. */
    @Benchmark
    public PlainDecimals.Result plainDecimals(OverAssessment plain, SampleTurn turn) {
        return plain.peer.evaluate(turn.next());
    }

    /** What a team would write, over a map. */
    @Benchmark
    public PlainDecimals.Result plainDecimalsOverMap(OverMap plain, SampleTurn turn) {
        return plain.peer.evaluate(turn.next());
    }

    /** An expression a leaf. */
    @Benchmark
    public BigDecimal[] evalEx(EvalEx engine, SampleTurn turn) {
        return engine.peer.evaluate(turn.next());
    }

    /** One decision model. */
    @Benchmark
    public DMNResult droolsDmn(Drools engine, SampleTurn turn) {
        return engine.peer.evaluate(turn.next());
    }

    /** An expression a leaf. */
    @Benchmark
    public Number[] camundaFeel(Camunda engine, SampleTurn turn) {
        return engine.peer.evaluate(turn.next());
    }
}
