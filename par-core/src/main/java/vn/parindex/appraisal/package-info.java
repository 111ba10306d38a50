/**
 * The procedure from a unit's first claim to the published result, as a pure state machine: permissions with their
 * reasons, events that can be replayed, and the comparison of the stages' opinions.
 *
 * <p>It stores nothing. The host gives times, actors and rounds; no clock is read. A refusal is a value with coded
 * reasons, never an exception. Null arguments are refused with a {@link java.lang.NullPointerException} naming the
 * parameter; nothing returns {@code null}. All types are immutable and thread-safe.
 */
package vn.parindex.appraisal;
