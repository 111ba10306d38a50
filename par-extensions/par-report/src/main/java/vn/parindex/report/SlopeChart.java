package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Percentages at two stages, joined by lines.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param left the first stage
 * @param right the second stage
 * @param lines the lines
 */
public record SlopeChart(String title, String description, String left, String right, List<Line> lines)
        implements Chart {

    /**
     * One line of a slope chart.
     *
     * @param sign a short sign for it, such as its code
     * @param label what it is
     * @param from percent at the first stage
     * @param to percent at the second stage
     */
    public record Line(String sign, String label, BigDecimal from, BigDecimal to) {

        public Line {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    public SlopeChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        lines = List.copyOf(lines);
    }
}
