package vn.parindex.units;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.codec.Sha256;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.services.InstalledProviders;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * All units that are known, through time: those of every {@link UnitList} taken together.
 *
 * <p>A register that exists has been checked as a whole: units that are named are there, what ends by an event ends on
 * the day before, a successor begins on that day, no two units bear one name at one time, and a level has as many units
 * as its lists state. Make one and keep it. Example:
 *
 * <pre>{@code
 * UnitRegister register = UnitRegister.installed();
 * register.units("province", IndexYear.of(2025)).size();                  // 34
 * register.find("province", "Long An", IndexYear.of(2026)).findings();    // PAR-4133: it went into Tây Ninh
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitRegister {

    private static final Comparator<UnitEvent> IN_TIME =
            Comparator.comparing(UnitEvent::date).thenComparing(UnitEvent::kind);

    private static final UnitRegister NONE = new UnitRegister(List.of());

    private final List<UnitList> lists;
    private final Map<String, RegisteredUnit> byId = new LinkedHashMap<>();
    private final Map<String, UnitEvent> endings = new LinkedHashMap<>();
    private final List<UnitEvent> events;
    private final List<LevelPeriod> levels;
    private final Map<String, UnitKind> kinds = new LinkedHashMap<>();
    private final NameIndex names;

    private UnitRegister(List<UnitList> lists) {
        this.lists = lists;
        lists.stream().flatMap(list -> list.units().stream()).forEach(unit -> byId.put(unit.id(), unit));
        events = lists.stream()
                .flatMap(list -> list.events().stream())
                .sorted(IN_TIME)
                .toList();
        for (UnitEvent event : events) {
            if (event.kind().isEnding()) {
                event.from().forEach(id -> endings.put(id, event));
            }
        }
        levels = lists.stream().flatMap(list -> list.levels().stream()).toList();
        lists.stream().flatMap(list -> list.kinds().stream()).forEach(kind -> kinds.putIfAbsent(kind.id(), kind));
        names = new NameIndex(byId.values(), kinds.values());
    }

    /**
     * Obtains a register without any unit.
     *
     * @return the register
     */
    public static UnitRegister none() {
        return NONE;
    }

    /**
     * Obtains the register of some lists.
     *
     * @param lists the lists, in any order
     * @return the register
     * @throws ParIndexException with all faults, each placed by the id of its list and a JSON pointer
     */
    public static UnitRegister of(List<UnitList> lists) {
        List<UnitList> copy = List.copyOf(lists);
        List<Finding> faults = new UnitRegisterCheck(copy).faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new UnitRegister(copy);
    }

    /**
     * Obtains the register of all lists that the class loader of this library sees; in an OSGi framework, also of those
     * in bundles that use it.
     *
     * @return the register
     * @throws ParIndexException with all faults of the lists
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static UnitRegister installed() {
        return ofProviders(InstalledProviders.of(UnitListProvider.class));
    }

    /**
     * Obtains the register of all lists that a class loader sees.
     *
     * @param loader the class loader
     * @return the register
     * @throws ParIndexException with all faults of the lists
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static UnitRegister installed(ClassLoader loader) {
        return ofProviders(ServiceLoader.load(UnitListProvider.class, Objects.requireNonNull(loader, "loader")));
    }

    private static UnitRegister ofProviders(Iterable<UnitListProvider> providers) {
        List<UnitList> lists = new ArrayList<>();
        providers.forEach(provider -> lists.add(provider.load()));
        return of(lists);
    }

    /**
     * Returns a register with more lists, such as a province's own.
     *
     * @param more the lists
     * @return another register
     * @throws ParIndexException with all faults
     */
    public UnitRegister with(UnitList... more) {
        List<UnitList> all = new ArrayList<>(lists);
        all.addAll(Arrays.asList(more));
        return of(all);
    }

    /**
     * Returns everything that is wrong with lists taken together, and what is worth saying of them: an end without an
     * event, a missing English name.
     *
     * @param lists the lists
     * @return the findings; a register can be made of them if none is an error
     */
    public static List<Finding> lint(List<UnitList> lists) {
        UnitRegisterCheck check = new UnitRegisterCheck(List.copyOf(lists));
        List<Finding> all = new ArrayList<>(check.faults());
        all.addAll(check.advice());
        return List.copyOf(all);
    }

    /**
     * Returns the lists that it was made of.
     *
     * @return in the order given
     */
    public List<UnitList> lists() {
        return lists;
    }

    /**
     * Returns the digest of all lists together, the same in whatever order they were given.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return Sha256.of(lists.stream()
                .map(list -> list.id() + "@" + list.digest())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /**
     * Returns the day of a round: units that there are at the end of its year are those that it is about.
     *
     * @param year the year
     * @return 31 December
     */
    public static LocalDate dayOf(IndexYear year) {
        return LocalDate.of(year.value(), 12, 31);
    }

    /**
     * Returns all units of all times.
     *
     * @return in the order of the lists
     */
    public List<RegisteredUnit> units() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns a unit.
     *
     * @param id its id
     * @return the unit, or empty if it is not registered
     */
    public Optional<RegisteredUnit> unit(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the units of a level on a day.
     *
     * @param level the level, e.g. {@code province}
     * @param day the day
     * @return in the Vietnamese order of their names of that day
     */
    public List<RegisteredUnit> units(String level, LocalDate day) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(day, "day");
        return byId.values().stream()
                .filter(unit -> unit.level().equals(level) && unit.exists(day))
                .sorted(Comparator.comparing(
                                (RegisteredUnit unit) -> unit.name(day).shortName(), NameOrder.VIETNAMESE)
                        .thenComparing(RegisteredUnit::id))
                .toList();
    }

    /**
     * Returns the units that the round of a year is about.
     *
     * @param level the level
     * @param year the year
     * @return those of 31 December, in the Vietnamese order of their names
     */
    public List<RegisteredUnit> units(String level, IndexYear year) {
        return units(level, dayOf(year));
    }

    /**
     * Returns the levels that units or rows on levels name.
     *
     * @return the words in their order
     */
    public Set<String> levels() {
        Set<String> words = new TreeSet<>();
        byId.values().forEach(unit -> words.add(unit.level()));
        levels.forEach(period -> words.add(period.level()));
        return Collections.unmodifiableSet(words);
    }

    /**
     * Returns the row on a level on a day.
     *
     * @param level the level
     * @param day the day
     * @return the row for the whole country, or empty if there is none
     */
    public Optional<LevelPeriod> level(String level, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return levels.stream()
                .filter(period ->
                        period.level().equals(level) && period.parent().isEmpty() && period.includes(day))
                .findFirst();
    }

    /** Returns the row by which a level has ended before a day. */
    Optional<LevelPeriod> ended(String level, LocalDate day) {
        return levels.stream()
                .filter(period ->
                        period.level().equals(level) && period.parent().isEmpty())
                .max(Comparator.comparing(period -> period.to().orElse(LocalDate.MAX)))
                .filter(last -> last.to().isPresent() && last.to().get().isBefore(day));
    }

    /**
     * Returns a kind of units.
     *
     * @param id its id, as names in time have it
     * @return the kind, or empty if no list states it
     */
    public Optional<UnitKind> kind(String id) {
        return Optional.ofNullable(kinds.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns a level in words.
     *
     * @param level the level, e.g. {@code province}
     * @return e.g. {@code cấp tỉnh}; the level as it is if no list has words for it
     */
    public Text levelName(String level) {
        return levelName(levels, level);
    }

    static Text levelName(List<LevelPeriod> levels, String level) {
        return levels.stream()
                .filter(period -> period.level().equals(level))
                .flatMap(period -> period.name().stream())
                .findFirst()
                .orElseGet(() -> Text.of(Excerpt.of(level), ""));
    }

    /**
     * Returns all events.
     *
     * @return in time
     */
    public List<UnitEvent> events() {
        return events;
    }

    /**
     * Returns the events that a unit has part in.
     *
     * @param id its id
     * @return in time
     */
    public List<UnitEvent> events(String id) {
        Objects.requireNonNull(id, "id");
        return events.stream()
                .filter(event -> event.from().contains(id) || event.to().contains(id))
                .toList();
    }

    /**
     * Returns the event by which a unit ends.
     *
     * @param id its id
     * @return the event, or empty if it goes on or no event says why it ended
     */
    public Optional<UnitEvent> ending(String id) {
        return Optional.ofNullable(endings.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the units of a day that a unit comes from, or went into.
     *
     * @param unit a registered unit
     * @param day the day, before, in or after its life
     * @return the units, in the order in which the events name them
     * @throws IllegalArgumentException if the unit is not registered here
     */
    public UnitLineage lineage(RegisteredUnit unit, LocalDate day) {
        if (!unit.equals(byId.get(unit.id()))) {
            throw new IllegalArgumentException("unit is not registered: " + unit.id());
        }
        Objects.requireNonNull(day, "day");
        Set<RegisteredUnit> found = new LinkedHashSet<>();
        Set<UnitEvent> passed = new LinkedHashSet<>();
        walk(unit, day, new HashSet<>(), found, passed);
        return new UnitLineage(
                unit, day, List.copyOf(found), passed.stream().sorted(IN_TIME).toList());
    }

    private void walk(
            RegisteredUnit unit,
            LocalDate day,
            Set<RegisteredUnit> seen,
            Set<RegisteredUnit> found,
            Set<UnitEvent> passed) {
        if (!seen.add(unit)) {
            return;
        }
        if (unit.exists(day)) {
            found.add(unit);
        } else if (unit.endsBefore(day)) {
            UnitEvent ending = endings.get(unit.id());
            if (ending != null) {
                passed.add(ending);
                ending.to().forEach(id -> walk(byId.get(id), day, seen, found, passed));
            }
        } else {
            for (UnitEvent event : events) {
                if (event.kind().isEnding()
                        && event.to().contains(unit.id())
                        && event.date().equals(unit.from().orElseThrow())) {
                    passed.add(event);
                    event.from().forEach(id -> walk(byId.get(id), day, seen, found, passed));
                }
            }
        }
    }

    /**
     * Finds the unit of a name on a day.
     *
     * @param level the level
     * @param name the name in any spelling
     * @param day the day
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch find(String level, String name, LocalDate day) {
        return new UnitLookup(this, level, "", day).named(name);
    }

    /**
     * Finds the unit of a name in the round of a year.
     *
     * @param level the level
     * @param name the name in any spelling
     * @param year the year
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch find(String level, String name, IndexYear year) {
        return find(level, name, dayOf(year));
    }

    /**
     * Finds the unit of a name among those of one parent, such as a commune of a province.
     *
     * @param level the level
     * @param name the name in any spelling
     * @param parent the id of the parent
     * @param day the day
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch find(String level, String name, String parent, LocalDate day) {
        return new UnitLookup(this, level, Objects.requireNonNull(parent, "parent"), day).named(name);
    }

    /**
     * Finds the registered unit that an assessed unit is: by its id if that is registered, else by its name.
     *
     * @param level the level
     * @param unit the unit, as an assessment or a result has it
     * @param year the year
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch find(String level, Unit unit, IndexYear year) {
        UnitLookup lookup = new UnitLookup(this, level, "", dayOf(year));
        return byId.containsKey(unit.id()) ? lookup.registered(unit) : lookup.named(unit.name());
    }

    /**
     * Checks whether the units of a round are those that there are: each of them there in that year and known, and none
     * missing.
     *
     * @param level the level
     * @param units the units
     * @param year the year
     * @return one finding for each unit that is not there then or not known, placed by its id, and one for each that is
     *     missing, if the level is known in full
     */
    public List<Finding> check(String level, List<Unit> units, IndexYear year) {
        List<Finding> findings = new ArrayList<>();
        Set<String> there = new TreeSet<>();
        for (Unit unit : units) {
            UnitMatch match = find(level, unit, year);
            findings.addAll(match.findingsAt(unit.id()));
            match.unit().ifPresent(found -> there.add(found.id()));
        }
        LocalDate day = dayOf(year);
        if (level(level, day).filter(period -> period.count().isPresent()).isPresent()) {
            for (RegisteredUnit unit : units(level, day)) {
                if (!there.contains(unit.id())) {
                    findings.add(Finding.warning(
                            UnitCode.UNIT_MISSING, "", "got", unit.name(day).label(), "year", year));
                }
            }
        }
        return List.copyOf(findings);
    }

    NameIndex names() {
        return names;
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(
                UnitRegister.class,
                Text.of(
                        "hãy ghi danh sách mà nó được lập ra từ đó bằng vn.parindex.json.ParJson.UNITS",
                        "write the list that it was made of with vn.parindex.json.ParJson.UNITS"));
    }

    /** Returns the lists with the digest, for people who program. */
    @Override
    public String toString() {
        return lists.stream().map(UnitList::id).collect(Collectors.joining("+")) + "@" + digest().substring(0, 12);
    }
}
