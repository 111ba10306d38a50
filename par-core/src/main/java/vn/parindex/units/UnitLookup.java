package vn.parindex.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.units.NameIndex.BorneName;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NearestName;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** Looks up names of one level on one day. */
final class UnitLookup {

    private final UnitRegister register;
    private final String level;
    private final String parent;
    private final LocalDate day;

    /** @param parent the id of the parent; empty if any will do */
    UnitLookup(UnitRegister register, String level, String parent, LocalDate day) {
        this.register = register;
        this.level = Objects.requireNonNull(level, "level");
        this.parent = parent;
        this.day = Objects.requireNonNull(day, "day");
    }

    UnitMatch named(String name) {
        Objects.requireNonNull(name, "name");
        Optional<LevelPeriod> ended = register.ended(level, day);
        if (ended.isPresent()) {
            return none(name, Optional.empty(), levelEnded(name, ended.get()));
        }
        List<BorneName> borne = register.names().find(level, name).stream()
                .filter(each -> parent.isEmpty()
                        || each.unit().parent().filter(parent::equals).isPresent())
                .toList();
        List<RegisteredUnit> there = distinct(borne.stream().filter(this::isBorne));
        if (there.isEmpty()) {
            there = distinct(borne.stream().filter(each -> each.unit().exists(day)));
        }
        if (there.size() > 1) {
            return none(name, Optional.empty(), ambiguous(name, there));
        }
        if (there.size() == 1) {
            return found(name, there.get(0), borne);
        }
        return borne.isEmpty() ? none(name, Optional.empty(), unknown(name)) : outOfTime(name, nearest(borne));
    }

    /** The match of a unit that is known by its id. */
    UnitMatch registered(Unit unit) {
        RegisteredUnit known = register.unit(unit.id()).orElseThrow();
        if (!known.level().equals(level)) {
            return none(
                    unit.name(),
                    Optional.of(known),
                    Finding.error(
                            UnitCode.ID_OF_OTHER_LEVEL,
                            "",
                            "got",
                            unit.id(),
                            "is",
                            register.levelName(known.level()),
                            "expected",
                            register.levelName(level)));
        }
        return known.exists(day)
                ? found(unit.name(), known, register.names().find(level, unit.name()))
                : outOfTime(unit.name(), known);
    }

    private boolean isBorne(BorneName borne) {
        return borne.unit().exists(day) && borne.unit().name(day).equals(borne.names());
    }

    private static List<RegisteredUnit> distinct(java.util.stream.Stream<BorneName> borne) {
        return borne.map(BorneName::unit).distinct().toList();
    }

    private UnitMatch found(String name, RegisteredUnit unit, List<BorneName> borne) {
        List<Finding> remarks = new ArrayList<>();
        NamePeriod then = unit.name(day);
        boolean otherName = borne.stream().anyMatch(each -> each.unit().equals(unit))
                && borne.stream().noneMatch(this::isBorne);
        if (otherName) {
            remarks.add(Finding.note(
                    UnitCode.OTHER_NAME_THEN,
                    "",
                    "got",
                    Excerpt.of(name),
                    "day",
                    DayText.of(day),
                    "name",
                    then.label()));
        }
        return new UnitMatch(name, level, day, Optional.of(unit), Optional.of(unit), remarks);
    }

    private UnitMatch none(String name, Optional<RegisteredUnit> named, Finding finding) {
        return new UnitMatch(name, level, day, Optional.empty(), named, List.of(finding));
    }

    /** The unit of the name that ended last before the day, or else begins first after it. */
    private RegisteredUnit nearest(List<BorneName> borne) {
        return borne.stream()
                .map(BorneName::unit)
                .filter(unit -> unit.endsBefore(day))
                .max(Comparator.comparing(unit -> unit.to().orElseThrow()))
                .orElseGet(() -> borne.stream()
                        .map(BorneName::unit)
                        .min(Comparator.comparing(unit -> unit.from().orElseThrow()))
                        .orElseThrow());
    }

    private UnitMatch outOfTime(String name, RegisteredUnit unit) {
        return none(name, Optional.of(unit), unit.endsBefore(day) ? ended(name, unit) : notYet(name, unit));
    }

    private Finding ended(String name, RegisteredUnit unit) {
        UnitLineage lineage = register.lineage(unit, day);
        Optional<UnitEvent> ending = register.ending(unit.id());
        LocalDate last = unit.to().orElseThrow();
        if (ending.isEmpty() || lineage.units().isEmpty()) {
            return Finding.error(
                    UnitCode.ENDED_BEFORE,
                    "",
                    "got",
                    Excerpt.of(name),
                    "last",
                    DayText.of(last),
                    "day",
                    DayText.of(day));
        }
        UnitCode code = lineage.units().size() > 1 ? UnitCode.SPLIT_BEFORE : UnitCode.MERGED_BEFORE;
        return Finding.error(
                code,
                "",
                "got",
                Excerpt.of(name),
                "last",
                DayText.of(last),
                "into",
                names(lineage.units()),
                "instrument",
                instrument(ending.get()),
                "day",
                DayText.of(day));
    }

    private static Object instrument(UnitEvent event) {
        return event.instrument().isEmpty() ? Text.of("chưa rõ văn bản", "document not known") : event.instrument();
    }

    private Finding notYet(String name, RegisteredUnit unit) {
        LocalDate first = unit.from().orElseThrow();
        List<RegisteredUnit> before = register.lineage(unit, day).units();
        Object expected = before.isEmpty() ? Text.of("(không có)", "(none)") : names(before);
        return Finding.error(
                UnitCode.NOT_YET,
                "",
                "got",
                Excerpt.of(name),
                "first",
                DayText.of(first),
                "day",
                DayText.of(day),
                "before",
                expected);
    }

    private Finding levelEnded(String name, LevelPeriod period) {
        return Finding.error(
                UnitCode.LEVEL_ENDED,
                "",
                "got",
                Excerpt.of(name),
                "level",
                register.levelName(level),
                "last",
                DayText.of(period.to().orElseThrow()),
                "day",
                DayText.of(day));
    }

    private Finding ambiguous(String name, List<RegisteredUnit> units) {
        List<String> candidates = units.stream()
                .map(unit -> unit.name(day).official().vi() + " (" + unit.id() + ")")
                .toList();
        return Finding.error(UnitCode.NAME_AMBIGUOUS, "", "got", Excerpt.of(name), "allowed", candidates);
    }

    private Finding unknown(String name) {
        Optional<String> near =
                NearestName.of(NameIndex.key(name), register.names().shortNames(level));
        return near.isPresent()
                ? Finding.warning(
                        UnitCode.NAME_MISSPELLED,
                        "",
                        "got",
                        Excerpt.of(name),
                        "level",
                        register.levelName(level),
                        "expected",
                        near.get())
                : Finding.warning(
                        UnitCode.NAME_UNKNOWN, "", "got", Excerpt.of(name), "level", register.levelName(level));
    }

    private List<Text> names(List<RegisteredUnit> units) {
        return units.stream().map(unit -> unit.name(day).label()).toList();
    }
}
