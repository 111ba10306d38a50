package vn.parindex.excel;

import vn.parindex.value.Phrases;

/**
 * The columns of the form, in their order. The last two are hidden: they tell which item and figure a row is about. Its
 * visible code and figure must not be those of another row.
 */
enum FormColumn {
    CODE(8, false),
    NAME(30, false),
    MAXIMUM(8, false),
    RULE(38, false),
    FIGURE(28, false),
    UNIT(10, false),
    VALUE(14, true),
    POINTS(9, true),
    NUMBER(15, true),
    DATE(12, true),
    TITLE(26, true),
    EXPLANATION(26, true),
    KEY_CODE(8, false),
    KEY_FACT(8, false);

    private final int width;
    private final boolean input;

    FormColumn(int width, boolean input) {
        this.width = width;
        this.input = input;
    }

    /** Returns its place, 0 for column A. */
    int index() {
        return ordinal();
    }

    /** Returns its width in characters. */
    int width() {
        return width;
    }

    /** Checks whether units write into it. */
    boolean isInput() {
        return input;
    }

    boolean isHidden() {
        return this == KEY_CODE || this == KEY_FACT;
    }

    String heading(Phrases words) {
        return words.say("column." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
