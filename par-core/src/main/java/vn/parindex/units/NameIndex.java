package vn.parindex.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.NameKey;

/** The names of all units of all times, by level and key. */
final class NameIndex {

    /** A name that a unit bears in one of its periods. */
    record BorneName(RegisteredUnit unit, int period) {

        NamePeriod names() {
            return unit.names().get(period);
        }
    }

    private static final Pattern COMMITTEE = Pattern.compile("^ủy ban nhân dân ");
    private static final Pattern KIND =
            Pattern.compile("^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?=\\p{L})");

    private final Map<String, Map<String, List<BorneName>>> byLevel = new HashMap<>();
    private final Map<String, Map<String, String>> shortNames = new HashMap<>();

    NameIndex(Collection<RegisteredUnit> units) {
        for (RegisteredUnit unit : units) {
            Map<String, List<BorneName>> byKey = byLevel.computeIfAbsent(unit.level(), level -> new LinkedHashMap<>());
            for (int i = 0; i < unit.names().size(); i++) {
                BorneName borne = new BorneName(unit, i);
                for (String name : namesOf(borne.names())) {
                    List<BorneName> same = byKey.computeIfAbsent(key(name), key -> new ArrayList<>(1));
                    if (!same.contains(borne)) {
                        same.add(borne);
                    }
                }
                shortNames
                        .computeIfAbsent(unit.level(), level -> new LinkedHashMap<>())
                        .put(key(borne.names().shortName()), borne.names().shortName());
            }
        }
    }

    private static List<String> namesOf(NamePeriod period) {
        List<String> names =
                new ArrayList<>(List.of(period.shortName(), period.official().vi()));
        if (!period.official().en().isEmpty()) {
            names.add(period.official().en());
        }
        names.addAll(period.spellings());
        return names;
    }

    static String key(String name) {
        return NameKey.of(name).toString();
    }

    /** All units of a level that have ever borne a name, however it is spelled, with or without the word of a kind. */
    List<BorneName> find(String level, String name) {
        Map<String, List<BorneName>> byKey = byLevel.getOrDefault(level, Map.of());
        String key = key(name);
        List<BorneName> found = byKey.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            key = COMMITTEE.matcher(key).replaceFirst("");
            found = byKey.getOrDefault(key, List.of());
        }
        Matcher kind = KIND.matcher(key);
        if (found.isEmpty() && kind.find()) {
            String word = kind.group(1);
            found = byKey.getOrDefault(key.substring(kind.end()), List.of()).stream()
                    .filter(borne -> mayBe(borne.names().kind(), word))
                    .toList();
        }
        return found;
    }

    /** A province is often called a city or the other way round; a ward and a commune of one name are two. */
    private static boolean mayBe(UnitKind kind, String word) {
        return kind == UnitKind.PROVINCE || kind == UnitKind.CITY
                ? word.equals("tỉnh") || word.equals("thành phố")
                : kind.label().vi().equals(word);
    }

    /** The short names of a level by their keys. */
    Map<String, String> shortNames(String level) {
        return shortNames.getOrDefault(level, Map.of());
    }
}
