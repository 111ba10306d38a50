package vn.parindex.value;

/**
 * The kinds of {@linkplain Stage stage}. The kind decides which party speaks at a stage and what its opinions may
 * state.
 */
public enum StageKind {
    /** The unit states figures or points with its evidence. */
    CLAIM,
    /** A survey or a published index gives the figure; nobody claims or judges it. */
    MEASUREMENT,
    /** The ministry's appraisers recognise or adjust what was said before. */
    APPRAISAL,
    /** The unit argues with documents added; it does not score. */
    EXPLANATION,
    /** The appraisal council recognises or adjusts what was said before, and its word is the last. */
    DECISION
}
