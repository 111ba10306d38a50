package vn.parindex.units;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Faults of registers of units, and remarks on units that are not what a year has: PAR-4101 to PAR-4199. */
public enum UnitCode implements FindingCode {
    /** Two units of one id. */
    REGISTERED_TWICE(4101),
    /** A unit that is named and not registered. */
    UNIT_NOT_REGISTERED(4102),
    /** A source that is cited and not listed. */
    SOURCE_NOT_LISTED(4103),
    /** A time that ends before it begins. */
    PERIOD_REVERSED(4104),
    /** Names that do not follow each other in time. */
    NAMES_OUT_OF_ORDER(4105),
    /** A name from a day on which there is no such unit. */
    NAME_OUTSIDE_LIFE(4106),
    /** An event with a number of units that does not go with its kind. */
    EVENT_FORM(4107),
    /** A unit that lasts beyond the event by which it ends. */
    EVENT_OVERLAP(4108),
    /** A unit that ended before the event by which it ends. */
    EVENT_GAP(4109),
    /** A unit that a merger makes begins on another day. */
    SUCCESSOR_BEGINS_OTHERWISE(4110),
    /** A unit goes into one that ended, or is not there yet. */
    INTO_A_UNIT_THAT_IS_NOT(4111),
    /** Two events end one unit. */
    ENDED_TWICE(4112),
    /** A unit follows upon itself, or belongs to itself. */
    CYCLE(4113),
    /** Two units of one official name at one time. */
    NAMED_TWICE(4114),
    /** A level has another number of units than stated. */
    COUNT_DIFFERS(4115),
    /** A unit is there while its level is not. */
    OUTSIDE_LEVEL(4116),
    /** A new name or kind that the unit's names do not show, or the other way round. */
    NAME_WITHOUT_EVENT(4117),
    /** Two periods of one level at one time. */
    LEVELS_OVERLAP(4118),
    /** Units of two levels in one event. */
    EVENT_OF_LEVELS(4119),
    /** Two lists of one id. */
    LIST_TWICE(4120),

    /** A unit ended and no event says why. */
    ENDED_WITHOUT_EVENT(4121),
    /** A unit began and no event says from what. */
    BEGAN_WITHOUT_EVENT(4122),
    /** A unit has no English name. */
    NO_ENGLISH_NAME(4123),
    /** A kind of units that no list states. */
    KIND_NOT_LISTED(4124),

    /** A name that no unit of the level bears. */
    NAME_UNKNOWN(4131),
    /** A name that no unit of the level bears, and one that it is near to. */
    NAME_MISSPELLED(4132),
    /** The unit went into another. */
    MERGED_BEFORE(4133),
    /** The parts of the unit went to others. */
    SPLIT_BEFORE(4134),
    /** The unit ended. */
    ENDED_BEFORE(4135),
    /** The unit is not there yet. */
    NOT_YET(4136),
    /** The unit has another name then. */
    OTHER_NAME_THEN(4137),
    /** Several units bear the name. */
    NAME_AMBIGUOUS(4138),
    /** The level is not there any more. */
    LEVEL_ENDED(4139),
    /** The id is of another level. */
    ID_OF_OTHER_LEVEL(4140),
    /** A unit is missing among those of a year. */
    UNIT_MISSING(4141);

    private static final PhraseBook SENTENCES = PhraseBook.of(UnitCode.class::getResourceAsStream, "codes");

    private final int number;

    UnitCode(int number) {
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
        return number < NAME_UNKNOWN.number;
    }
}
