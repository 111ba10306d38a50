package vn.parindex.published;

/** The kinds of quantities that figures measure. */
enum MeasureKind {
    INDEX,
    RANK,
    SIPAS_INDEX,
    SIPAS_RANK,
    PART,
    POINTS,
    MAX_POINTS,
    AREA_POINTS,
    AREA_PERCENT,
    AREA_RANK,
    AREA_CHANGE,
    LOST,
    RATING,
    GROUP_COUNT,
    RATING_COUNT,
    CHANGE_COUNT,
    MEAN,
    MEAN_PERCENT,
    RANGE,
    CHANGE,
    MAXIMUM,
    UNKNOWN;

    boolean isNumber() {
        return this != RATING && this != UNKNOWN;
    }

    boolean isOfArea() {
        return switch (this) {
            case AREA_POINTS, AREA_PERCENT, AREA_RANK, AREA_CHANGE, LOST -> true;
            default -> false;
        };
    }
}
