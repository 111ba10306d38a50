package vn.parindex.value;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The sentences of one package in every language, read from {@code NAME_vi.properties} and {@code NAME_en.properties}
 * when a language is first asked for.
 *
 * <p>Thread-safe.
 */
public final class PhraseBook {

    private final Function<String, InputStream> opener;
    private final List<String> names;
    private final Map<Language, Phrases> byLanguage = new ConcurrentHashMap<>();

    private PhraseBook(Function<String, InputStream> opener, List<String> names) {
        this.opener = opener;
        this.names = names;
    }

    /**
     * Obtains the sentences of a package.
     *
     * @param opener opens a resource of the package by its simple name, e.g. {@code Report.class::getResourceAsStream}
     * @param names the names of the files without language and ending
     * @return the sentences
     */
    public static PhraseBook of(Function<String, InputStream> opener, String... names) {
        return new PhraseBook(Objects.requireNonNull(opener, "opener"), List.of(names));
    }

    /**
     * Returns the sentences in one language.
     *
     * @param language the language
     * @return its sentences
     * @throws IllegalStateException if a file is missing or a key stands in two files
     */
    public Phrases in(Language language) {
        return byLanguage.computeIfAbsent(Objects.requireNonNull(language, "language"), this::read);
    }

    private Phrases read(Language language) {
        return Phrases.read(
                language,
                opener,
                names.stream()
                        .map(name -> name + "_" + language.id() + ".properties")
                        .toList());
    }
}
