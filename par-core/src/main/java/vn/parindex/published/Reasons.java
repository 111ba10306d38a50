package vn.parindex.published;

import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;

/** Why a figure could not be checked: what would have to be printed beside it. */
final class Reasons {

    private Reasons() {}

    static Finding of(Row row, String place) {
        if (row.measure().kind() == Measure.Kind.RATING
                && Rating.order(row.score().value()).isEmpty()) {
            return Finding.note(
                    ErrorCode.UNKNOWN_RATING, place, "got", row.score().value());
        }
        return Finding.note(code(row), place, "measure", row.score().measure());
    }

    private static ErrorCode code(Row row) {
        return switch (row.measure().kind()) {
            case INDEX -> ErrorCode.INDEX_ALONE;
            case RANK -> ErrorCode.RANK_ALONE;
            case SIPAS_INDEX, SIPAS_RANK -> ErrorCode.SIPAS_ALONE;
            case PART -> ErrorCode.PART_ALONE;
            case POINTS, MAX_POINTS -> ErrorCode.POINTS_ALONE;
            case AREA_POINTS, AREA_PERCENT -> ErrorCode.AREA_ALONE;
            case AREA_RANK -> ErrorCode.AREA_RANK_ALONE;
            case AREA_CHANGE, CHANGE -> ErrorCode.CHANGE_ALONE;
            case LOST -> ErrorCode.LOST_ALONE;
            case RATING -> ErrorCode.RATING_ALONE;
            case GROUP_COUNT, RATING_COUNT -> ErrorCode.COUNT_ALONE;
            case MEAN, MEAN_PERCENT -> ErrorCode.MEAN_ALONE;
            case RANGE -> ErrorCode.RANGE_ALONE;
            case MAXIMUM -> ErrorCode.MAXIMUM_ALONE;
            case UNKNOWN -> ErrorCode.UNKNOWN_MEASURE;
        };
    }
}
