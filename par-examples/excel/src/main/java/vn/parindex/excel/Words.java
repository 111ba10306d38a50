package vn.parindex.excel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;

/** What the sheets say, in one language. */
final class Words {

    private static final Map<Language, Phrases> BUNDLES = load();

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    static Words in(Language language) {
        return new Words(language);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return BUNDLES.get(language).fill(key, values);
    }

    private static Map<Language, Phrases> load() {
        Map<Language, Phrases> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "excel_" + language.id() + ".properties";
            bundles.put(language, Phrases.read(language, Words.class.getResourceAsStream(name), name));
        }
        return bundles;
    }
}
