package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The counts of ratings in one set of units, e.g. of the 19 departments of a province. */
final class RatingCounts {

    /**
     * A count.
     *
     * @param order the order of the rating
     * @param upwards whether better ratings are counted in
     * @param band the limits in its words
     * @param row the row
     */
    record RatingCount(int order, boolean upwards, IndexBand band, Figure row) {

        int count() {
            return row.value().intValue();
        }
    }

    private static final Pattern FORM = Pattern.compile("([^(]+?)( trở lên)? ?(?:\\(([^()]*)\\))?");
    private static final int ENOUGH_LABELS = 3;

    private final int size;
    private final TreeMap<Integer, RatingCount> labels = new TreeMap<>();
    private final List<RatingCount> upwards = new ArrayList<>();

    /** Takes the counts of a sheet; two counts of one rating that differ are a contradiction. */
    RatingCounts(UnitFigures sheet, List<CheckedRelation> checks) {
        size = sheet.unit().size().orElse(0);
        for (Figure row : sheet.all(FigureMeasure.Kind.RATING_COUNT)) {
            label(row).ifPresent(label -> {
                RatingCount other = label.upwards() ? null : labels.putIfAbsent(label.order(), label);
                if (label.upwards()) {
                    upwards.add(label);
                } else if (other != null && other.count() != label.count()) {
                    checks.add(CheckedRelation.failed(
                            Relation.SAME_FIGURE,
                            CheckedRelation.members(List.of(other.row(), row)),
                            "unit",
                            row.score().unit(),
                            "year",
                            row.score().year(),
                            "measure",
                            row.score().measure(),
                            "first",
                            other.row().shown(),
                            "firstLine",
                            String.valueOf(other.row().score().line()),
                            "second",
                            row.shown(),
                            "secondLine",
                            String.valueOf(row.score().line())));
                }
            });
        }
    }

    /** The rating in the words of a count, without limits; all the words where they cannot be taken apart. */
    static String word(Figure row) {
        Matcher form = FORM.matcher(row.measure().name());
        return form.matches() ? form.group(1) : row.measure().name();
    }

    private static Optional<RatingCount> label(Figure row) {
        Matcher form = FORM.matcher(row.measure().name());
        if (!form.matches() || !row.isCount()) {
            return Optional.empty();
        }
        OptionalInt order = RatingOrder.order(form.group(1));
        IndexBand band = form.group(3) == null
                ? IndexBand.ALL
                : IndexBand.parse(form.group(3)).orElse(IndexBand.ALL);
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatingCount(order.getAsInt(), form.group(2) != null, band, row));
    }

    /** How many units there are; 0 if that is not printed. */
    int size() {
        return size;
    }

    /** The counts of single ratings by order, from the best. */
    TreeMap<Integer, RatingCount> labels() {
        return labels;
    }

    /** The counts of a rating and all better ones. */
    List<RatingCount> upwards() {
        return upwards;
    }

    int sum() {
        return labels.values().stream().mapToInt(RatingCount::count).sum();
    }

    /** Whether the counts are those of all units. */
    boolean isWhole() {
        return size > 0 && !labels.isEmpty() && sum() == size;
    }

    /**
     * Whether the counts claim to be those of all units: down to the lowest rating or one open below, or three ratings
     * and more.
     */
    boolean claimsWhole() {
        if (size == 0 || labels.isEmpty()) {
            return false;
        }
        RatingCount worst = labels.lastEntry().getValue();
        return labels.size() >= ENOUGH_LABELS
                || worst.order() == RatingOrder.LOWEST
                || worst.band().low().isEmpty() && worst.band().high().isPresent();
    }

    List<Figure> rows() {
        return labels.values().stream().map(RatingCount::row).toList();
    }

    /** The least index that the words of a count state. */
    Optional<BigDecimal> least(int order) {
        return Optional.ofNullable(labels.get(order))
                .flatMap(label -> label.band().low());
    }

    /** What the index is below by the words of a count. */
    Optional<BigDecimal> below(int order) {
        return Optional.ofNullable(labels.get(order))
                .flatMap(label -> label.band().high());
    }
}
