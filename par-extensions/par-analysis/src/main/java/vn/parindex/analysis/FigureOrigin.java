package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.published.PublishedScore;

/**
 * A published figure that a sentence rests on, with its origin.
 *
 * @param row the figure as it was published: unit, year, measure, value, source and how good the source is
 */
public record FigureOrigin(PublishedScore row) {

    /**
     * Checks that the figure is a number.
     *
     * @throws IllegalArgumentException if it is none
     */
    public FigureOrigin {
        Objects.requireNonNull(row, "row");
        if (row.number().isEmpty()) {
            throw new IllegalArgumentException("row is no number: " + row);
        }
    }

    /**
     * Returns the figure.
     *
     * @return the number with the decimals printed
     */
    public BigDecimal value() {
        return row.number().orElseThrow();
    }
}
