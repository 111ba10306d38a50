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

    /**
     * Returns the quotient of two whole numbers, cut to a whole number: 7 over 2 is 4 half up, and 3 down.
     *
     * @param dividend zero or more
     * @param divisor above zero
     * @return the whole number
     */
    public long divide(long dividend, long divisor) {
        long whole = dividend / divisor;
        long above = dividend - whole * divisor;
        long below = divisor - above;
        boolean up = switch (this) {
            case HALF_UP -> above >= below;
            case HALF_EVEN -> above > below || above == below && (whole & 1) == 1;
            case DOWN -> false;
        };
        return up ? whole + 1 : whole;
    }
}
