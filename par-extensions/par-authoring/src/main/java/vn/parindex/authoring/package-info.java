/**
 * Making rule sets without programming: corrections of single rows, overlays that derive one rule set from another,
 * advice on a rule set, what differs between two, and the sheets that officials keep.
 *
 * <p>Everything here works on methodologies in memory; {@code vn.parindex.json} reads and writes the files. What a
 * change gives is checked as a whole, like every methodology, and all faults are reported at once. Null arguments are
 * refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. All types
 * are immutable and thread-safe.
 */
package vn.parindex.authoring;
