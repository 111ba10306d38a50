/**
 * Assessments: a unit's figures and claims, evidence and explanations, and the opinions of appraisers and council as
 * layers that never overwrite each other.
 *
 * <p>It knows nothing of methodologies, so nothing here judges a value; the evaluation does. Null arguments are refused
 * with a {@link java.lang.NullPointerException}, but for words and documents, which forms may leave out: these are
 * refused with a code. Nothing returns {@code null}. All types are immutable and thread-safe unless stated otherwise.
 */
package vn.parindex.assessment;
