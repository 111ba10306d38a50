package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a figure can be at all: whole numbers, percentages, ranks of the set, parts within their maximum. */
final class BoundChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    BoundChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (UnitFigures sheet : ledger.sheets()) {
            OptionalInt size = ledger.block(sheet).size();
            for (Figure row : sheet.rows()) {
                if (row.measure().isWhole() && !row.isWhole()) {
                    checks.add(CheckedRelation.failed(
                            Relation.WHOLE,
                            List.of(CheckedRelation.Member.of(row)),
                            "unit",
                            row.score().unit(),
                            "year",
                            row.score().year(),
                            "measure",
                            row.score().measure(),
                            "got",
                            row.value()));
                }
                within(row, least(row), most(sheet, row, size));
            }
        }
    }

    private void within(Figure row, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        BigDecimal half = row.half();
        boolean below = least.isPresent() && row.value().add(half).compareTo(least.get()) < 0;
        boolean above = most.isPresent() && row.value().subtract(half).compareTo(most.get()) > 0;
        if (below || above) {
            checks.add(CheckedRelation.failed(
                    Relation.WITHIN,
                    List.of(new CheckedRelation.Member(
                            row,
                            Optional.of(
                                    new OpenInterval(least.map(l -> l.subtract(half)), most.map(m -> m.add(half)))))),
                    "unit",
                    row.score().unit(),
                    "year",
                    row.score().year(),
                    "measure",
                    row.score().measure(),
                    "got",
                    row.value(),
                    "allowed",
                    CheckedRelation.said(language ->
                            below ? "≥ " + language.number(least.get()) : "≤ " + language.number(most.get()))));
        }
    }

    private static Optional<BigDecimal> least(Figure row) {
        return switch (row.measure().kind()) {
            case RANK, SIPAS_RANK, AREA_RANK -> Optional.of(BigDecimal.ONE);
            case CHANGE, AREA_CHANGE, RATING, UNKNOWN -> Optional.empty();
            case MAX_POINTS, MAXIMUM -> Optional.of(new BigDecimal("0.01"));
            default -> Optional.of(BigDecimal.ZERO);
        };
    }

    private Optional<BigDecimal> most(UnitFigures sheet, Figure row, OptionalInt size) {
        FigureMeasure measure = row.measure();
        if (measure.isPercent()) {
            return Optional.of(HUNDRED);
        }
        return switch (measure.kind()) {
            case RANK, SIPAS_RANK, AREA_RANK, GROUP_COUNT, RATING_COUNT -> ofSet(sheet, size);
            case INDEX, MEAN, RANGE -> hasNoBonus(sheet) ? Optional.of(HUNDRED) : Optional.empty();
            case AREA_POINTS, LOST -> measure.maximum();
            case PART -> partMaximum(sheet, measure.name());
            case CHANGE ->
                measure.isRankChange() && size.isPresent()
                        ? Optional.of(BigDecimal.valueOf(size.getAsInt() - 1L))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Departments and districts may have points on top of the scale; the ministry's own rounds have none. */
    private static boolean hasNoBonus(UnitFigures sheet) {
        return FigureLevel.isNational(sheet.level());
    }

    private static Optional<BigDecimal> ofSet(UnitFigures sheet, OptionalInt size) {
        OptionalInt own = sheet.unit().size();
        OptionalInt most = own.isPresent() ? own : size;
        return most.isPresent() ? Optional.of(BigDecimal.valueOf(most.getAsInt())) : Optional.empty();
    }

    /**
     * The largest maximum that a part of this name has in the round, in those sets that have all parts which are
     * printed of the unit.
     */
    private Optional<BigDecimal> partMaximum(UnitFigures sheet, String part) {
        List<String> printed = sheet.all(FigureMeasure.Kind.PART).stream()
                .map(row -> row.measure().name())
                .toList();
        List<Map<String, BigDecimal>> sets = ledger.facts().partSets(sheet.level(), sheet.year()).stream()
                .filter(set -> set.containsKey(part))
                .toList();
        List<Map<String, BigDecimal>> fitting =
                sets.stream().filter(set -> set.keySet().containsAll(printed)).toList();
        return (fitting.isEmpty() ? sets : fitting)
                .stream().map(set -> set.get(part)).max(BigDecimal::compareTo);
    }
}
