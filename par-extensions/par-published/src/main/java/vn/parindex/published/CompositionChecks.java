package vn.parindex.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.value.Language;

/** Checks how a unit's index is composed: parts that make it, points over a maximum, SIPAS within it. */
final class CompositionChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** Printed parts often miss the printed index by 0.01, hardly ever by more. */
    private static final BigDecimal UNUSUAL = new BigDecimal("0.02");

    /** Parts that together are a whole index, whatever the year. */
    static final List<Set<String>> WHOLE = List.of(
            Set.of("appraised", "survey"),
            Set.of("appraised", "survey", "impact"),
            Set.of("appraised", "leader_survey", "sipas", "impact"));

    CompositionChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (UnitFigures unit : units()) {
            Optional<Figure> index = unit.get("index");
            Optional<Figure> maximum =
                    unit.get("max_points").filter(figure -> figure.value().signum() > 0);
            if (index.isPresent() && maximum.isPresent()) {
                share(unit, index.get(), maximum.get());
            } else if (index.isPresent()) {
                parts(unit, index.get());
                unit.get("points").ifPresent(points -> impliedMaximum(points, index.get()));
            }
            unit.get("points").ifPresent(points -> partsOfPoints(unit, points));
            sipas(unit);
        }
    }

    /** Points over a printed maximum: {@code points}, else {@code appraised}, else all parts together. */
    private void share(UnitFigures unit, Figure index, Figure maximum) {
        List<Figure> parts = unit.all(MeasureKind.PART);
        Optional<Figure> points = unit.get("points");
        List<List<Figure>> candidates = new ArrayList<>();
        points.ifPresent(figure -> candidates.add(List.of(figure)));
        if (points.isEmpty()) {
            unit.get("appraised").ifPresent(figure -> candidates.add(List.of(figure)));
            if (parts.size() > 1) {
                candidates.add(parts);
            }
        }
        best(candidates.stream()
                        .map(obtained -> share(obtained, index, maximum))
                        .toList())
                .ifPresent(this::add);
    }

    private void partsOfPoints(UnitFigures unit, Figure points) {
        List<Figure> parts = unit.all(MeasureKind.PART);
        if (parts.size() > 1) {
            partsOf(unit, points, parts).ifPresent(this::add);
        }
    }

    private Candidate share(List<Figure> obtained, Figure index, Figure maximum) {
        FigureEquation equation = new FigureEquation();
        obtained.forEach(figure -> equation.plus(figure, HUNDRED));
        equation.plus(index, maximum.value().negate())
                .factor(maximum, index.value().negate());
        return new Candidate(
                equation,
                equation.check(
                        Relation.POINTS_SHARE, index, maximum.value(), language -> shown(obtained, maximum, language)));
    }

    private static String shown(List<Figure> obtained, Figure maximum, Language language) {
        String sum = FigureEquation.joined(obtained, "+", language);
        return (obtained.size() > 1 ? "(" + sum + ")" : sum) + " / " + language.number(maximum.value());
    }

    /**
     * Points without a printed maximum say nothing about the index, but that their maximum exceeds no scale: 120 points
     * at 92.83 % would be of 129.27.
     */
    private void impliedMaximum(Figure points, Figure index) {
        FigureEquation excess = new FigureEquation().plus(points).minus(index);
        if (excess.exceeds() && index.value().signum() > 0) {
            BigDecimal implied = points.value().multiply(HUNDRED).divide(index.value(), 2, RoundingMode.HALF_UP);
            add(CheckedRelation.failed(
                    Relation.IMPLIED_MAXIMUM,
                    excess.membersBelow(),
                    index,
                    "got",
                    points.value(),
                    "index",
                    index.value(),
                    "computed",
                    PrintedNumber.plain(implied),
                    "allowed",
                    HUNDRED));
        }
    }

    private void parts(UnitFigures unit, Figure index) {
        List<Figure> parts = unit.all(MeasureKind.PART);
        if (!parts.isEmpty()) {
            partsOf(unit, index, parts).ifPresent(this::add);
        }
    }

    /** The parts against their total; empty where parts may be missing, so that nothing follows. */
    private Optional<CheckedRelation> partsOf(UnitFigures unit, Figure total, List<Figure> parts) {
        Set<String> present =
                parts.stream().map(figure -> figure.measure().name()).collect(Collectors.toSet());
        Set<Set<String>> whole = new LinkedHashSet<>(WHOLE);
        List<Map<String, BigDecimal>> known = facts().partSets(unit.level(), unit.year());
        known.forEach(set -> whole.add(set.keySet()));
        whole.removeIf(set -> !present.containsAll(set));
        boolean complete = !whole.isEmpty();
        boolean lacking =
                known.stream().anyMatch(set -> set.keySet().containsAll(present) && !present.containsAll(set.keySet()));
        whole.add(present);
        Optional<CheckedRelation> best = best(whole.stream()
                .map(set -> sum(
                        total,
                        parts.stream()
                                .filter(figure -> set.contains(figure.measure().name()))
                                .toList()))
                .toList());
        if (complete && !isOfOtherScale(unit, total, parts)) {
            return best;
        }
        if (best.filter(CheckedRelation::holds).isPresent()) {
            return complete ? best : agreeing(best.get(), lacking);
        }
        BigDecimal rest =
                total.value().subtract(parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal slack = parts.stream().map(Figure::half).reduce(total.half(), BigDecimal::add);
        boolean tooMuch = rest.add(slack).signum() <= 0;
        boolean tooLittle = missing(known, present)
                .filter(most -> rest.subtract(slack).compareTo(most) > 0)
                .isPresent();
        return tooMuch || tooLittle ? best : Optional.empty();
    }

    /**
     * Parts that hold although others may be missing agree with the total; one alone, or parts of which others are
     * known, do not.
     */
    private static Optional<CheckedRelation> agreeing(CheckedRelation sum, boolean lacking) {
        boolean repeats = sum.members().size() < 3;
        return repeats || lacking
                ? Optional.empty()
                : Optional.of(CheckedRelation.agreeing(sum.relation(), sum.members()));
    }

    /**
     * Checks whether the parts of a department or district can be points of a scale below 100 that is not printed, in
     * steps of a half: 68.32 points are 81.33 % of 84.
     */
    private static boolean isOfOtherScale(UnitFigures unit, Figure total, List<Figure> parts) {
        if (FigureLevel.isOfRound(unit.level())
                || total.value().signum() <= 0
                || total.measure().kind() != MeasureKind.INDEX) {
            return false;
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream().map(Figure::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal least = sum.subtract(slack)
                .multiply(TWO_HUNDRED)
                .divide(total.value().add(total.half()), 9, RoundingMode.HALF_UP);
        BigDecimal most = sum.add(slack)
                .multiply(TWO_HUNDRED)
                .divide(total.value().subtract(total.half()), 9, RoundingMode.HALF_UP);
        return most.compareTo(TWO_HUNDRED) < 0
                && most.setScale(0, RoundingMode.FLOOR).compareTo(least) >= 0;
    }

    /** The most that the parts which are not printed can be, where the round's parts are known. */
    private static Optional<BigDecimal> missing(List<Map<String, BigDecimal>> known, Set<String> present) {
        return known.stream()
                .filter(set -> set.keySet().containsAll(present))
                .map(set -> set.entrySet().stream()
                        .filter(e -> !present.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder());
    }

    private Candidate sum(Figure total, List<Figure> parts) {
        FigureEquation equation = new FigureEquation().plus(parts).minus(total);
        CheckedRelation check = equation.check(
                Relation.PARTS_SUM, total, BigDecimal.ONE, language -> FigureEquation.joined(parts, "+", language));
        boolean unusual = check.holds() && equation.residual().abs().compareTo(UNUSUAL) >= 0;
        return new Candidate(
                equation,
                unusual
                        ? check.remarking(new CheckedRelation.Remark(
                                total, equation.residual().abs(), equation.tolerance()))
                        : check);
    }

    private void sipas(UnitFigures unit) {
        Optional<Figure> part = unit.get("sipas");
        Optional<Figure> index = unit.get("sipas_index");
        if (part.isPresent() && index.isPresent()) {
            sipasMaximum(unit)
                    .ifPresent(maximum -> add(new FigureEquation()
                            .plus(index.get(), maximum)
                            .plus(part.get(), HUNDRED.negate())
                            .check(
                                    Relation.SIPAS_PART,
                                    part.get(),
                                    HUNDRED,
                                    language -> shown(index.get(), maximum, language))));
        }
    }

    private static String shown(Figure index, BigDecimal maximum, Language language) {
        return language.number(index.value()) + "% × " + language.number(maximum);
    }

    private Optional<BigDecimal> sipasMaximum(UnitFigures unit) {
        for (UnitFigures maxima : file().ranking(unit).with(UnitName.NameKind.MAXIMA)) {
            Optional<Figure> printed = maxima.get("max:sipas");
            if (printed.isPresent()) {
                return printed.map(Figure::value);
            }
        }
        return facts().partSets(unit.level(), unit.year()).stream()
                .filter(set -> set.containsKey("sipas"))
                .map(set -> set.get("sipas"))
                .findFirst();
    }

    private record Candidate(FigureEquation equation, CheckedRelation check) {}

    /** The candidate that holds, else the nearest. */
    private static Optional<CheckedRelation> best(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparing(candidate -> candidate.equation().strain()))
                .map(Candidate::check);
    }
}
