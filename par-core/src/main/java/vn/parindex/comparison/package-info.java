/**
 * Year on year: crosswalks from one methodology to another, and comparisons of units within what may be compared.
 *
 * <p>Points of different maxima are compared in percent or not at all, and a refusal is a value with its reason. Null
 * arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are immutable and thread-safe.
 */
package vn.parindex.comparison;
