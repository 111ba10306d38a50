/**
 * Analysis of results: where points were lost, the smallest change of figures that earns the next ones, what targets
 * would bring, the cheapest plan for a goal, how firm ranks are, what the figures of many units have in common, what a
 * draft of rules would do, and why a unit moved between two years, from published figures or from full results.
 *
 * <p>Points are computed by {@link vn.parindex.evaluation.IndexEvaluator} and
 * {@link vn.parindex.evaluation.BoundAssessment} alone; what is promised here is what they give when the change is
 * made. Every public type is immutable and thread-safe unless it says otherwise. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}.
 */
package vn.parindex.analysis;
