package vn.parindex.value;

/** What is done at a {@linkplain Stage stage} of the procedure, and with that who may speak and what may be said. */
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
