/**
 * Year on year: which item of one methodology became which of another, and what may be compared.
 *
 * <p>Points of different maxima are compared in percent or not at all, and a refusal is a value with its reason. Null
 * arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are immutable and thread-safe.
 */
package vn.parindex.comparison;
