package vn.parindex.authoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.UnitKind;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Labelled;
import vn.parindex.value.Language;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;

/**
 * What levels and kinds of units are called, for people who do not type ids. A word for two of them stands for none.
 */
final class UnitWords {

    private final Map<String, Text> levels = new LinkedHashMap<>();
    private final Map<String, Text> kinds = new LinkedHashMap<>();

    private UnitWords() {}

    static UnitWords of(UnitRegister known, UnitList list) {
        UnitWords words = of(known);
        words.add(list);
        return words;
    }

    static UnitWords of(UnitRegister known) {
        UnitWords words = new UnitWords();
        known.lists().forEach(words::add);
        return words;
    }

    private void add(UnitList list) {
        for (LevelPeriod level : list.levels()) {
            level.name().ifPresent(name -> level(level.level(), name));
        }
        for (UnitKind kind : list.kinds()) {
            kind(kind.id(), kind.name());
        }
    }

    void level(String id, Text name) {
        levels.putIfAbsent(id, name);
    }

    void kind(String id, Text name) {
        kinds.putIfAbsent(id, name);
    }

    String level(String id, Language language) {
        return word(levels, id, language);
    }

    String kind(String id, Language language) {
        return word(kinds, id, language);
    }

    /** The id of a level that was typed as its id or its name; as it was typed if there is none. */
    String levelOf(String typed) {
        return id(levels, typed);
    }

    String kindOf(String typed) {
        return id(kinds, typed);
    }

    /** The names of all levels, for whoever typed another. */
    List<Text> levels() {
        return List.copyOf(levels.values());
    }

    /** The names of all kinds, for whoever typed another. */
    List<Text> kinds() {
        return List.copyOf(kinds.values());
    }

    private static String word(Map<String, Text> words, String id, Language language) {
        Text name = words.get(id);
        String word = name == null ? "" : name.in(language);
        return !word.isEmpty() && id(words, word).equals(id) ? word : id;
    }

    private static String id(Map<String, Text> words, String typed) {
        if (words.containsKey(typed)) {
            return typed;
        }
        List<String> ids = words.entrySet().stream()
                .filter(entry -> isSame(entry.getValue().vi(), typed)
                        || isSame(entry.getValue().en(), typed))
                .map(Map.Entry::getKey)
                .toList();
        return ids.size() == 1 ? ids.get(0) : typed;
    }

    /** Finds the word of a closed list that was typed as it stands in files or as its label in either language. */
    static <W extends Enum<W> & Labelled> Optional<W> find(Class<W> words, String typed) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> isSame(word.id(), typed)
                        || isSame(word.label().vi(), typed)
                        || isSame(word.label().en(), typed))
                .findFirst();
    }

    private static boolean isSame(String word, String typed) {
        return !word.isEmpty() && NameKey.isSame(word, typed);
    }
}
