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

    private final Ledger ledger;
    private final List<Check> checks;

    CompositionChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Sheet sheet : ledger.sheets()) {
            Optional<Row> index = sheet.get("index");
            Optional<Row> maximum =
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
    private void share(Sheet sheet, Row index, Row maximum) {
        List<Row> parts = sheet.all(Measure.Kind.PART);
        Optional<Row> points = sheet.get("points");
        List<List<Row>> candidates = new ArrayList<>();
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
            partsOf(sheet, points.get(), parts).filter(Check::holds).ifPresent(checks::add);
        }
    }

    private Candidate share(List<Row> obtained, Row index, Row maximum) {
        Equation equation = new Equation();
        obtained.forEach(row -> equation.plus(row, HUNDRED));
        equation.plus(index, maximum.value().negate())
                .factor(maximum, index.value().negate());
        return new Candidate(
                equation,
                equation.check(
                        Identity.POINTS_SHARE, index, maximum.value(), language -> shown(obtained, maximum, language)));
    }

    private static String shown(List<Row> obtained, Row maximum, Language language) {
        String sum = Equation.joined(obtained, "+", language);
        return (obtained.size() > 1 ? "(" + sum + ")" : sum) + " / " + language.number(maximum.value());
    }

    /** Points without a printed maximum can only be those of a scale of 100. */
    private void pointsOfHundred(Sheet sheet, Row index) {
        sheet.get("points").ifPresent(points -> {
            Check check = new Equation()
                    .plus(points)
                    .minus(index)
                    .check(Identity.POINTS_SHARE, index, BigDecimal.ONE, language -> language.number(points.value()));
            if (check.holds()) {
                checks.add(check);
            }
        });
    }

    private void parts(Sheet sheet, Row index) {
        List<Row> parts = sheet.all(Measure.Kind.PART);
        if (!parts.isEmpty()) {
            partsOf(sheet, index, parts).ifPresent(checks::add);
        }
    }

    /** The parts against their total; empty where parts may be missing and nothing can be said. */
    private Optional<Check> partsOf(Sheet sheet, Row total, List<Row> parts) {
        Set<String> present = parts.stream().map(row -> row.measure().name()).collect(Collectors.toSet());
        Set<Set<String>> whole = new LinkedHashSet<>(WHOLE);
        List<Map<String, BigDecimal>> known = ledger.facts().partSets(sheet.level(), sheet.year());
        known.forEach(set -> whole.add(set.keySet()));
        whole.removeIf(set -> !present.containsAll(set));
        boolean complete = !whole.isEmpty();
        whole.add(present);
        Optional<Check> best = best(whole.stream()
                .map(set -> sum(
                        total,
                        parts.stream()
                                .filter(row -> set.contains(row.measure().name()))
                                .toList()))
                .toList());
        if (best.filter(Check::holds).isPresent() || complete && !isOfOtherScale(sheet, total, parts)) {
            return best;
        }
        BigDecimal rest =
                total.value().subtract(parts.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal slack = parts.stream().map(Row::half).reduce(total.half(), BigDecimal::add);
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
    private static boolean isOfOtherScale(Sheet sheet, Row total, List<Row> parts) {
        if (FigureLevel.isOfRound(sheet.level())
                || total.value().signum() <= 0
                || total.measure().kind() != Measure.Kind.INDEX) {
            return false;
        }
        BigDecimal sum = parts.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream().map(Row::half).reduce(BigDecimal.ZERO, BigDecimal::add);
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

    private Candidate sum(Row total, List<Row> parts) {
        Equation equation = new Equation().plus(parts).minus(total);
        Check check = equation.check(
                Identity.PARTS_SUM, total, BigDecimal.ONE, language -> Equation.joined(parts, "+", language));
        boolean unusual = check.holds() && equation.residual().abs().compareTo(UNUSUAL) >= 0;
        return new Candidate(
                equation,
                unusual
                        ? check.remarking(
                                new Check.Remark(total, equation.residual().abs(), equation.tolerance()))
                        : check);
    }

    private void sipas(Sheet sheet) {
        Optional<Row> part = sheet.get("sipas");
        Optional<Row> index = sheet.get("sipas_index");
        if (part.isPresent() && index.isPresent()) {
            sipasMaximum(sheet)
                    .ifPresent(maximum -> checks.add(new Equation()
                            .plus(index.get(), maximum)
                            .plus(part.get(), HUNDRED.negate())
                            .check(
                                    Identity.SIPAS_PART,
                                    part.get(),
                                    HUNDRED,
                                    language -> shown(index.get(), maximum, language))));
        }
    }

    private static String shown(Row index, BigDecimal maximum, Language language) {
        return language.number(index.value()) + " % × " + language.number(maximum);
    }

    private Optional<BigDecimal> sipasMaximum(Sheet sheet) {
        for (Sheet maxima : ledger.block(sheet).with(UnitName.Role.MAXIMA)) {
            Optional<Row> printed = maxima.get("max:sipas");
            if (printed.isPresent()) {
                return printed.map(Row::value);
            }
        }
        return ledger.facts().partSets(sheet.level(), sheet.year()).stream()
                .filter(set -> set.containsKey("sipas"))
                .map(set -> set.get("sipas"))
                .findFirst();
    }

    private record Candidate(Equation equation, Check check) {}

    /** The candidate that holds, else the nearest. */
    private static Optional<Check> best(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparing(candidate -> candidate.equation().strain()))
                .map(Candidate::check);
    }
}
