package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chart of lying bars, which leave room for long labels, beside the cells that it shows.
 *
 * @param title its title
 * @param labels the cells of its labels, as a formula names them, and their texts
 * @param series its bars, one set a series
 * @param place where it stands
 */
record SheetChart(String title, ChartLabels labels, List<ChartSeries> series, ChartPlace place) {

    SheetChart {
        Objects.requireNonNull(title, "title");
        series = List.copyOf(series);
    }

    /**
     * The labels of the bars.
     *
     * @param cells the cells, e.g. {@code 'Bảng'!$B$4:$B$11}
     * @param texts what stands in them
     */
    record ChartLabels(String cells, List<String> texts) {

        ChartLabels {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The figures of one set of bars.
     *
     * @param name its name
     * @param cells the cells
     * @param figures what stands in them; empty where nothing does
     * @param decimals the decimals that labels of bars show
     */
    record ChartSeries(String name, String cells, List<Optional<BigDecimal>> figures, int decimals) {

        ChartSeries {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The cells that a chart covers, counted from 0.
     *
     * @param column the first column
     * @param row the first row
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record ChartPlace(int column, int row, int columns, int rows) {}
}
