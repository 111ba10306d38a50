/**
 * Published scores and what holds between them: reads files of printed figures, checks every identity that must hold,
 * and says of each row whether it was reproduced, is a declared misfit, cannot be checked (and why) or is a misfit.
 *
 * <p>Figures are compared as printed, in exact decimals: a figure stands for all values that round to it, half a unit
 * of its last place to either side. Maxima, scales and numbers of units stand in tables beside the classes, each row
 * with source and grade. Every public type is immutable and thread-safe. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}.
 */
package vn.parindex.published;
