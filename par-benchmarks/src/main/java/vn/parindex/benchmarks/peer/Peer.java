package vn.parindex.benchmarks.peer;

import vn.parindex.benchmarks.sample.Sample;

/**
 * One way to compute the index.
 *
 * @param <R> what it gives by itself
 */
public interface Peer<R> {

    /** Computes: what is timed. */
    R evaluate(Sample sample);

    /** Reads what it gave: what is compared. */
    Scores scores(R output);
}
