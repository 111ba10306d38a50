package vn.parindex.analysis;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Codes of faults in what an analysis is asked for: PAR-5301 to PAR-5399. */
public enum AnalysisCode implements FindingCode {
    /** A peer that is not among the peers. */
    PEER_UNKNOWN(5301),
    /** A unit of which nothing was published in a year. */
    UNIT_NOT_PUBLISHED(5302),
    /** A unit whose index was not published in a year. */
    INDEX_NOT_PUBLISHED(5303),
    /** Two results of two units. */
    OTHER_UNIT(5304),
    /** Results under two methodologies that nothing joins. */
    NO_CROSSWALK(5305),
    /** A result of which leaves are open. */
    RESULT_OPEN(5306),
    /** A crosswalk between other methodologies than the two compared. */
    CROSSWALK_OTHER(5307),
    /** A target for something that is no leaf. */
    TARGET_LEAF_UNKNOWN(5311),
    /** A target for a figure that its leaf does not measure. */
    TARGET_FACT_UNKNOWN(5312),
    /** A target whose value does not fit its figure. */
    TARGET_VALUE(5313),
    /** A target beyond what the figures allow. */
    TARGET_TOO_FAR(5314),
    /** Two targets that set one figure to two values. */
    TARGET_TWICE(5315),
    /** A target for a leaf that does not apply. */
    TARGET_NOT_APPLICABLE(5316),
    /** A share of nothing. */
    TARGET_NO_WHOLE(5317),
    /** A target for one figure of several that are not known. */
    TARGET_BASE_UNKNOWN(5318),
    /** A target without a value. */
    TARGET_VALUE_MISSING(5319),
    /** An index that is none. */
    INDEX_OUT_OF_RANGE(5320),
    /** A printed part of an index that the methodology does not have. */
    PART_UNKNOWN(5321),
    /** A printed part that is below zero or above its maximum. */
    PART_TOO_HIGH(5322),
    /** Printed parts with an item in common. */
    PART_OVERLAPS(5323),
    /** Printed parts that contradict the index. */
    PARTS_MISFIT(5324),
    /** A group or a rating that the methodology does not have. */
    BAND_UNKNOWN(5331),
    /** A goal that all steps together do not reach. */
    GOAL_OUT_OF_REACH(5332),
    /** A budget below what the required steps cost. */
    BUDGET_TOO_SMALL(5333),
    /** A cost that is none. */
    PLAN_COST(5334),
    /** A word for what is settled of a step that is none. */
    PLAN_CHOICE(5335),
    /** Too many combinations of steps that share figures. */
    PLAN_ENTANGLED(5336),
    /** A standard error that is none. */
    BAD_STANDARD_ERROR(5341),
    /** Two standard errors of one leaf of a unit. */
    STANDARD_ERROR_TWICE(5342),
    /** Standard errors of a unit that is not ranked here. */
    FIRM_UNIT_UNKNOWN(5343),
    /** A standard error of what is no percentage of the unit. */
    FIRM_LEAF_UNKNOWN(5344),
    /** A unit that is provisional and left out. */
    FIRM_UNIT_OPEN(5345),
    /** Two assessments of one unit. */
    FIRM_UNIT_TWICE(5346),
    /** Percentages without a standard error. */
    FIRM_LEAF_EXACT(5347),
    /** A deviation of appraisers that is none. */
    BAD_DEVIATION(5348),
    /** A deviation of appraisers that nobody stands for. */
    DEVIATION_WITHOUT_SOURCE(5349),
    /** Two deviations of one leaf. */
    DEVIATION_TWICE(5350),
    /** Deviations measured from few appraisals. */
    SPREAD_SMALL_SAMPLE(5351),
    /** Assessments of which no claim was appraised twice. */
    SPREAD_NO_PAIRS(5352),
    /** Statistics of few units. */
    FEW_UNITS(5353),
    /** Standard errors of few answers. */
    FEW_ANSWERS(5354),
    /** A ranking that the weights of its areas do not change, or always change alike. */
    RANKING_STANDS(5355),
    /** A unit that the rules score but do not rank. */
    FIRM_UNIT_UNRANKED(5356),
    /** A draft of rules for another level. */
    IMPACT_OTHER_LEVEL(5360),
    /** A draft of rules that has no leaf in common with those in force. */
    IMPACT_NOTHING_COMMON(5361),
    /** No assessment to try a draft on. */
    IMPACT_NO_UNIT(5362),
    /** An assessment made under other rules than those in force. */
    IMPACT_OTHER_RULES(5363),
    /** An assessment of another year than the first. */
    IMPACT_OTHER_YEAR(5364),
    /** A crosswalk that does not join leaves. */
    IMPACT_CROSSWALK(5365),
    /** Fewer units than correlations need. */
    PATTERN_FEW_UNITS(5371),
    /** Columns in which all units have the same. */
    PATTERN_CONSTANT(5372),
    /** Columns in which some units have no figure. */
    PATTERN_MISSING(5373),
    /** Two results of a unit in one year. */
    TREND_YEAR_TWICE(5374);

    private static final PhraseBook SENTENCES = PhraseBook.of(AnalysisCode.class::getResourceAsStream, "codes");

    private final int number;

    AnalysisCode(int number) {
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
