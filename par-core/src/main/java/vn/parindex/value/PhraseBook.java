package vn.parindex.value;

import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sentences of one package in every language, read from {@code NAME_vi.properties} and {@code NAME_en.properties}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseBook {

    private final Map<Language, Phrases> byLanguage;

    private PhraseBook(Map<Language, Phrases> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the sentences of a package.
     *
     * @param opener opens a resource of the package by its simple name, e.g. {@code Report.class::getResourceAsStream}
     * @param names the names of the files without language and ending
     * @return the sentences
     * @throws IllegalStateException if a file is missing or a key stands in two files
     */
    public static PhraseBook load(Function<String, InputStream> opener, String... names) {
        Objects.requireNonNull(opener, "opener");
        Map<Language, Phrases> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> files = Arrays.stream(names)
                    .map(name -> name + "_" + language.id() + ".properties")
                    .toList();
            byLanguage.put(language, Phrases.read(language, opener, files));
        }
        return new PhraseBook(byLanguage);
    }

    /**
     * Returns the sentences in one language.
     *
     * @param language the language
     * @return its sentences
     */
    public Phrases in(Language language) {
        return byLanguage.get(Objects.requireNonNull(language, "language"));
    }
}
