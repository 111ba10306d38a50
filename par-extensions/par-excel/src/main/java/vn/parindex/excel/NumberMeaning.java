package vn.parindex.excel;

/** What the number in a cell says, as its format has it. */
enum NumberMeaning {
    /** The number itself. */
    NUMBER,
    /** A hundredth of what is shown: 0.95 as 95 %. */
    PERCENT,
    /** A day. */
    DATE,
    /** A time of day, or hours, minutes and seconds that went by. */
    TIME,
    /** A day and a time. */
    DATE_TIME,
    /** The number in thousands or millions. */
    SCALED,
    /** Nothing, or words that are the same for each number. */
    NOTHING;

    boolean isTemporal() {
        return this == DATE || this == TIME || this == DATE_TIME;
    }
}
