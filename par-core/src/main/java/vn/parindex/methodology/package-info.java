/**
 * A decision's rule set as immutable types: areas, criteria, sub-criteria, scoring rules, scales, citations and
 * confidence.
 *
 * <p>It knows nothing of assessments. A {@link vn.parindex.methodology.Methodology} that exists is whole: totals add
 * up, every rule can give its maximum, every fact is declared. Null arguments are refused with a
 * {@link java.lang.NullPointerException}; nothing returns {@code null}. All types are thread-safe.
 */
package vn.parindex.methodology;
