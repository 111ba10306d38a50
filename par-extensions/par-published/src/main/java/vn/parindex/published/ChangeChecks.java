package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.value.Language;

/** Changes against the year before, whatever source printed the two years. */
final class ChangeChecks {

    private final Ledger ledger;
    private final List<Check> checks;

    ChangeChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Sheet sheet : ledger.sheets()) {
            for (Row row : sheet.rows()) {
                if (row.measure().kind() == Measure.Kind.CHANGE) {
                    change(sheet, row);
                } else if (row.measure().kind() == Measure.Kind.AREA_CHANGE) {
                    ledger.yearBefore(sheet).ifPresent(before -> areaChange(sheet, before, row));
                }
            }
        }
    }

    private void change(Sheet sheet, Row change) {
        Optional<Row> now = now(sheet, change.measure());
        Optional<Row> before = ledger.yearBefore(sheet).flatMap(sheetBefore -> now(sheetBefore, change.measure()));
        if (now.isPresent() && before.isPresent()) {
            if (change.measure().isRankChange()) {
                add(Identity.RANK_CHANGE, before.get(), now.get(), change);
            } else {
                add(Identity.CHANGE, now.get(), before.get(), change);
            }
        }
    }

    /** The figure that changed; of many units it is their mean. */
    static Optional<Row> now(Sheet sheet, Measure change) {
        Optional<Row> named = sheet.get(change.name());
        return named.isEmpty() && change.name().equals("index") ? sheet.get("mean") : named;
    }

    private void areaChange(Sheet sheet, Sheet before, Row change) {
        Optional<Row> now = sheet.area(Measure.Kind.AREA_POINTS, change);
        Optional<Row> then = before.area(Measure.Kind.AREA_POINTS, change);
        if (now.isPresent() && then.isPresent()) {
            add(Identity.CHANGE, now.get(), then.get(), change);
        }
    }

    private void add(Identity identity, Row from, Row less, Row change) {
        checks.add(new Equation()
                .plus(from)
                .minus(less)
                .minus(change)
                .check(identity, change, BigDecimal.ONE, language -> shown(from, less, language)));
    }

    private static String shown(Row from, Row less, Language language) {
        return language.number(from.value()) + " (" + from.year() + ") − " + language.number(less.value()) + " ("
                + less.year() + ")";
    }
}
