package vn.parindex.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.report.StripChart.StripRow;
import vn.parindex.report.StripMark.StripKind;

/**
 * Makes a {@link Chart} of rows; not thread-safe.
 *
 * <p>Each row has a label, marks on a common axis, and its figure in words, so that nothing is told by the picture
 * alone. The axis runs between round figures around the marks; where there are bars it shows zero, where there are none
 * it may begin elsewhere and the chart says so. Labels may be anything and are shown in full.
 */
public final class StripChartBuilder {

    private final String title;
    private final List<StripRow> rows = new ArrayList<>();
    private final Map<StripKind, String> keys = new EnumMap<>(StripKind.class);
    private String about = "";
    private String source = "";
    private String data = "";
    private boolean years;

    /**
     * Begins a chart.
     *
     * @param title its title, which states what is found
     */
    public StripChartBuilder(String title) {
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Says what is shown, in which unit and order.
     *
     * @param sentence the sentence
     * @return this builder
     */
    public StripChartBuilder about(String sentence) {
        about = Objects.requireNonNull(sentence, "sentence");
        return this;
    }

    /**
     * Says what a kind of mark means; left out of the chart if no row has such a mark.
     *
     * @param kind the kind
     * @param meaning its meaning
     * @return this builder
     */
    public StripChartBuilder key(StripKind kind, String meaning) {
        keys.put(kind, Objects.requireNonNull(meaning, "meaning"));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param label its name
     * @param detail what is said of it in small print, possibly empty
     * @param figure its figure as printed
     * @param marks its marks, the first one at the back
     * @return this builder
     */
    public StripChartBuilder row(String label, String detail, String figure, List<StripMark> marks) {
        rows.add(new StripRow(label, detail, figure, marks, false));
        return this;
    }

    /**
     * Adds the row that the chart is about, set apart from the others.
     *
     * @param label its name
     * @param detail what is said of it in small print, possibly empty
     * @param figure its figure as printed
     * @param marks its marks, the first one at the back
     * @return this builder
     */
    public StripChartBuilder ownRow(String label, String detail, String figure, List<StripMark> marks) {
        rows.add(new StripRow(label, detail, figure, marks, true));
        return this;
    }

    /**
     * Says where the figures come from.
     *
     * @param sentence the source
     * @return this builder
     */
    public StripChartBuilder source(String sentence) {
        source = Objects.requireNonNull(sentence, "sentence");
        return this;
    }

    /**
     * Names the table of the same report that has the figures.
     *
     * @param table the table; a report without it has no link
     * @return this builder
     */
    public StripChartBuilder data(Table table) {
        data = table.title();
        return this;
    }

    /**
     * Says that the axis is of years.
     *
     * @return this builder
     */
    public StripChartBuilder ofYears() {
        years = true;
        return this;
    }

    /**
     * Checks whether there is no row yet.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Makes the chart.
     *
     * @return the chart
     */
    public Chart build() {
        List<StripMark> marks =
                rows.stream().flatMap(row -> row.marks().stream()).toList();
        Map<StripKind, String> used = new EnumMap<>(StripKind.class);
        keys.forEach((kind, meaning) -> {
            if (marks.stream().anyMatch(mark -> mark.kind() == kind)) {
                used.put(kind, meaning);
            }
        });
        String description = rows.stream()
                .map(row -> Stream.of(
                                row.label() + ":", row.figure(), row.detail().isEmpty() ? "" : "(" + row.detail() + ")")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ", "", "."));
        return new Chart(
                title, description, new StripChart(about, used, StripAxis.of(marks), rows, source, data, years));
    }
}
