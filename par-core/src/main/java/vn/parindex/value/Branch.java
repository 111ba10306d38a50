package vn.parindex.value;

/**
 * The branch that the evaluation of a leaf took: a branch of its rule, or why no rule was asked.
 *
 * <p>A rule reaches only some of them; several kinds of rule share a word where it means the same.
 */
public enum Branch implements Word {

    // all or nothing

    /** The condition is met. */
    MET("met"),
    /** The condition is not met. */
    NOT_MET("not-met"),

    // steps

    /** A step was reached. */
    STEP("step"),
    /** The lowest step was not reached. */
    OTHERWISE("otherwise"),

    // all rules on a share

    /** 0/0, which gives the maximum. */
    NONE_FULL("none-full"),
    /** 0/0, which gives nothing. */
    NONE_ZERO("none-zero"),
    /** 0/0, which is not applicable. */
    NONE_NOT_APPLICABLE("none-not-applicable"),
    /** A numerator above zero over a denominator of zero: the figures contradict each other. */
    NUMERATOR_OVER_ZERO("numerator-over-zero"),

    // in proportion

    /** The share is below the floor. */
    BELOW_FLOOR("below-floor"),
    /** The share counts in proportion. */
    PROPORTIONAL("proportional"),
    /** Full marks. */
    FULL("full"),

    // on a line

    /** At the lower end of the line or below it. */
    AT_OR_BELOW("at-or-below"),
    /** Between the ends of the line. */
    BETWEEN("between"),
    /** At the upper end of the line or above it. */
    AT_OR_ABOVE("at-or-above"),

    // items

    /** All items. */
    ALL("all"),
    /** Some items. */
    SOME("some"),
    /** No item. */
    NONE("none"),

    // deductions

    /** Nothing was deducted. */
    NO_DEDUCTION("no-deduction"),
    /** Some points were deducted. */
    DEDUCTED("deducted"),
    /** All points were deducted. */
    ALL_DEDUCTED("all-deducted"),

    // levels

    /** A level was reached. */
    LEVEL("level"),
    /** The rule does not have the level. */
    UNKNOWN_LEVEL("unknown-level"),

    // percentages

    /** The mean of survey answers counts. */
    MEAN("mean"),
    /** A published index counts. */
    INDEX("index"),

    // without the rule

    /** Points were stated. */
    STATED("stated"),
    /** It was granted that the leaf is not applicable. */
    GRANTED("granted"),
    /** The form of the unit does not have the leaf. */
    FORM("form"),
    /** No opinion counts yet. */
    MISSING("missing"),
    /** The rule cannot give the points stated. */
    NOT_POSSIBLE("not-possible"),
    /** Figures are missing or invalid. */
    FACTS_INCOMPLETE("facts-incomplete"),
    /** An opinion recognises an earlier one that is not there. */
    NOTHING_TO_RECOGNISE("nothing-to-recognise");

    private final String id;

    Branch(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
