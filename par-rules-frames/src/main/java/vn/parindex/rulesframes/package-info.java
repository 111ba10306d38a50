/**
 * Frames for published figures: methodologies of stated points whose items are the printed parts or areas of a round,
 * or its whole index where no more is known, and crosswalks between them.
 *
 * <p>Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are thread-safe.
 */
package vn.parindex.rulesframes;
