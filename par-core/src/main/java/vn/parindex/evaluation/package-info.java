/**
 * Scores an assessment under a methodology: the only place that applies rules to facts.
 *
 * <p>Evaluation is a pure function: no clock, no locale, no input or output; the same methodology and the same
 * assessment give the same result, byte for byte, on any host. It never throws for bad scores; it reports them as
 * findings. Null arguments are refused with a {@link java.lang.NullPointerException}.
 */
package vn.parindex.evaluation;
