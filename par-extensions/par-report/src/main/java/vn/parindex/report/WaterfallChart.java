package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How the maximum shrinks to the result, area by area.
 *
 * @param title the title
 * @param description what it says, for whoever cannot see it
 * @param steps the steps, from the first total to the last
 */
public record WaterfallChart(String title, String description, List<Step> steps) implements Chart {

    /** Sorts of steps. */
    public enum Kind {
        /** A total, from zero. */
        TOTAL,
        /** Points lost. */
        LOST,
        /** Points not decided yet. */
        OPEN,
        /** Bonus or penalty points. */
        ADJUSTED
    }

    /**
     * One step of a waterfall.
     *
     * @param label what it is
     * @param from where it begins, in points; zero for a total
     * @param to where it ends, in points
     * @param change what lies between, as printed, with its sign
     * @param kind what it is
     */
    public record Step(String label, BigDecimal from, BigDecimal to, BigDecimal change, Kind kind) {

        public Step {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(kind, "kind");
        }
    }

    public WaterfallChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        steps = List.copyOf(steps);
    }
}
