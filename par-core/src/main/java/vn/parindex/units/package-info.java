/**
 * A register of units through time: which provinces, ministries, departments and communes there are on a day, what they
 * are called then, and what became of those that ended.
 *
 * <p>The library itself knows no unit; lists come from providers and files, each row with its source. Nothing here
 * scores anything, and nothing that scores uses it. A round of a year is about the units that there are on 31 December
 * of that year. Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing
 * returns {@code null}. All types are immutable and thread-safe unless they say otherwise.
 */
package vn.parindex.units;
