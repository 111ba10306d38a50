package vn.parindex.methodology;

import vn.parindex.value.Word;

/** Bonus or penalty. */
public enum AdjustmentKind implements Word {
    /** Points added. */
    BONUS("bonus"),
    /** Points taken. */
    PENALTY("penalty");

    private final String id;

    AdjustmentKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
