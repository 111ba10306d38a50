package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.value.Language;

/**
 * A unit's areas: their points make the index, their percentages follow, and what they lost is what the index lacks.
 */
final class AreaChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Lost points of areas with at least so many of the 100 points are all lost points: an area that lost nothing is
     * not named.
     */
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(80);

    private final Ledger ledger;
    private final List<Check> checks;

    AreaChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Sheet sheet : ledger.sheets()) {
            List<Row> areas = sheet.all(Measure.Kind.AREA_POINTS);
            List<Row> lost = sheet.all(Measure.Kind.LOST);
            if (!areas.isEmpty()) {
                sum(sheet, areas);
            }
            if (!lost.isEmpty()) {
                lostSum(sheet, lost);
            }
            for (Row area : areas) {
                share(sheet, area);
                sheet.area(Measure.Kind.LOST, area).ifPresent(row -> loss(area, row));
            }
            if (areas.isEmpty()) {
                sumOfPercentages(sheet);
            }
        }
    }

    private void sum(Sheet sheet, List<Row> areas) {
        Optional<Row> points = sheet.get("points");
        Optional<Row> index = sheet.get("index");
        Optional<Row> printed = points.isPresent() ? points : index;
        if (printed.isEmpty()) {
            return;
        }
        Optional<Row> scale = sheet.get("max_points");
        BigDecimal total = points.isPresent() ? HUNDRED : scale.map(Row::value).orElse(HUNDRED);
        Optional<BigDecimal> maxima = maxima(areas);
        Equation equation = new Equation();
        areas.forEach(row -> equation.plus(row, HUNDRED));
        equation.plus(printed.get(), total.negate());
        BigDecimal whole = scale.map(Row::value).orElse(HUNDRED);
        Check check = equation.check(
                Identity.AREAS_SUM, printed.get(), total, language -> Equation.joined(areas, "+", language));
        if (check.holds() || isWhole(sheet, areas, maxima, whole) || tooMuch(equation, maxima, whole)) {
            checks.add(check);
        }
        boolean unknownRound = scale.isEmpty()
                && areas.stream().noneMatch(area -> ofRound(area).isPresent());
        if (unknownRound && maxima.filter(m -> m.compareTo(whole) > 0).isPresent()) {
            checks.add(Check.failed(
                    Identity.MAXIMA_SUM,
                    Check.members(areas),
                    "unit",
                    areas.get(0).score().unit(),
                    "year",
                    areas.get(0).score().year(),
                    "terms",
                    Check.said(language -> maximaShown(areas, language)),
                    "computed",
                    PrintedNumber.plain(maxima.get()),
                    "expected",
                    whole));
        }
    }

    /** All areas are there: their maxima make the scale, or they are as many as the level has. */
    private boolean isWhole(Sheet sheet, List<Row> areas, Optional<BigDecimal> maxima, BigDecimal whole) {
        OptionalInt count = ledger.facts().areaCount(sheet.level(), sheet.year());
        return maxima.filter(m -> m.compareTo(whole) == 0).isPresent()
                || count.isPresent() && areas.size() >= count.getAsInt();
    }

    /** The areas that are printed give more than the total, or leave more than the others can give. */
    private static boolean tooMuch(Equation equation, Optional<BigDecimal> maxima, BigDecimal whole) {
        BigDecimal left = equation.residual().negate();
        boolean over = left.add(equation.tolerance()).signum() <= 0;
        return over
                || maxima.isPresent()
                        && left.subtract(equation.tolerance())
                                        .compareTo(whole.subtract(maxima.get())
                                                .max(BigDecimal.ZERO)
                                                .multiply(HUNDRED))
                                > 0;
    }

    private void share(Sheet sheet, Row area) {
        Optional<Row> percent = sheet.area(Measure.Kind.AREA_PERCENT, area);
        Optional<BigDecimal> maximum = maximum(area);
        if (percent.isPresent() && maximum.isPresent()) {
            checks.add(new Equation()
                    .plus(area, HUNDRED)
                    .plus(percent.get(), maximum.get().negate())
                    .check(
                            Identity.AREA_SHARE,
                            percent.get(),
                            maximum.get(),
                            language -> shown(area, maximum.get(), language)));
        }
    }

    private static String shown(Row area, BigDecimal maximum, Language language) {
        return language.number(area.value()) + " / " + language.number(maximum);
    }

    private void loss(Row area, Row lost) {
        Optional<BigDecimal> maximum = maximum(area).isPresent() ? maximum(area) : maximum(lost);
        maximum.ifPresent(most -> checks.add(new Equation()
                .constant(most)
                .minus(area)
                .minus(lost)
                .check(
                        Identity.AREA_LOSS,
                        lost,
                        BigDecimal.ONE,
                        language -> language.number(most) + " − " + language.number(area.value()))));
    }

    private void lostSum(Sheet sheet, List<Row> lost) {
        Optional<Row> index = sheet.get("index");
        if (index.isEmpty() || sheet.get("max_points").isPresent()) {
            return;
        }
        Equation equation = new Equation().constant(HUNDRED).minus(index.get());
        lost.forEach(equation::minus);
        Check check = equation.check(
                Identity.LOST_SUM,
                index.get(),
                BigDecimal.ONE,
                language -> "100 − (" + Equation.joined(lost, "+", language) + ")");
        boolean nearlyAll =
                maxima(lost).filter(m -> m.compareTo(NEARLY_ALL) >= 0).isPresent();
        boolean tooMuch = equation.residual().add(equation.tolerance()).signum() <= 0;
        if (check.holds() || nearlyAll || tooMuch) {
            checks.add(check);
        }
    }

    /** Percentages of all areas, where their points are not printed but the maxima are known. */
    private void sumOfPercentages(Sheet sheet) {
        List<Row> percents = sheet.all(Measure.Kind.AREA_PERCENT);
        Optional<Row> index = sheet.get("index");
        if (percents.isEmpty() || index.isEmpty()) {
            return;
        }
        Equation equation = new Equation();
        BigDecimal total = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        for (Row percent : percents) {
            Optional<BigDecimal> maximum = maximum(percent);
            if (maximum.isEmpty()) {
                return;
            }
            total = total.add(maximum.get());
            equation.plus(percent, maximum.get());
            terms.add(percent.score().value() + " % × " + maximum.get().toPlainString());
        }
        if (total.compareTo(HUNDRED) == 0) {
            equation.plus(index.get(), HUNDRED.negate());
            String shown = String.join(" + ", terms);
            checks.add(equation.check(Identity.AREAS_SUM, index.get(), HUNDRED, language -> shown));
        }
    }

    private String maximaShown(List<Row> areas, Language language) {
        return String.join(
                " + ",
                areas.stream()
                        .map(row -> language.number(maximum(row).orElseThrow()))
                        .toList());
    }

    /** The maxima of these areas together, if all are known. */
    private Optional<BigDecimal> maxima(List<Row> areas) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row area : areas) {
            Optional<BigDecimal> maximum = maximum(area);
            if (maximum.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(maximum.get());
        }
        return Optional.of(sum);
    }

    /** The maximum in the row's words, else that of the round. */
    private Optional<BigDecimal> maximum(Row area) {
        return area.measure().maximum().isPresent() ? area.measure().maximum() : ofRound(area);
    }

    private Optional<BigDecimal> ofRound(Row area) {
        OptionalInt number = ledger.facts().areaNumber(area.measure().name());
        return number.isEmpty()
                ? Optional.empty()
                : ledger.facts().areaMaximum(area.level(), area.year(), number.getAsInt());
    }
}
