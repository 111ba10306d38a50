/**
 * Rankings of units with their tie rules, units out of ranking, groups, ratings and means.
 *
 * <p>Ranks are of exact values unless the caller asks for printed ones, and a ranking states which. Every list here has
 * one order: by rank, then by name in the order of the Vietnamese alphabet and by id, so that no host's locale changes
 * it. Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are immutable and thread-safe.
 */
package vn.parindex.ranking;
