package vn.parindex.published;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Codes of contradictions between published figures, and of figures that cannot be checked: PAR-6007 to PAR-6399. */
public enum PublishedCode implements FindingCode {
    /** A field that must not be empty. */
    EMPTY_FIELD(6007),
    /** A year that is none. */
    BAD_YEAR(6008),
    /** A measure of numbers with a value that is none. */
    NOT_A_NUMBER(6009),
    /** Printed parts do not make the printed total. */
    PARTS_SUM_DIFFERS(6101),
    /** Points over their maximum are not the printed index. */
    POINTS_SHARE_DIFFERS(6102),
    /** Points of the areas do not make the printed total. */
    AREAS_SUM_DIFFERS(6103),
    /** An area's points over its maximum are not the printed percentage. */
    AREA_SHARE_DIFFERS(6104),
    /** An area's points and lost points do not make its maximum. */
    AREA_LOSS_DIFFERS(6105),
    /** The lost points are not what the index lacks. */
    LOST_SUM_DIFFERS(6106),
    /** The SIPAS part does not follow from the SIPAS index. */
    SIPAS_PART_DIFFERS(6107),
    /** The change against the year before is not the difference of the two years. */
    CHANGE_DIFFERS(6108),
    /** The change of rank is not the difference of the two ranks. */
    RANK_CHANGE_DIFFERS(6109),
    /** The printed maxima do not make the scale. */
    MAXIMA_SUM_DIFFERS(6110),
    /** A printed maximum is not that of the round. */
    MAXIMUM_DIFFERS(6111),
    /** A rank contradicts the order of the values. */
    RANK_ORDER_BROKEN(6112),
    /** More units lie between two ranks than there are free ranks. */
    RANK_ROOM_LACKING(6113),
    /** In a whole set a rank stands twice or is missing. */
    RANKS_NOT_WHOLE(6114),
    /** A rating does not fit the province's scale. */
    RATING_OFF_SCALE(6115),
    /** A higher value has a worse rating. */
    RATING_ORDER_BROKEN(6116),
    /** The number of units of a rating contradicts the units named. */
    RATING_COUNT_DIFFERS(6117),
    /** A rating contradicts the rank and the counts of ratings. */
    RATING_NOT_BY_RANK(6118),
    /** The counts do not make the whole set. */
    COUNT_SUM_DIFFERS(6119),
    /** The number of units above a limit contradicts single figures. */
    COUNT_SIDE_DIFFERS(6120),
    /** The mean is not that of all single figures. */
    MEAN_DIFFERS(6121),
    /** A mean lies where it cannot lie. */
    MEAN_OUT_OF_BOUNDS(6122),
    /** The highest less the lowest is not the printed range. */
    RANGE_DIFFERS(6123),
    /** Two figures are further apart than the printed range. */
    RANGE_EXCEEDED(6124),
    /** A figure outside what it can be. */
    FIGURE_OUT_OF_BOUNDS(6125),
    /** A count or rank that is not whole. */
    FIGURE_NOT_WHOLE(6126),
    /** Two rows print different values for one figure. */
    FIGURE_PRINTED_TWICE(6127),
    /** One rank for two units without equal indices to show a tie. */
    RANK_SHARED(6128),
    /** A rating that the province does not give. */
    RATING_NOT_IN_SCALE(6129),
    /** Index and rank that contradict each other about how many units are above a limit. */
    SIDES_CONTRADICT(6130),
    /** Points and index together imply a maximum above any scale. */
    IMPLIED_MAXIMUM_TOO_LARGE(6131),
    /** Means of parts, each with its maximum, do not make the mean. */
    PART_MEANS_DIFFER(6132),
    /** A count of units that rose or fell does not fit the changes of single units. */
    CHANGE_COUNT_DIFFERS(6133),
    /** A measure that is not known. */
    UNKNOWN_MEASURE(6201),
    /** A rating that is not one of the usual words. */
    UNKNOWN_RATING(6202),
    /** An index with nothing beside it. */
    INDEX_ALONE(6203),
    /** A rank with nothing beside it. */
    RANK_ALONE(6204),
    /** A SIPAS figure with nothing beside it. */
    SIPAS_ALONE(6205),
    /** A part without the other parts or the index. */
    PART_ALONE(6206),
    /** Points without their maximum or the index. */
    POINTS_ALONE(6207),
    /** Points of an area with nothing beside them. */
    AREA_ALONE(6208),
    /** A rank in an area without the areas' points. */
    AREA_RANK_ALONE(6209),
    /** A change without the figures of both years. */
    CHANGE_ALONE(6210),
    /** Lost points without the others or the index. */
    LOST_ALONE(6211),
    /** A rating without an index or a whole scale. */
    RATING_ALONE(6212),
    /** A count without the others. */
    COUNT_ALONE(6213),
    /** A mean without the single figures. */
    MEAN_ALONE(6214),
    /** A range without its two ends. */
    RANGE_ALONE(6215),
    /** A maximum without the others. */
    MAXIMUM_ALONE(6216),
    /** A misfit that is declared. */
    DECLARED_MISFIT(6301),
    /** A declared figure contradicts nothing. */
    DECLARATION_STALE(6302),
    /** A declaration without its figure. */
    DECLARATION_UNUSED(6303),
    /** A sum that holds but misses by more than is usual. */
    ROUNDING_UNUSUAL(6304),
    /** A word for a measure that is not known, once for all its rows. */
    MEASURE_WORD_UNKNOWN(6305),
    /** A word for a level that is not known, once for all its rows. */
    LEVEL_WORD_UNKNOWN(6306),
    /** A word for a rating that is not known, once for all its rows. */
    RATING_WORD_UNKNOWN(6307),
    /** A province's name that is none of the known ones, once for all its rows. */
    PROVINCE_UNKNOWN(6308),
    /** A province's name that is none of the known ones and nearly one of them, once for all its rows. */
    PROVINCE_MISSPELLED(6309),
    /** A methodology of another decision than the one that the round was scored under. */
    DECISION_WRONG(6310),
    /** The decision that a round was scored under is not sure. */
    DECISION_UNSURE(6311),
    /** A word for how sure a decision is that is none of the three. */
    STANDING_UNKNOWN(6312);

    private static final PhraseBook SENTENCES = PhraseBook.of(PublishedCode.class::getResourceAsStream, "codes");

    private final int number;

    PublishedCode(int number) {
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
