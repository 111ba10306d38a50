package vn.parindex.comparison;

import vn.parindex.value.Word;

/** The measures in which two years are compared. */
public enum ChangeMeasure implements Word {
    /** Points, and percent as well: one item of an unchanged maximum. */
    POINTS("points"),
    /** Percent of the maximum alone. */
    PERCENT("percent");

    private final String id;

    ChangeMeasure(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
