package vn.parindex.error;

import java.util.EnumMap;
import java.util.Map;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;

/** The sentences of all error codes, one bundle a language. */
final class Messages {

    private static final Map<Language, Phrases> BUNDLES = load();

    private Messages() {}

    static String fill(ErrorCode code, Language language, Map<String, Object> arguments) {
        return BUNDLES.get(language).fill(code.id(), arguments);
    }

    private static Map<Language, Phrases> load() {
        Map<Language, Phrases> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "messages_" + language.id() + ".properties";
            bundles.put(language, Phrases.read(language, Messages.class.getResourceAsStream(name), name));
        }
        return bundles;
    }
}
