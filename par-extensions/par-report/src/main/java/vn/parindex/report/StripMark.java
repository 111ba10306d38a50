package vn.parindex.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * One mark on the strip of a row of a chart: a bar or a range between two figures, or a sign at one figure.
 *
 * @param kind its kind
 * @param from the figure where it begins
 * @param to the figure where it ends; the same for a sign
 */
public record StripMark(StripKind kind, BigDecimal from, BigDecimal to) {

    /** The kinds of mark; each has its own shape, so that they are told apart without colour. */
    public enum StripKind {
        /** A shaded part of the axis behind all else, e.g. a group. */
        BAND(true, false),
        /** A thin bar between two figures, e.g. from the lowest to the highest of the others. */
        SPREAD(true, false),
        /** A bar of what was lost or fell; the axis shows zero. */
        LOST(true, true),
        /** A bar of what was gained or rose; the axis shows zero. */
        GAINED(true, true),
        /** A bar of an amount; the axis shows zero. */
        AMOUNT(true, true),
        /** A dashed frame between two figures: what is not known yet. */
        OPEN(true, false),
        /** An upright line at a figure, e.g. a mean. */
        MEAN(false, false),
        /** A ring at a figure: what was before, or was claimed. */
        RING(false, false),
        /** A dot at a figure: what counts. */
        DOT(false, false);

        private final boolean wide;
        private final boolean bar;

        StripKind(boolean wide, boolean bar) {
            this.wide = wide;
            this.bar = bar;
        }

        boolean isWide() {
            return wide;
        }

        boolean isBar() {
            return bar;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StripMark {
        Objects.requireNonNull(kind, "kind");
        if (from.compareTo(to) > 0) {
            BigDecimal swapped = from;
            from = to;
            to = swapped;
        }
    }

    /**
     * Obtains a mark between two figures, or a sign at the first of them.
     *
     * @param kind its kind
     * @param from one figure
     * @param to the other
     * @return the mark
     */
    public static StripMark of(StripKind kind, BigDecimal from, BigDecimal to) {
        return new StripMark(kind, from, to);
    }

    /**
     * Obtains a sign at a figure, or a bar from zero to it.
     *
     * @param kind its kind
     * @param at the figure
     * @return the mark
     */
    public static StripMark of(StripKind kind, BigDecimal at) {
        return new StripMark(kind, kind.isWide() ? BigDecimal.ZERO : at, at);
    }

    /** Returns the figure of a sign, or what a bar comes to: below zero for one that goes to the left of it. */
    BigDecimal figure() {
        return to.signum() == 0 && from.signum() < 0 ? from : kind.isBar() ? to.subtract(from) : to;
    }
}
