package vn.parindex.methodology;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** The faults of methodologies: PAR-2001 to PAR-2099. */
public enum MethodologyCode implements FindingCode {
    /** A node's code is not the next one. */
    CODE_EXPECTED(2001),
    /** A maximum is not the sum of the children's. */
    SUM_MISMATCH(2002),
    /** The total is not the sum of the areas. */
    TOTAL_MISMATCH(2003),
    /** A value that must be above zero is not. */
    NOT_POSITIVE(2004),
    /** A value that must not be below zero is. */
    BELOW_ZERO(2005),
    /** A rule's best outcome is not the maximum. */
    BEST_NOT_MAXIMUM(2006),
    /** A rule without steps. */
    STEPS_EMPTY(2007),
    /** Steps overlap or do not fall. */
    STEPS_NOT_FALLING(2008),
    /** A threshold of a count is not whole. */
    NOT_WHOLE_THRESHOLD(2009),
    /** The floor is not below the full-marks point. */
    FLOOR_NOT_BELOW_FULL(2010),
    /** The full-marks point is above 100 %. */
    FULL_ABOVE_100(2011),
    /** The line does not run from one share to another. */
    LINE_WITHOUT_RUN(2012),
    /** The line gives the same points at both ends. */
    LINE_FLAT(2013),
    /** A checklist with too few or too many items. */
    ITEM_COUNT(2014),
    /** Fewer than two levels. */
    LEVELS_TOO_FEW(2016),
    /** A value above the leaf's maximum. */
    ABOVE_LEAF_MAXIMUM(2017),
    /** An amount for each one counted so small that too many make up the maximum. */
    EACH_TOO_SMALL(2018),
    /** The maximum is not a multiple of the step. */
    MAXIMUM_OFF_STEP(2019),
    /** A method that the methodology does not have. */
    UNKNOWN_METHOD(2020),
    /** A rule measures a figure that nobody declares. */
    UNKNOWN_FACT_ID(2021),
    /** A rule measures a figure of a kind it cannot use. */
    FACT_KIND_MISMATCH(2022),
    /** A rule that does not go with the method. */
    METHOD_RULE_MISMATCH(2023),
    /** A citation names a source that is not listed. */
    UNKNOWN_SOURCE(2024),
    /** A rule or leaf permits what the policy refuses. */
    NOT_APPLICABLE_CONFLICT(2025),
    /** Bands of a scale do not fall. */
    BANDS_NOT_FALLING(2026),
    /** A scale needs one lowest band without a lower end, as the last. */
    LOWEST_BAND(2027),
    /** A criterion has both sub-criteria and a rule, or neither. */
    LEAF_OR_PARENT(2029),
    /** More nodes than allowed. */
    TOO_MANY_NODES(2030),
    /** Points with more decimals than the rounding of leaves keeps. */
    FINER_THAN_ROUNDING(2032),
    /** A form leaves out everything. */
    NOTHING_LEFT(2040),
    /** A code that the tree does not have. */
    UNKNOWN_NODE(2041),
    /** A unit's form that the methodology does not have. */
    UNKNOWN_FORM(2042);

    private static final PhraseBook SENTENCES = PhraseBook.of(MethodologyCode.class::getResourceAsStream, "codes");

    private final int number;

    MethodologyCode(int number) {
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

    @Override
    public boolean isOfHost() {
        return true;
    }
}
