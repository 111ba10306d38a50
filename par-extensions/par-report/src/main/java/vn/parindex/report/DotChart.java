package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The percentage of each area as a dot, with the spread and the mean of other units.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param value what the dot is, for the legend
 * @param mean what the line is, for the legend
 * @param spread what the band is, for the legend
 * @param rows the rows, from top to bottom
 */
public record DotChart(String title, String description, String value, String mean, String spread, List<Dot> rows)
        implements Chart {

    /**
     * One dot.
     *
     * @param label what it is
     * @param value percent
     * @param others least, mean and most of other units, in percent; empty without others
     */
    public record Dot(String label, BigDecimal value, List<BigDecimal> others) {

        public Dot {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            others = List.copyOf(others);
            if (!others.isEmpty() && others.size() != 3) {
                throw new IllegalArgumentException("others is not least, mean and most: " + others);
            }
        }
    }

    public DotChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(spread, "spread");
        rows = List.copyOf(rows);
    }
}
