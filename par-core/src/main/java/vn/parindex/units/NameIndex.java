package vn.parindex.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Map<String, List<BorneName>>> byLevel = new HashMap<>();
    private final Map<String, Map<String, String>> shortNames = new HashMap<>();

    /** The words in front of names, the longest first, each with the ids of the kinds that it stands for. */
    private final Map<String, List<String>> kindWords = new LinkedHashMap<>();

    NameIndex(Collection<RegisteredUnit> units, Collection<UnitKind> kinds) {
        Map<String, List<String>> words = new HashMap<>();
        for (UnitKind kind : kinds) {
            List<String> called = new ArrayList<>(kind.alsoCalled());
            called.add(kind.name().vi());
            called.forEach(word -> words.computeIfAbsent(key(word) + " ", w -> new ArrayList<>())
                    .add(kind.id()));
        }
        words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .forEach(word -> kindWords.put(word, words.get(word)));
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
        if (found.isEmpty()) {
            for (Map.Entry<String, List<String>> word : kindWords.entrySet()) {
                if (key.startsWith(word.getKey())) {
                    return byKey.getOrDefault(key.substring(word.getKey().length()), List.of()).stream()
                            .filter(borne ->
                                    word.getValue().contains(borne.names().kind()))
                            .toList();
                }
            }
        }
        return found;
    }

    /** The short names of a level by their keys. */
    Map<String, String> shortNames(String level) {
        return shortNames.getOrDefault(level, Map.of());
    }
}
