/**
 * Numbers and names: exact points, percentages and shares, codes and identities, texts in two languages.
 *
 * <p>Every type here is immutable, thread-safe and a value: compare with {@code equals}, never by identity. No method
 * accepts or returns {@code null}; a null argument is a {@link java.lang.NullPointerException} naming the parameter. No
 * factory takes a binary floating-point number.
 */
package vn.parindex.value;
