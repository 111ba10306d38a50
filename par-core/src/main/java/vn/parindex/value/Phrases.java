package vn.parindex.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of one language with named holes, e.g. {@code at most {allowed} points}.
 *
 * <p>Read from a properties file in UTF-8, whatever the host's locale and charset are, and without the fall-backs of
 * {@code ResourceBundle}: the caller names the language. A hole without a value stays visible, a missing key is an
 * error. Immutable and thread-safe.
 */
public final class Phrases {

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Language language;
    private final Map<String, String> byKey;

    private Phrases(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /**
     * Reads files of sentences.
     *
     * @param language their language
     * @param opener opens a file by its name, or returns null if it is missing
     * @param files their names
     * @return the sentences
     * @throws IllegalStateException if a file is missing or a key stands twice
     * @throws UncheckedIOException if a file is not UTF-8 or cannot be read
     */
    static Phrases read(Language language, Function<String, InputStream> opener, List<String> files) {
        Objects.requireNonNull(language, "language");
        Map<String, String> byKey = new HashMap<>();
        for (String file : files) {
            Properties properties = properties(opener.apply(file), file);
            for (String key : properties.stringPropertyNames()) {
                if (byKey.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException("key " + key + " stands twice: " + files);
                }
            }
        }
        return new Phrases(language, Map.copyOf(byKey));
    }

    private static Properties properties(InputStream stream, String name) {
        if (stream == null) {
            throw new IllegalStateException("missing resource: " + name);
        }
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(
                stream, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return properties;
    }

    /**
     * Returns the language.
     *
     * @return the language of every sentence
     */
    public Language language() {
        return language;
    }

    /**
     * Returns the sentence of a key with its holes filled, numbers written as the language does.
     *
     * @param key the key
     * @param namesAndValues names of holes and their values in turn
     * @return the sentence
     * @throws IllegalArgumentException if there is no such key
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fill(key, values);
    }

    /**
     * Returns the sentence of a key with its holes filled, numbers written as the language does.
     *
     * @param key the key
     * @param arguments values by name of hole
     * @return the sentence
     * @throws IllegalArgumentException if there is no such key
     */
    public String fill(String key, Map<String, ?> arguments) {
        return fill(key, arguments::get);
    }

    /**
     * Returns the sentence of a key with its holes filled.
     *
     * @param key the key
     * @param arguments values by name of hole
     * @return the sentence
     * @throws IllegalArgumentException if there is no such key
     */
    public String fill(String key, Arguments arguments) {
        return fill(key, name -> arguments.has(name) ? arguments.get(name) : null);
    }

    private String fill(String key, Function<String, ?> arguments) {
        String template = byKey.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no sentence for key: " + key);
        }
        Matcher hole = HOLE.matcher(template);
        StringBuilder out = new StringBuilder(template.length() + 32);
        while (hole.find()) {
            Object value = arguments.apply(hole.group(1));
            hole.appendReplacement(out, Matcher.quoteReplacement(value == null ? hole.group() : language.show(value)));
        }
        return hole.appendTail(out).toString();
    }

    /**
     * Checks whether there is a sentence of a key.
     *
     * @param key the key
     * @return true if it has one
     */
    public boolean knows(String key) {
        return byKey.containsKey(key);
    }

    /**
     * Returns all keys in order.
     *
     * @return the keys
     */
    public Set<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    /**
     * Returns the names of the holes in a sentence, in order.
     *
     * @param key the key
     * @return the names
     */
    public Set<String> holes(String key) {
        Set<String> names = new TreeSet<>();
        Matcher hole = HOLE.matcher(byKey.get(key));
        while (hole.find()) {
            names.add(hole.group(1));
        }
        return names;
    }
}
