package vn.parindex.report;

/**
 * A chart as plain data. Its figures stand in the report's tables as well; a form that cannot show charts leaves them
 * out.
 *
 * <p>All charts are immutable and thread-safe. Percentages are 0 to 100.
 */
public sealed interface Chart permits BarChart, DotChart, RankShiftChart, SlopeChart, StackChart, WaterfallChart {

    /**
     * What it shows.
     *
     * @return the title
     */
    String title();

    /**
     * What it says, for whoever cannot see it.
     *
     * @return whole sentences
     */
    String description();
}
