package vn.parindex.evaluation;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Codes of faults and remarks in an assessment: PAR-1001 to PAR-1099. */
public enum EvaluationCode implements FindingCode {
    /** An entry for a code that is not a leaf. */
    UNKNOWN_LEAF(1001),
    /** Stated points below zero. */
    NEGATIVE_POINTS(1002),
    /** Stated points above the maximum. */
    ABOVE_MAXIMUM(1003),
    /** Stated points that the rule cannot give. */
    POINTS_NOT_POSSIBLE(1004),
    /** A figure that the rule needs is missing. */
    MISSING_FACT(1005),
    /** A figure that the leaf does not measure. */
    UNKNOWN_FACT(1006),
    /** A figure of the wrong kind. */
    WRONG_FACT_KIND(1007),
    /** A numerator above zero over a denominator of zero. */
    NUMERATOR_OVER_ZERO(1008),
    /** A figure below zero. */
    NEGATIVE_FACT(1009),
    /** A count that is not whole. */
    FACT_NOT_WHOLE(1010),
    /** A percentage outside 0 to 100. */
    PERCENT_OUT_OF_RANGE(1011),
    /** A level that the rule does not have. */
    UNKNOWN_LEVEL(1012),
    /** A share above 100 % where none is expected. */
    SHARE_ABOVE_100(1013),
    /** Stated points differ from what the same opinion's figures give. */
    CLAIM_CONTRADICTS_FACTS(1014),
    /** Points stated without figures. */
    POINTS_WITHOUT_FACTS(1015),
    /** No opinion that counts in this mode. */
    NOT_SCORED(1016),
    /** The same figure has another value at another leaf. */
    FACT_DIFFERS_ELSEWHERE(1017),
    /** Not applicable where the methodology does not permit it. */
    NOT_APPLICABLE_REFUSED(1018),
    /** Not applicable without a reason or without who granted it. */
    NOT_APPLICABLE_UNGRANTED(1019),
    /** A claim for an item that is not self-assessed. */
    SELF_ASSESSMENT_REFUSED(1020),
    /** Adjusted without a reason. */
    ADJUSTED_WITHOUT_REASON(1021),
    /** The assessment was made for another methodology. */
    OTHER_METHODOLOGY(1022),
    /** The methodology was not made for this year. */
    ROUND_NOT_COVERED(1023),
    /** Recognised, but there is no earlier opinion. */
    NOTHING_TO_RECOGNISE(1024),
    /** Adjusted without points or figures. */
    ADJUSTED_WITHOUT_VALUE(1025),
    /** Stated points outside the range that the rule can give. */
    POINTS_OUT_OF_RANGE(1026),
    /** Stated points that are not a multiple of the step. */
    POINTS_OFF_STEP(1027),
    /** Survey figures for an item that is not measured by survey or index. */
    SURVEY_STAGE_MISPLACED(1028),
    /** A bonus or penalty that the methodology does not have. */
    UNKNOWN_ADJUSTMENT(1029),
    /** A bonus or penalty above its cap. */
    ADJUSTMENT_CAPPED(1030),
    /** A bonus or penalty without a reason or below zero. */
    ADJUSTMENT_INVALID(1031),
    /** An opinion comes to something else than the one before it and no reason is given. */
    CHANGED_WITHOUT_REASON(1032),
    /** Points inside the total were cut at it. */
    CUT_AT_TOTAL(1033),
    /** An opinion on an item that is measured, not judged. */
    OPINION_IGNORED(1034),
    /** An opinion recognises one value and states another. */
    RECOGNISED_OTHER_VALUE(1035),
    /** Points stated where the figures say not applicable. */
    POINTS_BUT_NOT_APPLICABLE(1036),
    /** An opinion recognises another and gives a figure that the other does not. */
    RECOGNISED_OTHER_FACT(1037),
    /** Points or figures in an explanation, which only argues. */
    EXPLANATION_DOES_NOT_SCORE(1038),
    /** Granted as not applicable while an opinion gives points. */
    NOT_APPLICABLE_OVER_OPINIONS(1039),
    /** A penalty took the sum below zero. */
    CUT_AT_ZERO(1040),
    /** Stated points below the least that the rule can give. */
    POINTS_BELOW_LEAST(1041),
    /** The unit is not one of those that the methodology is made for. */
    UNIT_NOT_LISTED(1047),
    /** An entry for an item that the unit's form does not have. */
    OUTSIDE_FORM(1048);

    private static final PhraseBook SENTENCES = PhraseBook.of(EvaluationCode.class::getResourceAsStream, "codes");

    private final int number;

    EvaluationCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public PhraseBook sentences() {
        return SENTENCES;
    }
}
