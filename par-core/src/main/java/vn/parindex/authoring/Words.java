package vn.parindex.authoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;

/** The headings and sentences of this package in one language. */
final class Words {

    private static final Map<Language, Phrases> BUNDLES = load();

    private final Language language;
    private final Phrases phrases;

    Words(Language language) {
        this.language = language;
        this.phrases = BUNDLES.get(language);
    }

    Language language() {
        return language;
    }

    /** The sentence of a key; the arguments are names and values in turn. */
    String say(String key, Object... arguments) {
        Map<String, Object> holes = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            holes.put((String) arguments[i], arguments[i + 1]);
        }
        return phrases.fill(key, holes);
    }

    static Phrases phrases(Language language) {
        return BUNDLES.get(language);
    }

    private static Map<Language, Phrases> load() {
        Map<Language, Phrases> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "authoring_" + language.id() + ".properties";
            bundles.put(language, Phrases.read(language, Words.class.getResourceAsStream(name), name));
        }
        return bundles;
    }
}
