/**
 * Our types for mappers of Jackson 3.
 *
 * <p>Parameters and results are never null unless a method says so; null throws {@link NullPointerException}.
 */
package vn.parindex.jackson3;
