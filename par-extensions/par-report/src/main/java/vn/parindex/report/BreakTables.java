package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.comparison.JoinedIndex.JoinedPart;
import vn.parindex.comparison.RelatedStanding;
import vn.parindex.comparison.UnitBreak;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;

/** The table and the chart of the units formed anew between two years, each beside those that it came from. */
final class BreakTables {

    /** A new unit and one of those that it came from. */
    private record BreakRow(UnitBreak broken, Optional<RelatedStanding> old) {}

    private final YearComparison comparison;
    private final ReportText words;
    private final CellFactory cells;

    BreakTables(YearComparison comparison, ReportText words) {
        this.comparison = comparison;
        this.words = words;
        this.cells = new CellFactory(words);
    }

    /** Returns the table of some breaks, a row for each old unit; empty if there are none. */
    Optional<Table> of(List<UnitBreak> breaks) {
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        String before = comparison.earlier().year().toString();
        String after = comparison.later().year().toString();
        boolean joined = breaks.stream().anyMatch(each -> each.joined().isPresent());
        List<BreakRow> rows = new ArrayList<>();
        for (UnitBreak each : breaks) {
            if (each.others().isEmpty()) {
                rows.add(new BreakRow(each, Optional.empty()));
            }
            each.others().forEach(old -> rows.add(new BreakRow(each, Optional.of(old))));
        }
        List<ColumnSpec<BreakRow>> columns = new ArrayList<>(List.of(
                cells.text("unit-of", this::now, "year", after),
                cells.number("index-of", row -> YearTables.index(row.broken().standing()), "year", after),
                cells.number("rank-of", row -> YearTables.rank(row.broken().standing()), "year", after),
                cells.text("unit-of", this::then, "year", before),
                cells.number("index-of", row -> YearTables.index(old(row)), "year", before),
                cells.number("rank-of", row -> YearTables.rank(old(row)), "year", before),
                cells.text("range-of", this::range, "year", before),
                cells.<BreakRow>text("instrument", BreakTables::instruments).unlessEmpty()));
        if (joined) {
            columns.add(cells.number(
                    "weight",
                    row -> TableCell.number(part(row).map(part -> part.weight().weight()))));
            columns.add(cells.text(
                    "weight-source",
                    row -> part(row).map(part -> part.weight().source()).orElse("")));
            columns.add(cells.number("joined-of", row -> TableCell.percent(joined(row)), "year", before));
            columns.add(cells.number(
                    "change-derived", row -> TableCell.change(row.broken().derivedChange(words.published()))));
        }
        List<String> notes = new ArrayList<>();
        if (!comparison.unchanged().isEmpty() && breaks.equals(comparison.breaks())) {
            notes.add(words.say(
                    "breaks.unchanged",
                    "count",
                    words.number(comparison.unchanged().size()),
                    "units",
                    comparison.unchanged().stream()
                            .map(unit -> unit.name(UnitRegister.dayOf(
                                            comparison.later().year()))
                                    .shortName())
                            .toList()));
        }
        notes.add(words.say(joined ? "breaks.derived" : "breaks.none"));
        return Optional.of(cells.table(words.say("breaks.title", "earlier", before, "later", after), columns)
                .rows(rows)
                .notes(notes)
                .build());
    }

    /** Returns the chart of new units with an index among those that they came from; empty if there are none. */
    Optional<Chart> chart(List<UnitBreak> breaks, Table data) {
        StripChartBuilder chart = new StripChartBuilder(words.say(
                        "breaks.chart",
                        "earlier",
                        comparison.earlier().year(),
                        "later",
                        comparison.later().year()))
                .about(words.say("breaks.chart.about"))
                .key(StripKind.SPREAD, words.say("breaks.chart.range"))
                .key(
                        StripKind.RING,
                        words.say(
                                "breaks.chart.old", "year", comparison.earlier().year()))
                .key(
                        StripKind.DOT,
                        words.say("breaks.chart.new", "year", comparison.later().year()))
                .data(data);
        for (UnitBreak broken : breaks) {
            Optional<BigDecimal> index = broken.standing().flatMap(YearStanding::printed);
            if (index.isPresent() || broken.least().isPresent()) {
                List<StripMark> marks = new ArrayList<>();
                broken.least()
                        .ifPresent(least -> marks.add(StripMark.of(
                                StripKind.SPREAD, least, broken.greatest().orElseThrow())));
                List<String> old = new ArrayList<>();
                for (RelatedStanding other : broken.others()) {
                    other.standing().flatMap(YearStanding::printed).ifPresent(printed -> {
                        marks.add(StripMark.of(StripKind.RING, printed));
                        old.add(former(other) + " " + words.number(printed));
                    });
                }
                index.ifPresent(printed -> marks.add(StripMark.of(StripKind.DOT, printed)));
                chart.row(
                        shortName(broken, comparison.later().year()),
                        String.join("; ", old),
                        index.map(words::number).orElse("–"),
                        marks);
            }
        }
        return chart.isEmpty() ? Optional.empty() : Optional.of(chart.build());
    }

    private String now(BreakRow row) {
        return shortName(row.broken(), comparison.later().year());
    }

    private static String shortName(UnitBreak broken, IndexYear year) {
        return broken.unit().name(UnitRegister.dayOf(year)).shortName();
    }

    private String then(BreakRow row) {
        return row.old().map(this::former).orElse("");
    }

    private String former(RelatedStanding old) {
        return words.say(
                "breaks.former",
                "unit",
                old.unit().name(UnitRegister.dayOf(comparison.earlier().year())).shortName());
    }

    private String range(BreakRow row) {
        UnitBreak broken = row.broken();
        long known = broken.others().stream()
                .filter(old -> old.standing().flatMap(YearStanding::printed).isPresent())
                .count();
        if (known < 2) {
            return "";
        }
        return words.say(
                known == broken.others().size() ? "breaks.range" : "breaks.range.some",
                "count",
                known,
                "of",
                broken.others().size(),
                "least",
                words.language().number(broken.least().get()),
                "greatest",
                words.language().number(broken.greatest().orElseThrow()));
    }

    private static String instruments(BreakRow row) {
        return String.join(
                ", ",
                row.broken().events().stream()
                        .map(event -> event.instrument())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Optional<YearStanding> old(BreakRow row) {
        return row.old().flatMap(RelatedStanding::standing);
    }

    private static Optional<JoinedPart> part(BreakRow row) {
        return row.old()
                .flatMap(old -> row.broken()
                        .joined()
                        .flatMap(joined -> joined.parts().stream()
                                .filter(part -> part.unit().equals(old.unit()))
                                .findFirst()));
    }

    private Optional<BigDecimal> joined(BreakRow row) {
        return row.broken().joined().map(joined -> joined.printed(words.published()));
    }
}
