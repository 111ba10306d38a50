package vn.parindex.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.report.Chart;
import vn.parindex.report.Report;
import vn.parindex.report.StripChartBuilder;
import vn.parindex.report.StripMark;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;

/** The lives of units as lines: what they came from, what they went into, and when. */
final class LifeLines {

    private static final LocalDate BEGINNING = LocalDate.of(2012, 1, 1);
    private static final int CHARACTERS_A_YEAR = 2;

    private final UnitRegister register;
    private final Set<RegisteredUnit> units = new LinkedHashSet<>();
    private final Set<UnitEvent> events = new LinkedHashSet<>();

    private LifeLines(UnitRegister register) {
        this.register = register;
    }

    /** What a register says of a name on each day on which an answer can change; one match a unit. */
    static List<UnitMatch> everywhen(UnitRegister register, String level, String name) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(BEGINNING);
        for (RegisteredUnit unit : register.units()) {
            if (unit.level().equals(level)) {
                unit.from().ifPresent(days::add);
                unit.names().forEach(period -> period.from().ifPresent(days::add));
            }
        }
        List<UnitMatch> matches = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        UnitMatch first = null;
        for (LocalDate day : days) {
            UnitMatch match = register.find(level, name, day);
            first = first == null ? match : first;
            if (match.unit().isPresent() && found.add(match.unit().get().id())) {
                matches.add(match);
            }
        }
        return matches.isEmpty() ? List.of(first) : matches;
    }

    /** The lines of some units, of those they came from and of those they went into. */
    static LifeLines of(UnitRegister register, List<RegisteredUnit> named) {
        LifeLines lines = new LifeLines(register);
        named.forEach(unit -> lines.walk(unit, true));
        named.forEach(unit -> lines.walk(unit, false));
        // What others brought along belongs to the picture of a merger.
        lines.events.forEach(event ->
                event.from().forEach(id -> lines.units.add(register.unit(id).orElseThrow())));
        return lines;
    }

    private List<RegisteredUnit> sorted() {
        return units.stream()
                .sorted(Comparator.comparing(
                        (RegisteredUnit unit) -> unit.from().orElse(LocalDate.MIN)))
                .toList();
    }

    /** The lives as a picture and as tables. */
    Report report(Console console, String name) {
        ConsoleColumns columns = new ConsoleColumns(console);
        Table table = columns.<RegisteredUnit>table(
                        console.say("units.history.units"),
                        List.of(
                                columns.text("unit", unit -> unit.lastName().official()),
                                columns.code("id", RegisteredUnit::id),
                                columns.code("from", unit -> UnitsCommand.date(console, unit.from())),
                                columns.code("to", unit -> UnitsCommand.date(console, unit.to())),
                                columns.text(
                                        "confidence", unit -> unit.confidence().label())))
                .rows(sorted())
                .build();
        Table happened = columns.<UnitEvent>table(
                        console.say("units.history.events"),
                        List.of(
                                columns.text("event", event -> UnitsCommand.event(console, register, event)),
                                columns.text(
                                        "confidence",
                                        event -> event.confidence().label())))
                .rows(events.stream()
                        .sorted(Comparator.comparing(UnitEvent::date))
                        .toList())
                .build();
        String title = console.say("units.history.title", "unit", name);
        return new Report(
                console.language(),
                title,
                List.of(),
                List.of(),
                List.of(
                        new Report.Section(
                                console.say("units.history.units"),
                                List.of(),
                                List.of(chart(console, table)),
                                List.of(table),
                                List.of()),
                        new Report.Section(
                                console.say("units.history.events"),
                                List.of(),
                                List.of(),
                                List.of(happened),
                                List.of())));
    }

    private Chart chart(Console console, Table table) {
        StripChartBuilder chart = new StripChartBuilder(console.say("units.history.chart"))
                .about(console.say("units.history.about"))
                .key(StripKind.SPREAD, console.say("units.history.life"))
                .key(StripKind.MEAN, console.say("units.history.event"))
                .data(table)
                .ofYears();
        BigDecimal first = BigDecimal.valueOf(BEGINNING.getYear());
        BigDecimal last = BigDecimal.valueOf(lastYear());
        for (RegisteredUnit unit : sorted()) {
            List<StripMark> marks = new ArrayList<>();
            marks.add(StripMark.of(
                    StripKind.SPREAD,
                    unit.from().map(LifeLines::year).orElse(first).max(first),
                    unit.to().map(LifeLines::year).orElse(last).max(first)));
            register.events(unit.id()).stream()
                    .filter(events::contains)
                    .forEach(event -> marks.add(StripMark.of(StripKind.MEAN, year(event.date()))));
            chart.row(
                    console.language().show(unit.lastName().official()),
                    "",
                    UnitsCommand.date(console, unit.from()) + " – " + UnitsCommand.date(console, unit.to()),
                    marks);
        }
        return chart.build();
    }

    /** A day as a year with its hundredths. */
    private static BigDecimal year(LocalDate day) {
        return BigDecimal.valueOf(day.getYear())
                .add(BigDecimal.valueOf(day.getDayOfYear() - 1L)
                        .divide(BigDecimal.valueOf(day.lengthOfYear()), 2, RoundingMode.HALF_UP));
    }

    private int lastYear() {
        return events.stream().mapToInt(event -> event.date().getYear()).max().orElse(BEGINNING.getYear()) + 2;
    }

    private void walk(RegisteredUnit unit, boolean back) {
        units.add(unit);
        for (UnitEvent event : register.events(unit.id())) {
            List<String> here = back ? event.to() : event.from();
            if (here.contains(unit.id())) {
                events.add(event);
                for (String id : back ? event.from() : event.to()) {
                    RegisteredUnit next = register.unit(id).orElseThrow();
                    if (units.add(next)) {
                        walk(next, back);
                    }
                }
            }
        }
    }

    List<String> drawn(Console console) {
        List<RegisteredUnit> sorted = sorted();
        int years = lastYear() - BEGINNING.getYear();
        int width = sorted.stream()
                .mapToInt(unit -> title(console, unit).length())
                .max()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        StringBuilder scale = new StringBuilder(" ".repeat(width + 2));
        for (int year = 0; year < years; year++) {
            int shown = (BEGINNING.getYear() + year) % 100;
            scale.append(shown / 10).append(shown % 10);
        }
        lines.add(scale.toString());
        for (RegisteredUnit unit : sorted) {
            String title = title(console, unit);
            lines.add(title + " ".repeat(width + 2 - title.length()) + bar(unit, years));
        }
        events.stream()
                .sorted(Comparator.comparing(UnitEvent::date))
                .forEach(event -> lines.add(UnitsCommand.event(console, register, event)));
        return lines;
    }

    private static String title(Console console, RegisteredUnit unit) {
        return console.language().show(unit.lastName().official()) + " [" + unit.id() + "]";
    }

    private static String bar(RegisteredUnit unit, int years) {
        int from = unit.from().map(LifeLines::column).orElse(0);
        int to = unit.to().map(day -> column(day) + 1).orElse(years * CHARACTERS_A_YEAR);
        return " ".repeat(from)
                + "━".repeat(Math.max(1, to - from - 1))
                + (unit.to().isPresent() ? "┥" : "▶");
    }

    /** The column of a day; days before the first that is drawn stand in its column. */
    private static int column(LocalDate day) {
        int months = (day.getYear() - BEGINNING.getYear()) * 12 + day.getMonthValue() - 1;
        return Math.max(0, months) * CHARACTERS_A_YEAR / 12;
    }
}
