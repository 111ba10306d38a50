/**
 * The machinery of formats: a codec says each field of a type once and reads and writes it, faults included.
 *
 * <p>It knows no JSON library, so that a methodology can write its own canonical form; only the {@code json} package
 * cuts files into trees. Null arguments are refused with a {@link java.lang.NullPointerException}; a codec returns null
 * where it has noted a fault.
 */
package vn.parindex.codec;
