package vn.parindex.benchmarks.peer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.methodology.Methodology;

/** Compares all ways, leaf by leaf, before any is timed. */
public final class EqualityCheck {

    private EqualityCheck() {}

    /**
     * Compares.
     *
     * @return how many leaf points were compared, over all ways
     * @throws IllegalStateException if any way differs anywhere
     */
    public static long run(Methodology methodology, int assessments) {
        List<Sample> samples = new SampleDraw(methodology, 1149).draw(assessments);
        Map<String, Peer<?>> peers = new LinkedHashMap<>();
        peers.put("bound assessment", new BoundPeer(methodology, samples.get(0)));
        peers.put("straight-line long", StraightLine.of(methodology));
        peers.put("decimals over assessment", PlainDecimals.of(methodology, PlainDecimals.Source.ASSESSMENT));
        peers.put("decimals over map", PlainDecimals.of(methodology, PlainDecimals.Source.MAP));
        peers.put("EvalEx", new EvalExPeer(methodology));
        peers.put("Drools DMN", new DroolsPeer(methodology));
        peers.put("Camunda FEEL", new CamundaPeer(methodology));
        LibraryPeer library = new LibraryPeer(methodology);
        long compared = 0;
        for (Sample sample : samples) {
            Scores expected = scores(library, sample);
            for (Map.Entry<String, Peer<?>> peer : peers.entrySet()) {
                compare(methodology, sample, peer.getKey(), expected, scores(peer.getValue(), sample));
                compared += expected.leaves().length;
            }
        }
        return compared;
    }

    private static <R> Scores scores(Peer<R> peer, Sample sample) {
        return peer.scores(peer.evaluate(sample));
    }

    static void compare(Methodology methodology, Sample sample, String name, Scores expected, Scores actual) {
        String who = name + ", " + sample.assessment().unit().id();
        for (int i = 0; i < expected.leaves().length; i++) {
            if (expected.leaves()[i] != actual.leaves()[i]) {
                throw new IllegalStateException("%s: leaf %s: %d nano-points, the library gives %d"
                        .formatted(who, methodology.leaves().get(i).code(), actual.leaves()[i], expected.leaves()[i]));
            }
        }
        if (!expected.equals(actual)) {
            throw new IllegalStateException("%s: total %d of %d, the library gives %d of %d"
                    .formatted(who, actual.total(), actual.maximum(), expected.total(), expected.maximum()));
        }
    }
}
