package vn.parindex.word;

import java.util.Arrays;
import java.util.List;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.word.LaidOutTable.LaidOutRow;

/**
 * Shares the width of a page among columns so that the table takes as few lines as it can. Each column has at least its
 * longest word; then width goes from column to column as long as lines are saved.
 */
final class ColumnWidths {

    /** What stands free beside the text of a cell, in millimetres. */
    private static final double PADDING = 3;

    /** The least width of a column of texts, in which a sentence does not become a tower. */
    private static final double READABLE = 24;

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    /** Lines break between words, so that they are not filled. */
    private static final double UNFILLED = 1.08;

    /** The heading stands on every page. */
    private static final int HEADINGS = 6;

    /** What filled lines count beside lines. */
    private static final double FILLED = 0.02;

    private static final double[] STEPS = {16, 8, 4, 2, 1};
    private static final int MOST_MOVES = 100;

    private final double total;
    private final double[] least;
    private final double[][] texts;
    private final double[] widths;

    private ColumnWidths(List<Column> columns, List<LaidOutRow> rows, double millimetres, double points) {
        double height = points * MILLIMETRES_A_POINT;
        this.total = millimetres;
        this.least = new double[columns.size()];
        this.texts = new double[rows.size() + 1][columns.size()];
        double[] wanted = new double[columns.size()];
        for (int column = 0; column < least.length; column++) {
            String name = columns.get(column).name();
            double longest = LetterWidths.longestWord(name, true);
            texts[0][column] = LetterWidths.of(name, true) * height;
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).cells().get(column);
                boolean bold = rows.get(row).strong();
                longest = Math.max(longest, LetterWidths.longestWord(text, bold));
                double width = LetterWidths.of(text, bold) * height;
                texts[row + 1][column] = width;
                wanted[column] += columns.get(column).kind() == ColumnKind.TEXT ? width : 0;
            }
            double readable = columns.get(column).kind() == ColumnKind.TEXT ? READABLE : 0;
            least[column] = Math.max(readable, Math.min(longest * height + PADDING, millimetres / 3));
        }
        this.widths = first(wanted);
    }

    /** Returns the width of each column in millimetres; they add up to that of the page. */
    static double[] of(List<Column> columns, List<LaidOutRow> rows, double millimetres, double points) {
        ColumnWidths shared = new ColumnWidths(columns, rows, millimetres, points);
        shared.improve();
        return shared.widths;
    }

    /** Gives each column what it needs, and the rest to texts by the root of their length. */
    private double[] first(double[] wanted) {
        double free = total - Arrays.stream(least).sum();
        double shares = Arrays.stream(wanted).map(Math::sqrt).sum();
        double[] given = new double[least.length];
        for (int column = 0; column < given.length; column++) {
            double share = shares == 0 ? 1.0 / given.length : Math.sqrt(wanted[column]) / shares;
            given[column] = free < 0 ? least[column] * total / (total - free) : least[column] + free * share;
        }
        return given;
    }

    /** Checks whether each column has room for its longest word. */
    static boolean fit(List<Column> columns, List<LaidOutRow> rows, double millimetres, double points) {
        return Arrays.stream(new ColumnWidths(columns, rows, millimetres, points).least)
                        .sum()
                <= millimetres;
    }

    /** Returns how many lines the rows take in some widths, and how many the heading. */
    static int[] lines(
            List<Column> columns, List<LaidOutRow> rows, double millimetres, double points, double[] widths) {
        ColumnWidths shared = new ColumnWidths(columns, rows, millimetres, points);
        System.arraycopy(widths, 0, shared.widths, 0, widths.length);
        int heading = shared.lines(0);
        return new int[] {shared.lines() - heading * HEADINGS, heading};
    }

    /** Moves width between two columns as long as that saves something, each time where it saves most. */
    private void improve() {
        double cost = cost();
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            double best = cost - 1e-9;
            int[] way = null;
            double most = 0;
            for (double step : STEPS) {
                for (int from = 0; from < widths.length; from++) {
                    for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
                        move(from, to, step);
                        double now = cost();
                        move(to, from, step);
                        if (now < best) {
                            best = now;
                            way = new int[] {from, to};
                            most = step;
                        }
                    }
                }
            }
            if (way == null) {
                return;
            }
            move(way[0], way[1], most);
            cost = best;
        }
    }

    private void move(int from, int to, double step) {
        widths[from] -= step;
        widths[to] += step;
    }

    /** Returns the lines, and among equals what fills them less. */
    private double cost() {
        double filled = 0;
        for (double[] row : texts) {
            for (int column = 0; column < widths.length; column++) {
                filled += row[column] / (widths[column] - PADDING);
            }
        }
        return lines() + FILLED * filled;
    }

    private int lines() {
        int lines = lines(0) * HEADINGS;
        for (int row = 1; row < texts.length; row++) {
            lines += lines(row);
        }
        return lines;
    }

    private int lines(int row) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            double room = widths[column] - PADDING;
            if (texts[row][column] > room) {
                most = Math.max(most, Math.max(2, (int) Math.ceil(texts[row][column] * UNFILLED / room)));
            }
        }
        return most;
    }
}
