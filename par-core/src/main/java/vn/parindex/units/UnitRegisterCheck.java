package vn.parindex.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Text;

/** Checks lists of units taken together and collects every fault, placed by the id of its list and a JSON pointer. */
final class UnitRegisterCheck {

    /** A row of a list with its place and the ids of the sources of the list. */
    private record Placed<T>(T row, String place, Set<String> sources) {}

    private final List<UnitList> lists;
    private final List<Finding> faults = new ArrayList<>();
    private final List<Placed<RegisteredUnit>> units = new ArrayList<>();
    private final List<Placed<UnitEvent>> events = new ArrayList<>();
    private final List<Placed<LevelPeriod>> levels = new ArrayList<>();
    private final Map<String, RegisteredUnit> byId = new LinkedHashMap<>();

    UnitRegisterCheck(List<UnitList> lists) {
        this.lists = lists;
        for (UnitList list : lists) {
            Set<String> sources =
                    list.sources().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
            place(list.units(), list.id() + "#/units/", sources, units);
            place(list.events(), list.id() + "#/events/", sources, events);
            place(list.levels(), list.id() + "#/levels/", sources, levels);
        }
        units.forEach(unit -> byId.putIfAbsent(unit.row().id(), unit.row()));
    }

    private static <T> void place(List<T> rows, String prefix, Set<String> sources, List<Placed<T>> into) {
        for (int i = 0; i < rows.size(); i++) {
            into.add(new Placed<>(rows.get(i), prefix + i, sources));
        }
    }

    /** Everything because of which no register can be made. */
    List<Finding> faults() {
        ids();
        units.forEach(unit -> cited(unit, unit.row().citation()));
        events.forEach(event -> cited(event, event.row().citation()));
        levels.forEach(level -> cited(level, level.row().citation()));
        kinds();
        units.forEach(this::unit);
        events.forEach(this::event);
        endings();
        cycles();
        names();
        levels();
        return List.copyOf(faults);
    }

    private Text levelName(String level) {
        return UnitRegister.levelName(levels.stream().map(Placed::row).toList(), level);
    }

    private void kinds() {
        Set<String> known = new TreeSet<>();
        lists.forEach(list -> list.kinds().forEach(kind -> known.add(kind.id())));
        for (Placed<RegisteredUnit> unit : units) {
            for (NamePeriod period : unit.row().names()) {
                if (!known.contains(period.kind())) {
                    fault(
                            UnitCode.KIND_NOT_LISTED,
                            unit.place() + "/names",
                            "got",
                            period.kind(),
                            "allowed",
                            List.copyOf(known));
                }
            }
        }
    }

    private void fault(FindingCode code, String place, Object... arguments) {
        faults.add(Finding.error(code, place, arguments));
    }

    private void ids() {
        Set<String> listIds = new HashSet<>();
        for (UnitList list : lists) {
            if (!listIds.add(list.id())) {
                fault(UnitCode.LIST_TWICE, list.id(), "got", list.id());
            }
        }
        Map<String, String> first = new HashMap<>();
        for (Placed<RegisteredUnit> unit : units) {
            String other = first.putIfAbsent(unit.row().id(), unit.place());
            if (other != null) {
                fault(
                        UnitCode.REGISTERED_TWICE,
                        unit.place() + "/id",
                        "got",
                        unit.row().id(),
                        "first",
                        other);
            }
        }
    }

    private void cited(Placed<?> placed, Citation citation) {
        if (!placed.sources().contains(citation.source())) {
            fault(
                    UnitCode.SOURCE_NOT_LISTED,
                    placed.place() + "/citation/source",
                    "got",
                    citation.source(),
                    "allowed",
                    List.copyOf(placed.sources()));
        }
    }

    private void unit(Placed<RegisteredUnit> placed) {
        RegisteredUnit unit = placed.row();
        reversed(unit.from(), unit.to(), placed.place());
        if (unit.parent().isPresent() && !byId.containsKey(unit.parent().get())) {
            fault(
                    UnitCode.UNIT_NOT_REGISTERED,
                    placed.place() + "/parent",
                    "got",
                    unit.parent().get());
        }
        LocalDate before = null;
        for (int i = 0; i < unit.names().size(); i++) {
            Optional<LocalDate> from = unit.names().get(i).from();
            String place = placed.place() + "/names/" + i + "/from";
            if (from.isPresent() == (i == 0) || before != null && !from.get().isAfter(before)) {
                fault(UnitCode.NAMES_OUT_OF_ORDER, place, "got", unit.id());
                return;
            }
            before = from.orElse(null);
            if (before != null) {
                if (!unit.exists(before) || !unit.exists(before.minusDays(1))) {
                    fault(UnitCode.NAME_OUTSIDE_LIFE, place, "got", unit.id(), "day", DayText.of(before));
                } else if (!hasNameEvent(unit.id(), before)) {
                    fault(UnitCode.NAME_WITHOUT_EVENT, place, "got", unit.id(), "day", DayText.of(before));
                }
            }
        }
    }

    private boolean hasNameEvent(String id, LocalDate day) {
        return events.stream()
                .map(Placed::row)
                .anyMatch(event -> !event.kind().isEnding()
                        && event.date().equals(day)
                        && event.from().contains(id));
    }

    private void reversed(Optional<LocalDate> from, Optional<LocalDate> to, String place) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fault(UnitCode.PERIOD_REVERSED, place + "/to", "from", DayText.of(from.get()), "to", DayText.of(to.get()));
        }
    }

    private void event(Placed<UnitEvent> placed) {
        UnitEvent event = placed.row();
        boolean known = registered(event.from(), placed.place() + "/from/");
        known &= registered(event.to(), placed.place() + "/to/");
        if (!hasForm(event)) {
            fault(
                    UnitCode.EVENT_FORM,
                    placed.place(),
                    "kind",
                    event.kind().label(),
                    "from",
                    event.from().size(),
                    "to",
                    event.to().size());
        } else if (known) {
            units(placed);
        }
    }

    private boolean registered(List<String> ids, String place) {
        boolean all = true;
        for (int i = 0; i < ids.size(); i++) {
            if (!byId.containsKey(ids.get(i))) {
                fault(UnitCode.UNIT_NOT_REGISTERED, place + i, "got", ids.get(i));
                all = false;
            }
        }
        return all;
    }

    private boolean hasForm(UnitEvent event) {
        int from = event.from().size();
        int to = event.to().size();
        boolean distinct = Set.copyOf(event.from()).size() == from
                && Set.copyOf(event.to()).size() == to;
        return distinct
                && switch (event.kind()) {
                    case MERGE -> from > 0 && to == 1 && mergesSeveral(event);
                    case SPLIT -> from == 1 && to > 1;
                    case RENAME, STATUS -> from == 1 && event.from().equals(event.to());
                    case END -> from > 0 && to == 0;
                };
    }

    /** A new unit is made of several, be it by one row or by more; one that goes on may take over a single unit. */
    private boolean mergesSeveral(UnitEvent event) {
        RegisteredUnit made = byId.get(event.to().get(0));
        if (made == null || !made.from().equals(Optional.of(event.date()))) {
            return true;
        }
        return events.stream()
                        .map(Placed::row)
                        .filter(other -> other.kind().isEnding()
                                && other.date().equals(event.date())
                                && other.to().contains(made.id()))
                        .flatMap(other -> other.from().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private void units(Placed<UnitEvent> placed) {
        UnitEvent event = placed.row();
        Set<String> words = new TreeSet<>();
        event.from().forEach(id -> words.add(byId.get(id).level()));
        event.to().forEach(id -> words.add(byId.get(id).level()));
        if (words.size() > 1) {
            fault(
                    UnitCode.EVENT_OF_LEVELS,
                    placed.place(),
                    "got",
                    words.stream().map(this::levelName).toList());
        }
        if (!event.kind().isEnding()) {
            renamed(placed, byId.get(event.from().get(0)));
            return;
        }
        for (int i = 0; i < event.from().size(); i++) {
            ends(byId.get(event.from().get(i)), event, placed.place() + "/from/" + i);
        }
        for (int i = 0; i < event.to().size(); i++) {
            succeeds(byId.get(event.to().get(i)), event, placed.place() + "/to/" + i);
        }
    }

    private void renamed(Placed<UnitEvent> placed, RegisteredUnit unit) {
        LocalDate date = placed.row().date();
        if (unit.names().stream().noneMatch(period -> period.from().equals(Optional.of(date)))) {
            fault(UnitCode.NAME_WITHOUT_EVENT, placed.place(), "got", unit.id(), "day", DayText.of(date));
        }
    }

    private void ends(RegisteredUnit unit, UnitEvent event, String place) {
        LocalDate last = event.date().minusDays(1);
        if (unit.to().isEmpty() || unit.to().get().isAfter(last)) {
            fault(UnitCode.EVENT_OVERLAP, place, "got", unit.id(), "expected", DayText.of(last));
        } else if (unit.to().get().isBefore(last)) {
            fault(
                    UnitCode.EVENT_GAP,
                    place,
                    "got",
                    unit.id(),
                    "last",
                    DayText.of(unit.to().get()),
                    "expected",
                    DayText.of(last));
        }
    }

    private void succeeds(RegisteredUnit unit, UnitEvent event, String place) {
        LocalDate date = event.date();
        boolean begins = unit.from().equals(Optional.of(date));
        boolean goesOn = unit.exists(date) && unit.exists(date.minusDays(1));
        if (begins || goesOn) {
            return;
        }
        if (unit.endsBefore(date)) {
            fault(
                    UnitCode.INTO_A_UNIT_THAT_IS_NOT,
                    place,
                    "got",
                    unit.id(),
                    "last",
                    DayText.of(unit.to().orElseThrow()),
                    "day",
                    DayText.of(date));
        } else {
            fault(
                    UnitCode.SUCCESSOR_BEGINS_OTHERWISE,
                    place,
                    "got",
                    unit.id(),
                    "first",
                    DayText.of(unit.from().orElse(date)),
                    "expected",
                    DayText.of(date));
        }
    }

    private void endings() {
        Map<String, String> ended = new HashMap<>();
        for (Placed<UnitEvent> event : events) {
            if (event.row().kind().isEnding()) {
                for (String id : new LinkedHashSet<>(event.row().from())) {
                    String other = ended.putIfAbsent(id, event.place());
                    if (other != null) {
                        fault(UnitCode.ENDED_TWICE, event.place(), "got", id, "first", other);
                    }
                }
            }
        }
    }

    private void cycles() {
        Map<String, Set<String>> after = new HashMap<>();
        for (Placed<UnitEvent> event : events) {
            if (event.row().kind().isEnding()) {
                event.row()
                        .from()
                        .forEach(id -> after.computeIfAbsent(id, i -> new TreeSet<>())
                                .addAll(event.row().to()));
            }
        }
        Map<String, Set<String>> above = new HashMap<>();
        for (Placed<RegisteredUnit> unit : units) {
            unit.row().parent().ifPresent(parent -> above.put(unit.row().id(), Set.of(parent)));
        }
        Set<String> reported = new HashSet<>();
        for (Placed<RegisteredUnit> unit : units) {
            String id = unit.row().id();
            if ((reaches(id, after) || reaches(id, above)) && reported.add(id)) {
                fault(UnitCode.CYCLE, unit.place(), "got", id);
            }
        }
    }

    /** Checks whether a way leads from a unit back to itself. */
    private static boolean reaches(String id, Map<String, Set<String>> ways) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(ways.getOrDefault(id, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(ways.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** One official name at one time is one unit of a level and parent. */
    private void names() {
        Map<List<String>, List<Placed<RegisteredUnit>>> same = new LinkedHashMap<>();
        for (Placed<RegisteredUnit> unit : units) {
            Set<List<String>> keys = new HashSet<>();
            for (NamePeriod period : unit.row().names()) {
                keys.add(List.of(
                        unit.row().level(),
                        unit.row().parent().orElse(""),
                        NameIndex.key(period.official().vi())));
            }
            keys.forEach(
                    key -> same.computeIfAbsent(key, k -> new ArrayList<>(1)).add(unit));
        }
        same.forEach((key, bearers) -> {
            for (int i = 0; i < bearers.size(); i++) {
                for (int j = i + 1; j < bearers.size(); j++) {
                    together(key.get(2), bearers.get(i).row(), bearers.get(j));
                }
            }
        });
    }

    private void together(String key, RegisteredUnit one, Placed<RegisteredUnit> other) {
        for (LocalDate day : days(key, one, other.row())) {
            if (bears(one, key, day) && bears(other.row(), key, day)) {
                fault(
                        UnitCode.NAMED_TWICE,
                        other.place() + "/names",
                        "got",
                        other.row().name(day).official().vi(),
                        "first",
                        one.id(),
                        "second",
                        other.row().id(),
                        "day",
                        DayText.of(day));
                return;
            }
        }
    }

    /** The first days on which either of two units bears a name. */
    private static Set<LocalDate> days(String key, RegisteredUnit... pair) {
        Set<LocalDate> days = new TreeSet<>();
        for (RegisteredUnit unit : pair) {
            for (NamePeriod period : unit.names()) {
                if (NameIndex.key(period.official().vi()).equals(key)) {
                    days.add(period.from().or(unit::from).orElse(LocalDate.MIN));
                }
            }
        }
        return days;
    }

    private static boolean bears(RegisteredUnit unit, String key, LocalDate day) {
        return unit.exists(day) && NameIndex.key(unit.name(day).official().vi()).equals(key);
    }

    private void levels() {
        for (int i = 0; i < levels.size(); i++) {
            Placed<LevelPeriod> placed = levels.get(i);
            LevelPeriod period = placed.row();
            reversed(period.from(), period.to(), placed.place());
            if (period.parent().isPresent() && !byId.containsKey(period.parent().get())) {
                fault(
                        UnitCode.UNIT_NOT_REGISTERED,
                        placed.place() + "/parent",
                        "got",
                        period.parent().get());
            }
            for (Placed<LevelPeriod> other : levels.subList(0, i)) {
                if (ofSame(other.row(), period) && overlap(other.row(), period)) {
                    fault(
                            UnitCode.LEVELS_OVERLAP,
                            placed.place(),
                            "level",
                            levelName(period.level()),
                            "first",
                            other.place());
                }
            }
            count(placed);
        }
        units.forEach(this::outsideLevel);
    }

    private static boolean ofSame(LevelPeriod one, LevelPeriod other) {
        return one.level().equals(other.level()) && one.parent().equals(other.parent());
    }

    private static boolean overlap(LevelPeriod one, LevelPeriod other) {
        return !one.to().orElse(LocalDate.MAX).isBefore(other.from().orElse(LocalDate.MIN))
                && !other.to().orElse(LocalDate.MAX).isBefore(one.from().orElse(LocalDate.MIN));
    }

    /** Counts the units on each day on which their number can change; the first that differs is a fault. */
    private void count(Placed<LevelPeriod> placed) {
        LevelPeriod period = placed.row();
        if (period.count().isEmpty()) {
            return;
        }
        List<RegisteredUnit> counted = units.stream()
                .map(Placed::row)
                .filter(unit -> unit.level().equals(period.level())
                        && (period.parent().isEmpty() || unit.parent().equals(period.parent())))
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        days.add(period.from().orElse(LocalDate.MIN));
        for (RegisteredUnit unit : counted) {
            unit.from().filter(period::includes).ifPresent(days::add);
            unit.to().map(last -> last.plusDays(1)).filter(period::includes).ifPresent(days::add);
        }
        for (LocalDate day : days) {
            long there = counted.stream().filter(unit -> unit.exists(day)).count();
            if (there != period.count().getAsInt()) {
                fault(
                        UnitCode.COUNT_DIFFERS,
                        placed.place() + "/count",
                        "level",
                        levelName(period.level()),
                        "day",
                        DayText.of(day),
                        "got",
                        there,
                        "expected",
                        period.count().getAsInt());
                return;
            }
        }
    }

    /**
     * Looks at the first and the last day of a unit, and at the days in between on which a row of its level has ended.
     */
    private void outsideLevel(Placed<RegisteredUnit> placed) {
        RegisteredUnit unit = placed.row();
        List<LevelPeriod> periods = levels.stream()
                .map(Placed::row)
                .filter(period ->
                        period.level().equals(unit.level()) && period.parent().isEmpty())
                .toList();
        Stream<LocalDate> own =
                Stream.of(unit.from().orElse(LocalDate.MIN), unit.to().orElse(LocalDate.MAX));
        Stream<LocalDate> after = periods.stream()
                .flatMap(period -> period.to().stream())
                .map(last -> last.plusDays(1))
                .filter(unit::exists);
        if (!periods.isEmpty()
                && Stream.concat(own, after)
                        .anyMatch(day -> periods.stream().noneMatch(period -> period.includes(day)))) {
            fault(UnitCode.OUTSIDE_LEVEL, placed.place(), "got", unit.id(), "level", levelName(unit.level()));
        }
    }

    /** What is worth saying of lists that are sound. */
    List<Finding> advice() {
        List<Finding> advice = new ArrayList<>();
        Set<String> ended = new HashSet<>();
        Set<List<Object>> begun = new HashSet<>();
        for (Placed<UnitEvent> event : events) {
            if (event.row().kind().isEnding()) {
                ended.addAll(event.row().from());
                event.row().to().forEach(id -> begun.add(List.of(id, event.row().date())));
            }
        }
        for (Placed<RegisteredUnit> placed : units) {
            RegisteredUnit unit = placed.row();
            if (unit.to().isPresent() && !ended.contains(unit.id()) && !endsWithLevel(unit)) {
                advice.add(Finding.warning(
                        UnitCode.ENDED_WITHOUT_EVENT,
                        placed.place(),
                        "got",
                        unit.id(),
                        "last",
                        DayText.of(unit.to().get())));
            }
            if (unit.from().isPresent()
                    && !begun.contains(List.<Object>of(unit.id(), unit.from().get()))) {
                advice.add(Finding.note(
                        UnitCode.BEGAN_WITHOUT_EVENT,
                        placed.place(),
                        "got",
                        unit.id(),
                        "first",
                        DayText.of(unit.from().get())));
            }
            if (unit.names().stream().anyMatch(period -> period.official().en().isEmpty())) {
                advice.add(Finding.note(UnitCode.NO_ENGLISH_NAME, placed.place(), "got", unit.id()));
            }
        }
        return advice;
    }

    private boolean endsWithLevel(RegisteredUnit unit) {
        return levels.stream()
                .map(Placed::row)
                .anyMatch(period ->
                        period.level().equals(unit.level()) && period.to().equals(unit.to()));
    }
}
