package vn.parindex.published;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.Text;

/** A relation that must hold between published figures. */
public enum Relation {
    /** The printed parts make the index. */
    PARTS_SUM(
            PublishedCode.PARTS_SUM_DIFFERS,
            Strength.EQUATION,
            "các phần cộng lại bằng Chỉ số",
            "parts make the index"),
    /** Points over their maximum are the index. */
    POINTS_SHARE(
            PublishedCode.POINTS_SHARE_DIFFERS,
            Strength.EQUATION,
            "điểm chia điểm tối đa bằng Chỉ số",
            "points over maximum are the index"),
    /** Points and index are not those of a maximum above any scale. */
    IMPLIED_MAXIMUM(
            PublishedCode.IMPLIED_MAXIMUM_TOO_LARGE,
            Strength.BOUND,
            "điểm tối đa suy ra không quá thang điểm",
            "implied maximum within the scale"),
    /** Points of all areas make the index or the points. */
    AREAS_SUM(
            PublishedCode.AREAS_SUM_DIFFERS,
            Strength.EQUATION,
            "điểm các lĩnh vực cộng lại bằng Chỉ số",
            "areas make the index"),
    /** An area's points over its maximum are its percentage. */
    AREA_SHARE(PublishedCode.AREA_SHARE_DIFFERS, Strength.EQUATION, "tỷ lệ điểm của lĩnh vực", "an area's percentage"),
    /** Lost points and points of an area make its maximum. */
    AREA_LOSS(
            PublishedCode.AREA_LOSS_DIFFERS,
            Strength.EQUATION,
            "điểm đạt và điểm mất của lĩnh vực",
            "an area's points and lost points"),
    /** The lost points are what the index lacks. */
    LOST_SUM(
            PublishedCode.LOST_SUM_DIFFERS,
            Strength.EQUATION,
            "điểm mất cộng lại bằng phần thiếu của Chỉ số",
            "lost points are what the index lacks"),
    /** The SIPAS part is SIPAS in percent of its maximum. */
    SIPAS_PART(
            PublishedCode.SIPAS_PART_DIFFERS,
            Strength.EQUATION,
            "điểm SIPAS theo Chỉ số SIPAS",
            "the SIPAS part follows from SIPAS"),
    /** This year less the year before is the change. */
    CHANGE(
            PublishedCode.CHANGE_DIFFERS,
            Strength.EQUATION,
            "thay đổi so với năm trước",
            "change against the year before"),
    /** The year before less this year is the rise in rank. */
    RANK_CHANGE(
            PublishedCode.RANK_CHANGE_DIFFERS,
            Strength.EQUATION,
            "thay đổi thứ hạng so với năm trước",
            "change of rank against the year before"),
    /** The maxima of a round make its total. */
    MAXIMA_SUM(
            PublishedCode.MAXIMA_SUM_DIFFERS,
            Strength.EQUATION,
            "các điểm tối đa cộng lại bằng thang điểm",
            "maxima make the scale"),
    /** A maximum is that of its round. */
    MAXIMUM(PublishedCode.MAXIMUM_DIFFERS, Strength.EQUATION, "điểm tối đa của kỳ đánh giá", "maximum of the round"),
    /** A higher value has no worse rank. */
    RANK_ORDER(
            PublishedCode.RANK_ORDER_BROKEN, Strength.ORDER, "thứ hạng đúng thứ tự Chỉ số", "ranks follow the index"),
    /** Between two ranks there is room for the units between them. */
    RANK_ROOM(PublishedCode.RANK_ROOM_LACKING, Strength.ORDER, "đủ chỗ giữa các thứ hạng", "room between ranks"),
    /** A rank of the ministry's own rankings belongs to one unit, ties aside. */
    RANK_ONCE(PublishedCode.RANK_SHARED, Strength.BOUND, "mỗi hạng một đơn vị", "one unit for each rank"),
    /** In a whole set each rank stands once, ties aside. */
    RANKS_WHOLE(
            PublishedCode.RANKS_NOT_WHOLE,
            Strength.EQUATION,
            "đủ các thứ hạng, mỗi hạng một đơn vị",
            "each rank of the whole set once"),
    /** A rating fits the province's scale. */
    RATING_SCALE(
            PublishedCode.RATING_OFF_SCALE,
            Strength.EQUATION,
            "xếp loại theo thang của tỉnh",
            "rating by the province's scale"),
    /** A rating is one that the province gives. */
    RATING_KNOWN(
            PublishedCode.RATING_NOT_IN_SCALE,
            Strength.BOUND,
            "xếp loại có trong thang của tỉnh",
            "a rating of the province's scale"),
    /** An index lies in the band of its rating. */
    RATING_BAND(
            PublishedCode.RATING_OFF_SCALE,
            Strength.ORDER,
            "Chỉ số trong khoảng của xếp loại",
            "within the band of its rating"),
    /** A higher value has no worse rating. */
    RATING_ORDER(PublishedCode.RATING_ORDER_BROKEN, Strength.ORDER, "xếp loại đúng thứ tự", "ratings follow the order"),
    /** As many units are named with a rating as are counted. */
    RATING_NAMED(
            PublishedCode.RATING_COUNT_DIFFERS,
            Strength.EQUATION,
            "số đơn vị được nêu tên theo xếp loại",
            "units named with a rating"),
    /** The rank gives the rating, where all are counted. */
    RATING_BY_RANK(
            PublishedCode.RATING_NOT_BY_RANK,
            Strength.EQUATION,
            "xếp loại theo thứ hạng và số đơn vị",
            "rating by rank and counts"),
    /** The counts make the whole set. */
    COUNT_SUM(
            PublishedCode.COUNT_SUM_DIFFERS,
            Strength.EQUATION,
            "các nhóm cộng lại bằng tổng số đơn vị",
            "counts make the whole set"),
    /** As many units as counted lie on one side of a limit. */
    COUNT_SIDE(
            PublishedCode.COUNT_SIDE_DIFFERS,
            Strength.EQUATION,
            "số đơn vị đạt ngưỡng theo Chỉ số và thứ hạng",
            "units above a limit"),
    /** As many units rose or fell as are counted. */
    CHANGE_COUNT(
            PublishedCode.CHANGE_COUNT_DIFFERS,
            Strength.EQUATION,
            "số đơn vị tăng, giảm so với năm trước",
            "units that rose or fell"),
    /** By ranks no more units are above a limit than by indices, and the other way round. */
    SIDES_AGREE(
            PublishedCode.SIDES_CONTRADICT,
            Strength.BOUND,
            "Chỉ số và thứ hạng khớp nhau tại ngưỡng",
            "index and rank agree at a limit"),
    /** The mean of all single figures is the mean. */
    MEAN(PublishedCode.MEAN_DIFFERS, Strength.EQUATION, "trung bình của tất cả đơn vị", "mean of all units"),
    /** The means of the parts, each as heavy as its maximum, are the mean. */
    PART_MEANS(
            PublishedCode.PART_MEANS_DIFFER,
            Strength.EQUATION,
            "trung bình của các phần theo điểm tối đa",
            "means of the parts by their maxima"),
    /** The mean lies where ranks and figures let it. */
    MEAN_BOUNDS(
            PublishedCode.MEAN_OUT_OF_BOUNDS,
            Strength.BOUND,
            "trung bình trong khoảng có thể",
            "mean within its bounds"),
    /** The highest less the lowest is the range. */
    RANGE(PublishedCode.RANGE_DIFFERS, Strength.EQUATION, "khoảng cách cao nhất - thấp nhất", "highest less lowest"),
    /** No two figures are further apart than the range. */
    RANGE_BOUNDS(
            PublishedCode.RANGE_EXCEEDED,
            Strength.BOUND,
            "không vượt khoảng cách cao nhất - thấp nhất",
            "within the range"),
    /** A figure lies within what it can be at all. */
    WITHIN(PublishedCode.FIGURE_OUT_OF_BOUNDS, Strength.BOUND, "trong giới hạn của số liệu", "within its limits"),
    /** A count or rank is a whole number. */
    WHOLE(PublishedCode.FIGURE_NOT_WHOLE, Strength.BOUND, "là số nguyên", "a whole number"),
    /** Two rows for one figure print the same. */
    SAME_FIGURE(
            PublishedCode.FIGURE_PRINTED_TWICE, Strength.BOUND, "hai dòng cùng một số liệu", "two rows for one figure");

    /** The strength of a relation: a figure follows, stands in order, or merely lies within bounds. */
    enum Strength {
        EQUATION,
        ORDER,
        BOUND
    }

    private final FindingCode code;
    private final Strength strength;
    private final Text label;

    Relation(FindingCode code, Strength strength, String vi, String en) {
        this.code = code;
        this.strength = strength;
        this.label = Text.of(vi, en);
    }

    /**
     * Returns the code of the finding where the relation does not hold.
     *
     * @return the code, PAR-61xx
     */
    public FindingCode code() {
        return code;
    }

    /**
     * Returns the relation in a few words.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Checks whether the relation gives a figure from others, and not only an order or bounds.
     *
     * @return true for sums, shares, changes, counts and the like
     */
    public boolean isEquation() {
        return strength == Strength.EQUATION;
    }

    /** Checks whether a figure that takes part in it counts as reproduced. */
    boolean reproduces() {
        return strength != Strength.BOUND;
    }
}
