package vn.parindex.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    static List<String> of(Console console, UnitRegister register, List<RegisteredUnit> named) {
        LifeLines lines = new LifeLines(register);
        named.forEach(unit -> lines.walk(unit, true));
        named.forEach(unit -> lines.walk(unit, false));
        return lines.drawn(console);
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

    private List<String> drawn(Console console) {
        // What others brought along belongs to the picture of a merger.
        events.forEach(
                event -> event.from().forEach(id -> units.add(register.unit(id).orElseThrow())));
        List<RegisteredUnit> sorted = units.stream()
                .sorted(Comparator.comparing(
                        (RegisteredUnit unit) -> unit.from().orElse(LocalDate.MIN)))
                .toList();
        int years =
                events.stream().mapToInt(event -> event.date().getYear()).max().orElse(BEGINNING.getYear())
                        + 2
                        - BEGINNING.getYear();
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
