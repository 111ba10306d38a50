/**
 * What can be wrong, said the same way everywhere: a stable code, a place, what was got and what is allowed, in
 * Vietnamese and in English.
 *
 * <p>Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}.
 */
package vn.parindex.finding;
