package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Points of each area as a bar against its maximum, with the mean of other units.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param result what the bar is, for the legend
 * @param maximum what the frame is, for the legend
 * @param mean what the line is, for the legend; empty if no bar has a mean
 * @param open what the hatched end of a bar is, for the legend
 * @param bars the bars, from top to bottom
 */
public record BarChart(
        String title, String description, String result, String maximum, String mean, String open, List<Bar> bars)
        implements Chart {

    /**
     * One bar.
     *
     * @param label what it is
     * @param value points
     * @param open points that are still open beyond the value
     * @param maximum the maximum
     * @param mean the mean, in points of this maximum
     */
    public record Bar(String label, BigDecimal value, BigDecimal open, BigDecimal maximum, Optional<BigDecimal> mean) {

        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(maximum, "maximum");
            Objects.requireNonNull(mean, "mean");
        }
    }

    public BarChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(open, "open");
        bars = List.copyOf(bars);
    }
}
