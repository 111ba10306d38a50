package vn.parindex.benchmarks.speed;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

/** Two hundred drawn assessments of provinces, one after another; each thread has its own turn. */
@State(Scope.Thread)
public class SampleTurn {

    private static final int COUNT = 200;

    private static final Methodology METHODOLOGY = ParRules2020.provinces();
    private static final List<Sample> SAMPLES = new SampleDraw(METHODOLOGY, 2020).draw(COUNT);

    private int next;

    /** Returns the next one. */
    public Sample next() {
        return SAMPLES.get(place());
    }

    /** Returns the place of the next one, for what stands beside the samples. */
    int place() {
        int place = next;
        next = place + 1 == COUNT ? 0 : place + 1;
        return place;
    }

    Methodology methodology() {
        return METHODOLOGY;
    }

    List<Sample> samples() {
        return SAMPLES;
    }
}
