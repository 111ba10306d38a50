package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.excel.SheetChart.ChartLabels;
import vn.parindex.excel.SheetChart.ChartPlace;
import vn.parindex.excel.SheetChart.ChartSeries;
import vn.parindex.report.Table;
import vn.parindex.report.TableCell;

/** Makes a chart of the figures of a sheet that {@link TableWriter} writes. */
final class ReportChart {

    private static final int FIRST_ROW = 3;
    private static final int WIDTH = 10;
    private static final int LEAST_HEIGHT = 14;
    private static final int HEIGHT_BESIDE_ROWS = 6;

    private ReportChart() {}

    static SheetChart of(String sheet, Table figures) {
        int rows = figures.rows().size();
        int last = FIRST_ROW + rows - 1;
        List<ChartSeries> series = new ArrayList<>();
        for (int column = 1; column < figures.columns().size(); column++) {
            int at = column;
            List<Optional<BigDecimal>> numbers = figures.rows().stream()
                    .map(row -> row.cells().get(at).number())
                    .toList();
            series.add(new ChartSeries(
                    figures.columns().get(column).name(),
                    Formulas.cells(sheet, column, FIRST_ROW, last),
                    numbers,
                    numbers.stream()
                            .flatMap(Optional::stream)
                            .mapToInt(BigDecimal::scale)
                            .max()
                            .orElse(0)));
        }
        List<String> labels = figures.rows().stream()
                .map(row -> row.cells().get(0))
                .map((TableCell cell) -> cell.text(figures.language()))
                .toList();
        return new SheetChart(
                figures.title(),
                new ChartLabels(Formulas.cells(sheet, 0, FIRST_ROW, last), labels),
                series,
                new ChartPlace(
                        figures.columns().size() + 1,
                        1,
                        WIDTH,
                        Math.max(LEAST_HEIGHT, rows * series.size() + HEIGHT_BESIDE_ROWS)));
    }
}
