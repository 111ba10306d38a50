package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The figures of a chart: one row a label, with marks on a common axis and the figure in words.
 *
 * @param about what is shown and in which unit, one sentence
 * @param keys the kinds of mark with their meaning, in order
 * @param axis the axis
 * @param rows the rows, from top to bottom
 * @param source where the figures come from, possibly empty
 * @param data the title of the table in the report that has the figures, possibly empty
 * @param years true if the axis is of years, which are written without a mark for thousands
 */
record StripChart(
        String about,
        Map<StripMark.StripKind, String> keys,
        StripAxis axis,
        List<StripRow> rows,
        String source,
        String data,
        boolean years) {

    /** More rows than this are set close to each other. */
    private static final int MOST_WIDE = 20;

    /**
     * One row.
     *
     * @param label its name, in full
     * @param detail what is said of it in small print, possibly empty
     * @param figure its figure as printed
     * @param marks its marks, the first one at the back
     * @param strong true for the row that the chart is about
     */
    record StripRow(String label, String detail, String figure, List<StripMark> marks, boolean strong) {

        StripRow {
            marks = List.copyOf(marks);
        }
    }

    StripChart {
        rows = List.copyOf(rows);
    }

    boolean isDense() {
        return rows.size() > MOST_WIDE;
    }

    /** Checks whether the axis begins elsewhere than at zero, which readers are told. */
    boolean isCut() {
        return !years && axis.from().compareTo(BigDecimal.ZERO) > 0;
    }
}
