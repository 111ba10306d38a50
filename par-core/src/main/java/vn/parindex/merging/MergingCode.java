package vn.parindex.merging;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Why figures of units that a merger made one cannot be added, or not all of them: PAR-4201 to PAR-4249. */
public enum MergingCode implements FindingCode {
    /** Fewer than two assessments. */
    TOO_FEW(4201),
    /** An assessment under another methodology than the one asked for. */
    OTHER_METHODOLOGY(4202),
    /** An assessment for another year than the first. */
    OTHER_YEAR(4203),
    /** A unit whose figures are given twice. */
    UNIT_TWICE(4204),
    /** A unit that did not go into the one asked for. */
    NOT_A_PREDECESSOR(4205),
    /** A unit that went into the one asked for and is not given. */
    PREDECESSOR_MISSING(4206),
    /** The unit asked for was there in the round. */
    THERE_ALREADY(4207),
    /** The unit asked for came of nothing that is known. */
    CAME_OF_NOTHING(4208),
    /** The parts of a unit went to several others. */
    DIVIDED(4209),
    /** A leaf to be left open that the methodology does not have. */
    NO_SUCH_LEAF(4210),
    /** A unit that does not belong to the one asked for. */
    NOT_A_PART(4211),
    /** A unit that belongs to the one asked for and is not given. */
    PART_MISSING(4212),
    /** A unit that no units of the level belong to. */
    WITHOUT_PARTS(4213),

    /** A condition met or not, or a level. */
    NOT_A_NUMBER(4221),
    /** A survey mean or a published index. */
    PERCENTAGE_NOT_ADDED(4222),
    /** Points that somebody states. */
    STATED_POINTS_NOT_ADDED(4223),
    /** Points without the figures that they follow from. */
    POINTS_WITHOUT_FIGURES(4224),
    /** A leaf that is not applicable to a unit. */
    NOT_APPLICABLE_TO(4225),
    /** A figure that a unit lacks. */
    FIGURE_MISSING(4226),
    /** A unit that was not appraised, while others were. */
    NOT_APPRAISED(4227),
    /** A figure that is no number of its kind. */
    FIGURE_UNUSABLE(4228),
    /** A sum with more digits than a figure may have. */
    SUM_TOO_LARGE(4229),
    /** A leaf left open because the caller wants it so. */
    LEFT_OPEN(4230),
    /** Bonus or penalty points. */
    ADJUSTMENT_NOT_ADDED(4231),
    /** Something entered that no leaf of the methodology measures. */
    NOT_OF_THE_RULES(4232),
    /** Documents, reasons and remarks that stay with the old units. */
    WORDS_LEFT_BEHIND(4233),
    /** A count that stands alone: what the units have in common is counted twice. */
    COUNT_ALONE(4234),
    /** The figures of a unit are those of others added together. */
    COMBINED_UNIT(4235),
    /** The figures are those of the units that belong to one. */
    SUM_OF_PARTS(4236);

    private static final PhraseBook SENTENCES = PhraseBook.of(MergingCode.class::getResourceAsStream, "codes");

    private final int number;

    MergingCode(int number) {
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
