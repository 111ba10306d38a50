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

/** How a unit's index is composed: parts that make it, points over a maximum, SIPAS within it. */
final class CompositionChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** Printed parts often miss the printed index by 0.01, hardly ever by more. */
    private static final BigDecimal UNUSUAL = new BigDecimal("0.02");

    /** Parts that together are a whole index, whatever the year. */
    static final List<Set<String>> WHOLE = List.of(
            Set.of("appraised", "survey"),
            Set.of("appraised", "survey", "impact"),
            Set.of("appraised", "leader_survey", "sipas", "impact"));

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    CompositionChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (UnitFigures sheet : ledger.sheets()) {
            Optional<Figure> index = sheet.get("index");
            Optional<Figure> maximum =
                    sheet.get("max_points").filter(row -> row.value().signum() > 0);
            if (index.isPresent() && maximum.isPresent()) {
                share(sheet, index.get(), maximum.get());
            } else if (index.isPresent()) {
                parts(sheet, index.get());
                pointsOfHundred(sheet, index.get());
            }
            sipas(sheet);
        }
    }

    /** Points over a printed maximum: {@code points}, else {@code appraised}, else all parts together. */
    private void share(UnitFigures sheet, Figure index, Figure maximum) {
        List<Figure> parts = sheet.all(FigureMeasure.Kind.PART);
        Optional<Figure> points = sheet.get("points");
        List<List<Figure>> candidates = new ArrayList<>();
        points.ifPresent(row -> candidates.add(List.of(row)));
        if (points.isEmpty()) {
            sheet.get("appraised").ifPresent(row -> candidates.add(List.of(row)));
            if (parts.size() > 1) {
                candidates.add(parts);
            }
        }
        best(candidates.stream()
                        .map(obtained -> share(obtained, index, maximum))
                        .toList())
                .ifPresent(checks::add);
        if (points.isPresent() && parts.size() > 1) {
            partsOf(sheet, points.get(), parts).filter(CheckedRelation::holds).ifPresent(checks::add);
        }
    }

    private Candidate share(List<Figure> obtained, Figure index, Figure maximum) {
        FigureEquation equation = new FigureEquation();
        obtained.forEach(row -> equation.plus(row, HUNDRED));
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

    /** Points without a printed maximum can only be those of a scale of 100. */
    private void pointsOfHundred(UnitFigures sheet, Figure index) {
        sheet.get("points").ifPresent(points -> {
            CheckedRelation check = new FigureEquation()
                    .plus(points)
                    .minus(index)
                    .check(Relation.POINTS_SHARE, index, BigDecimal.ONE, language -> language.number(points.value()));
            if (check.holds()) {
                checks.add(check);
            }
        });
    }

    private void parts(UnitFigures sheet, Figure index) {
        List<Figure> parts = sheet.all(FigureMeasure.Kind.PART);
        if (!parts.isEmpty()) {
            partsOf(sheet, index, parts).ifPresent(checks::add);
        }
    }

    /** The parts against their total; empty where parts may be missing and nothing can be said. */
    private Optional<CheckedRelation> partsOf(UnitFigures sheet, Figure total, List<Figure> parts) {
        Set<String> present = parts.stream().map(row -> row.measure().name()).collect(Collectors.toSet());
        Set<Set<String>> whole = new LinkedHashSet<>(WHOLE);
        List<Map<String, BigDecimal>> known = ledger.facts().partSets(sheet.level(), sheet.year());
        known.forEach(set -> whole.add(set.keySet()));
        whole.removeIf(set -> !present.containsAll(set));
        boolean complete = !whole.isEmpty();
        whole.add(present);
        Optional<CheckedRelation> best = best(whole.stream()
                .map(set -> sum(
                        total,
                        parts.stream()
                                .filter(row -> set.contains(row.measure().name()))
                                .toList()))
                .toList());
        if (best.filter(CheckedRelation::holds).isPresent() || complete && !isOfOtherScale(sheet, total, parts)) {
            return best;
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
     * Whether the parts of a department or district can be points of a scale below 100 that is not printed, in steps of
     * a half: 68.32 points are 81.33 % of 84.
     */
    private static boolean isOfOtherScale(UnitFigures sheet, Figure total, List<Figure> parts) {
        if (FigureLevel.isOfRound(sheet.level())
                || total.value().signum() <= 0
                || total.measure().kind() != FigureMeasure.Kind.INDEX) {
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

    private void sipas(UnitFigures sheet) {
        Optional<Figure> part = sheet.get("sipas");
        Optional<Figure> index = sheet.get("sipas_index");
        if (part.isPresent() && index.isPresent()) {
            sipasMaximum(sheet)
                    .ifPresent(maximum -> checks.add(new FigureEquation()
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
        return language.number(index.value()) + " % × " + language.number(maximum);
    }

    private Optional<BigDecimal> sipasMaximum(UnitFigures sheet) {
        for (UnitFigures maxima : ledger.block(sheet).with(UnitName.NameKind.MAXIMA)) {
            Optional<Figure> printed = maxima.get("max:sipas");
            if (printed.isPresent()) {
                return printed.map(Figure::value);
            }
        }
        return ledger.facts().partSets(sheet.level(), sheet.year()).stream()
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
