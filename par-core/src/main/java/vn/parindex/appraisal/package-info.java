/**
 * The procedure from a unit's first claim to the published result, as a pure state machine: who may do what now, and
 * why not; every step as an event that can be replayed; the opinions of the stages compared.
 *
 * <p>It answers and stores nothing. Times, actors and windows are given by the host; no clock is read. What the
 * procedure refuses is a value with coded reasons, never an exception. Null arguments are refused with a
 * {@link java.lang.NullPointerException} naming the parameter; nothing returns {@code null}. All types are immutable
 * and thread-safe.
 */
package vn.parindex.appraisal;
