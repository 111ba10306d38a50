/**
 * Tests for authors of rule sets.
 *
 * <p>{@link vn.parindex.testkit.MethodologyKit} makes JUnit tests out of a methodology, its worked cases and its golden
 * table. Null arguments are refused with a {@link java.lang.NullPointerException}; nothing returns {@code null}.
 */
package vn.parindex.testkit;
