package vn.parindex.published;

import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;

/** The reason why a figure could not be checked: what would have to be printed beside it. */
final class NotCheckable {

    private NotCheckable() {}

    static Finding of(Figure figure, String place) {
        if (figure.measure().kind() == MeasureKind.RATING
                && RatingOrder.order(figure.score().value()).isEmpty()) {
            return Finding.note(
                    PublishedCode.UNKNOWN_RATING, place, "got", figure.score().value());
        }
        return Finding.note(code(figure), place, "measure", figure.score().measure());
    }

    private static FindingCode code(Figure figure) {
        return switch (figure.measure().kind()) {
            case INDEX -> PublishedCode.INDEX_ALONE;
            case RANK -> PublishedCode.RANK_ALONE;
            case SIPAS_INDEX, SIPAS_RANK -> PublishedCode.SIPAS_ALONE;
            case PART -> PublishedCode.PART_ALONE;
            case POINTS, MAX_POINTS -> PublishedCode.POINTS_ALONE;
            case AREA_POINTS, AREA_PERCENT -> PublishedCode.AREA_ALONE;
            case AREA_RANK -> PublishedCode.AREA_RANK_ALONE;
            case AREA_CHANGE, CHANGE -> PublishedCode.CHANGE_ALONE;
            case LOST -> PublishedCode.LOST_ALONE;
            case RATING -> PublishedCode.RATING_ALONE;
            case GROUP_COUNT, RATING_COUNT, CHANGE_COUNT -> PublishedCode.COUNT_ALONE;
            case MEAN, MEAN_PERCENT -> PublishedCode.MEAN_ALONE;
            case RANGE -> PublishedCode.RANGE_ALONE;
            case MAXIMUM -> PublishedCode.MAXIMUM_ALONE;
            case UNKNOWN -> PublishedCode.UNKNOWN_MEASURE;
        };
    }
}
