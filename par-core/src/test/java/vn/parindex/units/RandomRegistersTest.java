package vn.parindex.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Text;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

/** Laws over random histories; which units there are on a day is known from playing the history. */
class RandomRegistersTest {

    private static final List<UnitKind> KINDS = List.of(
            new UnitKind("province", Text.of("tỉnh", "province"), List.of()),
            new UnitKind("city", Text.of("thành phố", "city"), List.of()));

    private static final Citation OURS = new Citation("ours", "");

    /** A history as it is played: ids alive after each day on which something happened. */
    private static final class History {
        private final Random random;
        private final Map<String, RegisteredUnit> units = new LinkedHashMap<>();
        private final List<UnitEvent> events = new ArrayList<>();
        private final TreeMap<LocalDate, Set<String>> alive = new TreeMap<>();
        private int made;

        History(long seed) {
            random = new Random(seed);
            Set<String> first = new LinkedHashSet<>();
            for (int i = 0; i < 4 + random.nextInt(8); i++) {
                first.add(make(Optional.empty()));
            }
            LocalDate day = LocalDate.of(2012, 1, 1);
            alive.put(day, first);
            for (int i = 0; i < 12; i++) {
                day = day.plusDays(1 + random.nextInt(600));
                happen(day);
            }
        }

        private String make(Optional<LocalDate> from) {
            String id = "u" + made++;
            NamePeriod name = new NamePeriod(Optional.empty(), "province", Text.of("Tỉnh " + id, id), id, List.of());
            units.put(
                    id,
                    new RegisteredUnit(
                            id,
                            "province",
                            Optional.empty(),
                            from,
                            Optional.empty(),
                            List.of(name),
                            OURS,
                            Confidence.RECONSTRUCTED,
                            ""));
            return id;
        }

        private void happen(LocalDate day) {
            List<String> now = new ArrayList<>(alive.lastEntry().getValue());
            UnitEventKind kind = UnitEventKind.values()[random.nextInt(UnitEventKind.values().length)];
            int needed = kind == UnitEventKind.MERGE ? 2 + random.nextInt(2) : 1;
            if (now.size() < needed) {
                return;
            }
            List<String> from = new ArrayList<>();
            for (int i = 0; i < needed; i++) {
                from.add(now.remove(random.nextInt(now.size())));
            }
            List<String> to = new ArrayList<>();
            switch (kind) {
                case MERGE -> to.add(make(Optional.of(day)));
                case SPLIT -> range(0, 2 + random.nextInt(2)).forEach(i -> to.add(make(Optional.of(day))));
                case RENAME, STATUS -> {
                    to.add(from.get(0));
                    rename(from.get(0), day);
                }
                default -> {}
            }
            if (kind.isEnding()) {
                from.forEach(id -> end(id, day.minusDays(1)));
            }
            events.add(new UnitEvent(day, kind, from, to, "", OURS, Confidence.RECONSTRUCTED, ""));
            now.addAll(to);
            alive.put(day, new LinkedHashSet<>(now));
        }

        private void rename(String id, LocalDate day) {
            RegisteredUnit unit = units.get(id);
            List<NamePeriod> names = new ArrayList<>(unit.names());
            String name = id + "n" + names.size();
            names.add(new NamePeriod(Optional.of(day), "city", Text.of("Thành phố " + name, name), name, List.of()));
            units.put(
                    id,
                    new RegisteredUnit(
                            id,
                            unit.level(),
                            unit.parent(),
                            unit.from(),
                            unit.to(),
                            names,
                            OURS,
                            unit.confidence(),
                            ""));
        }

        private void end(String id, LocalDate last) {
            RegisteredUnit unit = units.get(id);
            units.put(
                    id,
                    new RegisteredUnit(
                            id,
                            unit.level(),
                            unit.parent(),
                            unit.from(),
                            Optional.of(last),
                            unit.names(),
                            OURS,
                            unit.confidence(),
                            ""));
        }

        UnitList list() {
            Source source = new Source("ours", "", Text.of("Dữ liệu thử", ""), "", Optional.empty(), "R", "", "");
            return new UnitList("random", List.of(source), KINDS, List.of(), List.copyOf(units.values()), events, "");
        }
    }

    static List<Long> seeds() {
        return range(0, 200).mapToObj(i -> 17_000L + i).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_history_makes_a_register_that_knows_the_units_of_each_day(long seed) {
        History history = new History(seed);
        UnitRegister register = UnitRegister.of(List.of(history.list()));
        history.alive.forEach((day, ids) -> {
            assertThat(register.units("province", day))
                    .extracting(RegisteredUnit::id)
                    .hasSameElementsAs(ids);
            assertThat(register.units("province", day.plusDays(0))).hasSameSizeAs(ids);
            for (String id : ids) {
                RegisteredUnit unit = register.unit(id).orElseThrow();
                UnitMatch match = register.find("province", unit.name(day).shortName(), day);
                assertThat(match.unit()).contains(unit);
                assertThat(match.findings()).isEmpty();
            }
        });
        UnitList list = history.list();
        assertThat(ParJson.UNITS.read(ParJson.UNITS.canonical(list), "list.json"))
                .isEqualTo(list);
        assertThat(ParJson.UNITS.read(ParJson.UNITS.pretty(list), "list.json").digest())
                .isEqualTo(list.digest());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_unit_has_one_path_to_each_day(long seed) {
        History history = new History(seed);
        UnitRegister register = UnitRegister.of(List.of(history.list()));
        List<LocalDate> days = List.copyOf(history.alive.keySet());
        for (RegisteredUnit unit : register.units()) {
            for (int i = 0; i < days.size(); i++) {
                Set<RegisteredUnit> there =
                        Set.copyOf(register.lineage(unit, days.get(i)).units());
                assertThat(there).allMatch(found -> register.unit(found.id()).isPresent());
                assertThat(history.alive.get(days.get(i)))
                        .containsAll(there.stream().map(RegisteredUnit::id).collect(toSet()));
                for (int j = i; j < days.size(); j++) {
                    if (!unit.startsAfter(days.get(i))) {
                        onward(register, there, days.get(j), unit);
                    }
                }
            }
        }
    }

    /** By way of the units of a day in between one comes to the same units, and back from each of them again. */
    private static void onward(UnitRegister register, Set<RegisteredUnit> between, LocalDate day, RegisteredUnit unit) {
        Set<RegisteredUnit> stepped = new HashSet<>();
        between.forEach(each -> stepped.addAll(register.lineage(each, day).units()));
        Set<RegisteredUnit> direct = Set.copyOf(register.lineage(unit, day).units());
        assertThat(stepped).isEqualTo(direct);
        LocalDate lived = unit.to().orElse(day);
        for (RegisteredUnit after : direct) {
            assertThat(register.lineage(after, lived).units()).contains(unit);
        }
    }
}
