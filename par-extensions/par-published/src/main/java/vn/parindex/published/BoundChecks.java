package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks each figure for what it can be at all: whole numbers, percentages, ranks of the set, parts within their
 * maximum.
 */
final class BoundChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    BoundChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (UnitFigures unit : units()) {
            OptionalInt size = file().ranking(unit).size();
            for (Figure figure : unit.all()) {
                if (figure.measure().isWhole() && !figure.isWhole()) {
                    add(CheckedRelation.failed(
                            Relation.WHOLE,
                            List.of(CheckedRelation.RelationMember.of(figure)),
                            figure,
                            "measure",
                            figure.score().measureLabel(),
                            "got",
                            figure.value()));
                }
                within(figure, least(figure), most(unit, figure, size));
            }
        }
    }

    private void within(Figure figure, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        BigDecimal half = figure.half();
        boolean below = least.isPresent() && figure.value().add(half).compareTo(least.get()) < 0;
        boolean above = most.isPresent() && figure.value().subtract(half).compareTo(most.get()) > 0;
        if (below || above) {
            add(CheckedRelation.failed(
                    Relation.WITHIN,
                    List.of(new CheckedRelation.RelationMember(
                            figure,
                            Optional.of(
                                    new OpenInterval(least.map(l -> l.subtract(half)), most.map(m -> m.add(half)))))),
                    figure,
                    "measure",
                    figure.score().measureLabel(),
                    "got",
                    figure.value(),
                    "allowed",
                    CheckedRelation.inEach(language ->
                            below ? "≥ " + language.number(least.get()) : "≤ " + language.number(most.get()))));
        }
    }

    private static Optional<BigDecimal> least(Figure figure) {
        return switch (figure.measure().kind()) {
            case RANK, SIPAS_RANK, AREA_RANK -> Optional.of(BigDecimal.ONE);
            case CHANGE, AREA_CHANGE, RATING, UNKNOWN -> Optional.empty();
            case MAX_POINTS, MAXIMUM -> Optional.of(new BigDecimal("0.01"));
            default -> Optional.of(BigDecimal.ZERO);
        };
    }

    private Optional<BigDecimal> most(UnitFigures unit, Figure figure, OptionalInt size) {
        FigureMeasure measure = figure.measure();
        if (measure.isPercent()) {
            return Optional.of(HUNDRED);
        }
        return switch (measure.kind()) {
            case RANK, SIPAS_RANK, AREA_RANK, GROUP_COUNT, RATING_COUNT, CHANGE_COUNT -> ofSet(unit, size);
            case MAX_POINTS -> Optional.of(HUNDRED);
            case INDEX, MEAN, RANGE -> hasNoBonus(unit) ? Optional.of(HUNDRED) : Optional.empty();
            case AREA_POINTS, LOST -> measure.maximum();
            case PART -> partMaximum(unit, measure.name());
            case CHANGE ->
                measure.isRankChange() && size.isPresent()
                        ? Optional.of(BigDecimal.valueOf(size.getAsInt() - 1L))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Departments and districts may have points on top of the scale; the ministry's own rounds have none. */
    private static boolean hasNoBonus(UnitFigures unit) {
        return FigureLevel.isNational(unit.level());
    }

    private static Optional<BigDecimal> ofSet(UnitFigures unit, OptionalInt size) {
        OptionalInt own = unit.name().size();
        OptionalInt most = own.isPresent() ? own : size;
        return most.isPresent() ? Optional.of(BigDecimal.valueOf(most.getAsInt())) : Optional.empty();
    }

    /**
     * The largest maximum that a part of this name has in the round, in those sets that have all parts which are
     * printed of the unit.
     */
    private Optional<BigDecimal> partMaximum(UnitFigures unit, String part) {
        List<String> printed = unit.all(MeasureKind.PART).stream()
                .map(figure -> figure.measure().name())
                .toList();
        List<Map<String, BigDecimal>> sets = facts().partSets(unit.level(), unit.year()).stream()
                .filter(set -> set.containsKey(part))
                .toList();
        List<Map<String, BigDecimal>> fitting =
                sets.stream().filter(set -> set.keySet().containsAll(printed)).toList();
        return (fitting.isEmpty() ? sets : fitting)
                .stream().map(set -> set.get(part)).max(BigDecimal::compareTo);
    }
}
