/**
 * Published scores and the relations between them: reads files of printed figures, checks every relation that must
 * hold, and gives a verdict on each figure: reproduced, a declared misfit, not checkable (and why), or a misfit.
 *
 * <p>Figures are compared as printed, in exact decimals: a figure stands for all values that round to it, half a unit
 * of its last place to either side. Maxima, scales and numbers of units are facts of rounds, which providers offer as
 * tables; the package itself knows no year. Every public type is immutable and thread-safe. Null arguments are refused
 * with a {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}.
 */
package vn.parindex.published;
