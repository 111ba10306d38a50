package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Printed maxima: a whole set makes the scale of 100, each is that of its round, and one area has one maximum. */
final class MaximumChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    MaximumChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (RankedSet block : ledger.blocks()) {
            block.with(UnitName.NameKind.MAXIMA).forEach(this::parts);
            if (block.scope().isEmpty()) {
                areas(block);
            }
        }
    }

    private void parts(UnitFigures sheet) {
        List<Figure> rows = sheet.all(FigureMeasure.Kind.MAXIMUM);
        if (rows.isEmpty()) {
            return;
        }
        Set<String> present = rows.stream().map(row -> row.measure().name()).collect(Collectors.toSet());
        List<Map<String, BigDecimal>> known = ledger.facts().partSets(sheet.level(), sheet.year());
        boolean whole = CompositionChecks.WHOLE.contains(present)
                || known.stream().anyMatch(set -> set.keySet().equals(present));
        FigureEquation equation = new FigureEquation().plus(rows).constant(HUNDRED.negate());
        if (equation.holds()) {
            checks.add(CheckedRelation.held(Relation.MAXIMA_SUM, CheckedRelation.members(rows)));
        } else if (whole || equation.residual().signum() > 0) {
            checks.add(CheckedRelation.failed(
                    Relation.MAXIMA_SUM,
                    CheckedRelation.members(rows),
                    "unit",
                    rows.get(0).score().unit(),
                    "year",
                    rows.get(0).score().year(),
                    "terms",
                    FigureEquation.joined(rows, "+"),
                    "computed",
                    PrintedNumber.plain(equation.residual().add(HUNDRED)),
                    "expected",
                    HUNDRED));
        }
        for (Figure row : rows) {
            ofRound(
                    row,
                    row.value(),
                    known.stream()
                            .map(set -> set.get(row.measure().name()))
                            .filter(m -> m != null)
                            .toList());
        }
    }

    /** The maxima in the words of area rows, against the round's where known, else against each other. */
    private void areas(RankedSet block) {
        Map<String, List<Figure>> byArea = new TreeMap<>();
        for (UnitFigures sheet : block.units()) {
            for (Figure row : sheet.rows()) {
                if (isArea(row) && row.measure().maximum().isPresent()) {
                    byArea.computeIfAbsent(row.measure().name(), n -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        byArea.forEach((name, rows) -> {
            OptionalInt number = ledger.facts().areaNumber(name);
            Optional<BigDecimal> known = number.isEmpty()
                    ? Optional.empty()
                    : ledger.facts().areaMaximum(block.level(), block.year(), number.getAsInt());
            Set<BigDecimal> printed = rows.stream()
                    .map(MaximumChecks::maximum)
                    .map(PrintedNumber::plain)
                    .collect(Collectors.toSet());
            if (known.isPresent()) {
                rows.forEach(row -> ofRound(row, maximum(row), List.of(known.get())));
            } else if (printed.size() > 1) {
                rows.forEach(row -> checks.add(wrong(row, maximum(row), List.copyOf(printed))));
            }
        });
    }

    private static boolean isArea(Figure row) {
        return row.measure().kind() == FigureMeasure.Kind.AREA_POINTS
                || row.measure().kind() == FigureMeasure.Kind.LOST;
    }

    private static BigDecimal maximum(Figure row) {
        return row.measure().maximum().orElseThrow();
    }

    private void ofRound(Figure row, BigDecimal maximum, List<BigDecimal> allowed) {
        if (allowed.isEmpty()) {
            return;
        }
        if (allowed.stream().noneMatch(m -> m.compareTo(maximum) == 0)) {
            checks.add(wrong(row, maximum, allowed));
        } else if (row.measure().kind() == FigureMeasure.Kind.MAXIMUM) {
            checks.add(CheckedRelation.held(
                    Relation.MAXIMUM,
                    List.of(new CheckedRelation.Member(row, Optional.of(OpenInterval.between(maximum, maximum))))));
        }
    }

    private static CheckedRelation wrong(Figure row, BigDecimal maximum, List<BigDecimal> allowed) {
        return CheckedRelation.failed(
                Relation.MAXIMUM,
                List.of(CheckedRelation.Member.of(row)),
                "unit",
                row.score().unit(),
                "year",
                row.score().year(),
                "measure",
                row.score().measure(),
                "got",
                maximum,
                "allowed",
                CheckedRelation.said(language -> allowed.stream()
                        .sorted()
                        .map(m -> language.number(PrintedNumber.plain(m)))
                        .collect(Collectors.joining(" / "))));
    }
}
