/**
 * The methodologies at hand: providers, found by {@link java.util.ServiceLoader} or handed over, and an immutable
 * catalogue of them.
 *
 * <p>Nothing here is static or global; two catalogues know nothing of each other. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. All types are thread-safe.
 */
package vn.parindex.catalog;
