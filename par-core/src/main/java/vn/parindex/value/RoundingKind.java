package vn.parindex.value;

import java.math.RoundingMode;

/** The treatments of the digits that are cut. */
public enum RoundingKind implements Word {
    /** To the nearest, a half away from zero: what officials' tables do. */
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** To the nearest, a half to the even neighbour. */
    HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
    /** Towards zero. */
    DOWN("down", RoundingMode.DOWN);

    private final String id;
    private final RoundingMode java;

    RoundingKind(String id, RoundingMode java) {
        this.id = id;
        this.java = java;
    }

    @Override
    public String id() {
        return id;
    }

    RoundingMode java() {
        return java;
    }
}
