package vn.parindex.appraisal;

import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.NodeCode;

/** Factories of {@linkplain Action actions}, each named after what is done. */
public final class Actions {

    private Actions() {}

    /**
     * Returns the action that gives an opinion: a claim, an appraisal, an explanation, a decision or a measured figure,
     * by the opinion's stage.
     *
     * @param code the leaf's code, e.g. {@code 3.4.1}
     * @param opinion the opinion
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is not allowed at its stage
     */
    public static Action give(String code, Opinion opinion) {
        return new Action.GiveOpinion(ActionKind.giving(opinion.stage()), NodeCode.parse(code), opinion);
    }

    /**
     * Returns the unit's claim on a leaf.
     *
     * @param code the leaf's code, e.g. {@code 3.4.1}
     * @param claim figures or points of stage {@code SELF}, with evidence, or an explanation where proof is missing
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is of another stage
     */
    public static Action claim(String code, Opinion claim) {
        return new Action.GiveOpinion(ActionKind.CLAIM, NodeCode.parse(code), claim);
    }

    /**
     * Returns a first appraisal of a leaf.
     *
     * @param code the leaf's code
     * @param opinion recognised, or adjusted with a reason, of stage {@code APPRAISAL_1}
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is of another stage
     */
    public static Action appraise(String code, Opinion opinion) {
        return new Action.GiveOpinion(ActionKind.APPRAISE, NodeCode.parse(code), opinion);
    }

    /**
     * Returns a request for evidence.
     *
     * @param code the leaf's code
     * @param what the evidence asked for
     * @return the action
     * @throws IllegalArgumentException if the text is not a code
     */
    public static Action requestEvidence(String code, String what) {
        return new Action.RequestEvidence(NodeCode.parse(code), what);
    }

    /**
     * Returns the unit's explanation after the first appraisal.
     *
     * @param code the leaf's code
     * @param explanation the argument, with documents added: an opinion of stage {@code EXPLANATION} without points and
     *     figures
     * @return the action
     * @throws IllegalArgumentException if the text is not a code, the opinion is of another stage or has points or
     *     figures
     */
    public static Action explain(String code, Opinion explanation) {
        return new Action.GiveOpinion(ActionKind.EXPLAIN, NodeCode.parse(code), explanation);
    }

    /**
     * Returns a second appraisal of a leaf.
     *
     * @param code the leaf's code
     * @param opinion recognised, or adjusted with a reason, of stage {@code APPRAISAL_2}
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is of another stage
     */
    public static Action appraiseAgain(String code, Opinion opinion) {
        return new Action.GiveOpinion(ActionKind.APPRAISE_AGAIN, NodeCode.parse(code), opinion);
    }

    /**
     * Returns a decision of the council.
     *
     * @param code the leaf's code
     * @param opinion recognised, or adjusted with a reason, of stage {@code COUNCIL}
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is of another stage
     */
    public static Action decide(String code, Opinion opinion) {
        return new Action.GiveOpinion(ActionKind.DECIDE, NodeCode.parse(code), opinion);
    }

    /**
     * Returns the recording of a measured figure for a survey or index item.
     *
     * @param code the leaf's code
     * @param figure an opinion of stage {@code SURVEY}
     * @return the action
     * @throws IllegalArgumentException if the text is not a code or the opinion is of another stage
     */
    public static Action recordSurvey(String code, Opinion figure) {
        return new Action.GiveOpinion(ActionKind.RECORD_SURVEY, NodeCode.parse(code), figure);
    }

    /**
     * Returns the grant that an item does not apply to the unit.
     *
     * @param code the leaf's code
     * @param reason the reason
     * @return the action
     * @throws IllegalArgumentException if the text is not a code
     */
    public static Action grantNotApplicable(String code, String reason) {
        return new Action.Applicability(ActionKind.GRANT_NOT_APPLICABLE, NodeCode.parse(code), reason);
    }

    /**
     * Returns the withdrawal of such a grant: the item applies after all.
     *
     * @param code the leaf's code
     * @param reason the reason
     * @return the action
     * @throws IllegalArgumentException if the text is not a code
     */
    public static Action withdrawNotApplicable(String code, String reason) {
        return new Action.Applicability(ActionKind.WITHDRAW_NOT_APPLICABLE, NodeCode.parse(code), reason);
    }

    /**
     * Returns a move that needs no words: {@code SUBMIT}, {@code CONCLUDE}.
     *
     * @param kind the kind of move
     * @return the action
     * @throws IllegalArgumentException if it is no move
     */
    public static Action move(ActionKind kind) {
        return new Action.Move(kind, "");
    }

    /**
     * Returns a move with its reason or its document.
     *
     * @param kind the kind of move
     * @param text the reason for a return or reopening; else number and sign of the document that approves, explains or
     *     publishes
     * @return the action
     * @throws IllegalArgumentException if it is no move
     */
    public static Action move(ActionKind kind, String text) {
        return new Action.Move(kind, text);
    }

    /**
     * Returns the entry of bonus or penalty points.
     *
     * @param entry the points with their reason
     * @return the action
     */
    public static Action addAdjustment(AdjustmentEntry entry) {
        return new Action.Adjust(ActionKind.ADD_ADJUSTMENT, entry);
    }
}
