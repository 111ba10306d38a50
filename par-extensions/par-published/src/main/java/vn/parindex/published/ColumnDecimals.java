package vn.parindex.published;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The number of decimals with which a figure counts: its own, or those of its neighbours where they are printed with
 * more.
 *
 * <p>Neighbours are the figures of the same measure, year, level and ranking; areas are one measure, and so are lost
 * points. Their decimals beyond two count only where at least half of the column has them: one source that prints
 * 85.9329 does not make the others exact to four places. A column of parts without any decimals counts with those of
 * the other parts of its table: whoever drops the zeros of 5.00 prints 5.
 */
final class ColumnDecimals {

    private static final int MAX = 12;
    private static final int USUAL = 2;
    private static final String PARTS = "#parts";

    private final Map<String, int[]> columns = new HashMap<>();

    void note(PublishedScore score, FigureMeasure measure, UnitName unit, BigDecimal value) {
        count(column(score, unit, name(measure)), value.scale());
        if (isPart(measure)) {
            count(column(score, unit, PARTS), value.scale());
        }
    }

    BigDecimal half(PublishedScore score, FigureMeasure measure, UnitName unit, BigDecimal value) {
        if (measure.isWhole() || measure.kind() == MeasureKind.MAX_POINTS || measure.kind() == MeasureKind.MAXIMUM) {
            return BigDecimal.ZERO;
        }
        int[] own = columns.get(column(score, unit, name(measure)));
        int decimals = decimals(own);
        boolean alone = own[0] == 1 && measure.kind() == MeasureKind.INDEX;
        if (decimals == 0 && (isPart(measure) || alone)) {
            decimals = decimals(columns.getOrDefault(column(score, unit, PARTS), new int[MAX + 1]));
        }
        return PrintedNumber.half(Math.max(decimals, value.scale()));
    }

    private static boolean isPart(FigureMeasure measure) {
        return measure.kind() == MeasureKind.PART || measure.kind() == MeasureKind.POINTS;
    }

    private static String name(FigureMeasure measure) {
        return switch (measure.kind()) {
            case AREA_POINTS, AREA_PERCENT, AREA_CHANGE, LOST -> measure.kind().name();
            default -> measure.key();
        };
    }

    private static String column(PublishedScore score, UnitName unit, String measure) {
        return score.year() + "|" + score.level() + "|" + unit.scope() + "|" + unit.list() + "|" + measure;
    }

    /** Counts, at each number of decimals, the figures that have at least so many. */
    private void count(String column, int decimals) {
        int[] counts = columns.computeIfAbsent(column, c -> new int[MAX + 1]);
        for (int d = 0; d <= decimals; d++) {
            counts[d]++;
        }
    }

    private static int decimals(int[] counts) {
        for (int d = MAX; d > 0; d--) {
            if (counts[d] > 0 && (d <= USUAL || 2 * counts[d] >= counts[0])) {
                return d;
            }
        }
        return 0;
    }
}
