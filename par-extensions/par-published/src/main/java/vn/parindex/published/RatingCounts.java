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
     * @param upwards true if better ratings are counted in
     * @param band the limits in its words
     * @param figure the figure
     */
    record RatingCount(int order, boolean upwards, IndexBand band, Figure figure) {

        int count() {
            return figure.value().intValue();
        }
    }

    private static final Pattern FORM = Pattern.compile("([^(]+?)( trở lên)? ?(?:\\(([^()]*)\\))?");
    private static final int ENOUGH_LABELS = 3;

    private final int size;
    private final TreeMap<Integer, RatingCount> labels = new TreeMap<>();
    private final List<RatingCount> upwards = new ArrayList<>();
    private final List<CheckedRelation> contradictions = new ArrayList<>();

    /** Takes the counts of a unit. */
    RatingCounts(UnitFigures unit) {
        size = unit.name().size().orElse(0);
        for (Figure figure : unit.all(MeasureKind.RATING_COUNT)) {
            label(figure).ifPresent(label -> {
                RatingCount other = label.upwards() ? null : labels.putIfAbsent(label.order(), label);
                if (label.upwards()) {
                    upwards.add(label);
                } else if (other != null && other.count() != label.count()) {
                    contradictions.add(CheckedRelation.printedTwice(
                            List.of(other.figure(), figure), figure.score().unit(), figure, other.figure(), figure));
                }
            });
        }
    }

    /** The rating in the words of a count, without limits; all the words where they cannot be taken apart. */
    static String word(Figure figure) {
        Matcher form = FORM.matcher(figure.measure().name());
        return form.matches() ? form.group(1) : figure.measure().name();
    }

    private static Optional<RatingCount> label(Figure figure) {
        Matcher form = FORM.matcher(figure.measure().name());
        if (!form.matches() || !figure.isCount()) {
            return Optional.empty();
        }
        OptionalInt order = RatingOrder.order(form.group(1));
        IndexBand band = form.group(3) == null
                ? IndexBand.ALL
                : IndexBand.parse(form.group(3)).orElse(IndexBand.ALL);
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatingCount(order.getAsInt(), form.group(2) != null, band, figure));
    }

    /** Two counts of one rating that differ. */
    List<CheckedRelation> contradictions() {
        return contradictions;
    }

    /** Returns how many units there are; 0 if that is not printed. */
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

    /** Checks whether the counts are those of all units. */
    boolean isWhole() {
        return size > 0 && !labels.isEmpty() && sum() == size;
    }

    /**
     * Checks whether the counts claim to be those of all units: down to the lowest rating or one open below, or three
     * ratings and more.
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

    List<Figure> figures() {
        return labels.values().stream().map(RatingCount::figure).toList();
    }

    /** The least index that the words of a count state. */
    Optional<BigDecimal> least(int order) {
        return Optional.ofNullable(labels.get(order))
                .flatMap(label -> label.band().low());
    }

    /** The end below which the index lies by the words of a count. */
    Optional<BigDecimal> below(int order) {
        return Optional.ofNullable(labels.get(order))
                .flatMap(label -> label.band().high());
    }
}
