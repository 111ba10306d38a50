package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.value.Language;

/** Checks changes against the year before, whatever source printed the two years. */
final class ChangeChecks extends RelationChecks {

    ChangeChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (UnitFigures unit : units()) {
            for (Figure figure : unit.all()) {
                if (figure.measure().kind() == MeasureKind.CHANGE) {
                    change(unit, figure);
                } else if (figure.measure().kind() == MeasureKind.AREA_CHANGE) {
                    file().yearBefore(unit).ifPresent(before -> areaChange(unit, before, figure));
                }
            }
        }
    }

    private void change(UnitFigures unit, Figure change) {
        Optional<Figure> now = now(unit, change.measure());
        Optional<Figure> before = file().yearBefore(unit).flatMap(unitBefore -> now(unitBefore, change.measure()));
        if (now.isPresent() && before.isPresent()) {
            if (change.measure().isRankChange()) {
                add(Relation.RANK_CHANGE, before.get(), now.get(), change);
            } else {
                add(Relation.CHANGE, now.get(), before.get(), change);
            }
        }
    }

    /** The figure that changed; of many units it is their mean. */
    static Optional<Figure> now(UnitFigures unit, FigureMeasure change) {
        Optional<Figure> named = unit.get(change.name());
        return named.isEmpty() && change.name().equals("index") ? unit.get("mean") : named;
    }

    private void areaChange(UnitFigures unit, UnitFigures before, Figure change) {
        Optional<Figure> now = unit.area(MeasureKind.AREA_POINTS, change);
        Optional<Figure> then = before.area(MeasureKind.AREA_POINTS, change);
        if (now.isPresent() && then.isPresent()) {
            add(Relation.CHANGE, now.get(), then.get(), change);
        }
    }

    private void add(Relation relation, Figure from, Figure less, Figure change) {
        add(new FigureEquation()
                .plus(from)
                .minus(less)
                .minus(change)
                .check(relation, change, BigDecimal.ONE, language -> shown(from, less, language)));
    }

    private static String shown(Figure from, Figure less, Language language) {
        return language.number(from.value()) + " (" + from.year() + ") − " + language.number(less.value()) + " ("
                + less.year() + ")";
    }
}
