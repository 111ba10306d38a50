package vn.parindex.report;

import java.util.List;
import java.util.Objects;

/**
 * Ranks in two years, joined by lines.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param left the earlier year
 * @param right the later year
 * @param lines the units
 */
public record RankShiftChart(String title, String description, String left, String right, List<Line> lines)
        implements Chart {

    /**
     * One unit of a rank shift.
     *
     * @param label its name
     * @param from its rank in the earlier year
     * @param to its rank in the later year
     */
    public record Line(String label, int from, int to) {

        /** Checks the name. */
        public Line {
            Objects.requireNonNull(label, "label");
        }
    }

    public RankShiftChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        lines = List.copyOf(lines);
    }
}
