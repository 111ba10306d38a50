/**
 * Analysis of results: the smallest change of figures that earns the next points.
 *
 * <p>Points are computed by {@link vn.parindex.evaluation.IndexEvaluator} and
 * {@link vn.parindex.evaluation.BoundAssessment} alone; what is promised here is what they give when the change is
 * made. Every public type is immutable and thread-safe unless it says otherwise. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}.
 */
package vn.parindex.analysis;
