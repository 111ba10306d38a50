/**
 * Decision 1149/QĐ-BNV (2020) as data. Its criteria were reconstructed so that confirmed totals come out; they are not
 * the official annex.
 *
 * <p>Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are thread-safe.
 */
package vn.parindex.rules2020;
