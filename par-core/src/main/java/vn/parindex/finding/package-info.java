/**
 * Faults and remarks, in the same form everywhere: a stable code, a place, the value found and the values allowed, in
 * Vietnamese and in English.
 *
 * <p>Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}.
 */
package vn.parindex.finding;
