package vn.parindex.report;

import java.util.Objects;

/**
 * A chart of a report: a title that states what is found, a description, and rows that the page of HTML draws. Made
 * with {@link StripChartBuilder}.
 *
 * <p>The figures of a chart stand in the report's tables as well, so a format that cannot show charts leaves them out.
 * Immutable and thread-safe.
 */
public final class Chart {

    private final String title;
    private final String description;
    private final StripChart strips;

    Chart(String title, String description, StripChart strips) {
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
        this.strips = Objects.requireNonNull(strips, "strips");
    }

    /**
     * Returns the title.
     *
     * @return the title
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

    /**
     * Returns the title of the table that has the figures.
     *
     * @return the title; empty if there is none
     */
    public String data() {
        return strips.data();
    }

    StripChart strips() {
        return strips;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Chart other
                && title.equals(other.title)
                && description.equals(other.description)
                && strips.equals(other.strips);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, strips);
    }

    @Override
    public String toString() {
        return title;
    }
}
