package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.value.Language;

/** Changes against the year before, whatever source printed the two years. */
final class ChangeChecks {

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    ChangeChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (UnitFigures sheet : ledger.sheets()) {
            for (Figure row : sheet.rows()) {
                if (row.measure().kind() == FigureMeasure.Kind.CHANGE) {
                    change(sheet, row);
                } else if (row.measure().kind() == FigureMeasure.Kind.AREA_CHANGE) {
                    ledger.yearBefore(sheet).ifPresent(before -> areaChange(sheet, before, row));
                }
            }
        }
    }

    private void change(UnitFigures sheet, Figure change) {
        Optional<Figure> now = now(sheet, change.measure());
        Optional<Figure> before = ledger.yearBefore(sheet).flatMap(sheetBefore -> now(sheetBefore, change.measure()));
        if (now.isPresent() && before.isPresent()) {
            if (change.measure().isRankChange()) {
                add(Relation.RANK_CHANGE, before.get(), now.get(), change);
            } else {
                add(Relation.CHANGE, now.get(), before.get(), change);
            }
        }
    }

    /** The figure that changed; of many units it is their mean. */
    static Optional<Figure> now(UnitFigures sheet, FigureMeasure change) {
        Optional<Figure> named = sheet.get(change.name());
        return named.isEmpty() && change.name().equals("index") ? sheet.get("mean") : named;
    }

    private void areaChange(UnitFigures sheet, UnitFigures before, Figure change) {
        Optional<Figure> now = sheet.area(FigureMeasure.Kind.AREA_POINTS, change);
        Optional<Figure> then = before.area(FigureMeasure.Kind.AREA_POINTS, change);
        if (now.isPresent() && then.isPresent()) {
            add(Relation.CHANGE, now.get(), then.get(), change);
        }
    }

    private void add(Relation identity, Figure from, Figure less, Figure change) {
        checks.add(new FigureEquation()
                .plus(from)
                .minus(less)
                .minus(change)
                .check(identity, change, BigDecimal.ONE, language -> shown(from, less, language)));
    }

    private static String shown(Figure from, Figure less, Language language) {
        return language.number(from.value()) + " (" + from.year() + ") − " + language.number(less.value()) + " ("
                + less.year() + ")";
    }
}
