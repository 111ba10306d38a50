package vn.parindex.appraisal;

/** The content that an {@linkplain Action action} of a {@linkplain ActionKind kind} carries. */
public enum ActionForm {
    /** An opinion on a leaf: {@link Action.GiveOpinion}. */
    OPINION,
    /** A request for evidence on a leaf: {@link Action.RequestEvidence}. */
    EVIDENCE_REQUEST,
    /** The reason why a leaf does not apply, or applies after all: {@link Action.Applicability}. */
    APPLICABILITY,
    /** Bonus or penalty points: {@link Action.Adjust}. */
    ADJUSTMENT,
    /** A reason or a document for a move of the whole: {@link Action.Move}. */
    MOVE,
    /** A round, its new end and the reason: {@link Action.Unlock}. */
    UNLOCK,
    /** A round and the reason: {@link Action.Lock}. */
    LOCK
}
