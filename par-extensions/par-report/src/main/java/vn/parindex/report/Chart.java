package vn.parindex.report;

import java.util.Objects;

/**
 * A chart of a report: a title, a description, and a drawing that the page of HTML shows.
 *
 * <p>The figures of a chart stand in the report's tables as well, so a format that cannot show charts leaves them out.
 * Immutable and thread-safe.
 */
public final class Chart {

    private final String title;
    private final String description;
    private final ChartDrawing drawing;

    Chart(String title, String description, ChartDrawing drawing) {
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
        this.drawing = Objects.requireNonNull(drawing, "drawing");
    }

    /**
     * Returns the title.
     *
     * @return its description
     */
    public String title() {
        return title;
    }

    /**
     * Returns the description for readers who cannot see the chart.
     *
     * @return whole sentences
     */
    public String description() {
        return description;
    }

    ChartDrawing drawing() {
        return drawing;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Chart other
                && title.equals(other.title)
                && description.equals(other.description)
                && drawing.equals(other.drawing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, drawing);
    }

    @Override
    public String toString() {
        return title;
    }
}
