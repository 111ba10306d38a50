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
    /** The ministry's appraisers recognise or adjust earlier opinions. */
    APPRAISAL,
    /** The unit argues with documents added; it does not score. */
    EXPLANATION,
    /** The appraisal council recognises or adjusts earlier opinions, and its word is the last. */
    DECISION
}
