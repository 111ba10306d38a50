/**
 * Results of evaluations: points, index, states, findings and a trace for every leaf, under a stamp that names
 * methodology, digest, version and mode.
 *
 * <p>A result does not know how it was computed. Null arguments are refused with a
 * {@link java.lang.NullPointerException}; nothing returns {@code null}. All types are immutable and thread-safe.
 */
package vn.parindex.result;
