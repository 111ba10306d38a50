package vn.parindex.appraisal;

/** What an {@linkplain Action action} carries: the form that its {@linkplain ActionKind kind} asks for. */
public enum ActionForm {
    /** An opinion on a leaf: {@link Action.GiveOpinion}. */
    OPINION,
    /** What is asked for of a leaf: {@link Action.RequestEvidence}. */
    EVIDENCE_REQUEST,
    /** Why a leaf does not apply, or applies after all: {@link Action.Applicability}. */
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
