package vn.parindex.comparison;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Refusals and remarks of crosswalks and comparisons of years: PAR-5101 to PAR-5299. */
public enum ComparisonCode implements FindingCode {
    /** A crosswalk joins methodologies of different levels. */
    OTHER_LEVEL(5101),
    /** A code that is no node of the crosswalk's tier. */
    NOT_OF_TIER(5102),
    /** A node that stands in no row of a crosswalk. */
    NOT_IN_CROSSWALK(5103),
    /** A crosswalk row with a number of items that does not go with its kind. */
    ROW_FORM(5104),
    /** A crosswalk row for the same or a renamed node, but the maxima differ. */
    ROW_MAXIMA_DIFFER(5105),
    /** A crosswalk row for a changed maximum that is equal. */
    ROW_MAXIMA_EQUAL(5106),
    /** A crosswalk row for the same node, but the names differ. */
    ROW_NAMES_DIFFER(5107),
    /** A crosswalk row for a renamed node, but the names are equal. */
    ROW_NAMES_EQUAL(5108),
    /** A crosswalk names a methodology that is not at hand. */
    CROSSWALK_METHODOLOGY_UNKNOWN(5109),
    /** A crosswalk is for other methodologies than those at hand. */
    OTHER_CROSSWALK(5201),
    /** Results of two modes are to be compared. */
    OTHER_MODE(5202),
    /** The index of the two years was computed by different methodologies. */
    METHODOLOGIES_DIFFER(5203),
    /** The two years ranked a different number of units. */
    FIELDS_DIFFER(5204),
    /** The two years were ranked by different rules. */
    RANKS_OF_OTHER_RULES(5205),
    /** Units of the later year are not units of the earlier. */
    UNITS_NOT_THE_SAME(5206),
    /** Nothing joins the indices of units that became one. */
    NO_JOINED_INDEX(5207),
    /** Indices were joined by weights. */
    JOINED_BY_WEIGHTS(5208),
    /** A unit goes on and took over a part of another. */
    TOOK_OVER_PART(5209),
    /** A row of weights names no unit. */
    WEIGHT_WITHOUT_UNIT(5211),
    /** A weight without a source. */
    WEIGHT_WITHOUT_SOURCE(5212),
    /** A weight that is not above zero, or has too many digits. */
    WEIGHT_NOT_POSSIBLE(5213),
    /** Two weights of one unit. */
    WEIGHT_TWICE(5214),
    /** A weight of a unit that did not become part of another between the years. */
    WEIGHT_OF_OTHER_UNIT(5215),
    /** Of units that became one, some have a weight and one has none. */
    WEIGHT_MISSING(5216),
    /** A unit has a weight and no index. */
    INDEX_TO_JOIN_UNKNOWN(5217),
    /** A unit of one year is not there in the other, so that why it moved is no question. */
    NOT_THE_SAME_UNIT(5218);

    private static final PhraseBook SENTENCES = PhraseBook.of(ComparisonCode.class::getResourceAsStream, "codes");

    private final int number;

    ComparisonCode(int number) {
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

    /** Crosswalks are the host's. */
    @Override
    public boolean isOfHost() {
        return number <= CROSSWALK_METHODOLOGY_UNKNOWN.number;
    }
}
