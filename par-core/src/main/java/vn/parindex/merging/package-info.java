/**
 * The figures of units that a merger made one: what the new unit would have had in a round before it.
 *
 * <p>Only what adds up is carried over: counts, and both sides of a share. Levels, conditions met or not, survey means,
 * indices, points and everything that people said of the old units are refused, each with a finding, and stay open in
 * the assessment of the new unit. Null arguments are refused with a {@link java.lang.NullPointerException} naming the
 * parameter; nothing returns {@code null}. All types are immutable and thread-safe unless they say otherwise.
 */
package vn.parindex.merging;
