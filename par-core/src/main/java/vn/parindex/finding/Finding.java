package vn.parindex.finding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * One thing found wrong or worth saying: a coded, placed sentence, e.g. {@code PAR-1003 3.4.1: claimed 1.2 points; at
 * most 1 is allowed}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code
 * @param severity how grave it is
 * @param place where: a node's code, or a file with a JSON pointer ({@code area-3.json#/area/criteria/0}) or a line;
 *     empty for the whole
 * @param arguments what fills the holes of the sentence, in order
 */
public record Finding(FindingCode code, Severity severity, String place, Map<String, Object> arguments) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Map<String, Object> copy = new LinkedHashMap<>();
        arguments.forEach((name, value) -> copy.put(name, plain(value)));
        arguments = Collections.unmodifiableMap(copy);
    }

    /** Arguments are points, percentages, decimals, texts, lists of these, or else plain text. */
    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Finding::plain).toList();
        }
        return value instanceof Points
                        || value instanceof Percentage
                        || value instanceof BigDecimal
                        || value instanceof Text
                ? value
                : value.toString();
    }

    /**
     * An error.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn: {@code "got", points, "allowed", maximum}
     * @return the finding
     */
    public static Finding error(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.ERROR, place.toString(), pairs(arguments));
    }

    /**
     * A warning.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn
     * @return the finding
     */
    public static Finding warning(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.WARNING, place.toString(), pairs(arguments));
    }

    /**
     * A note.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn
     * @return the finding
     */
    public static Finding note(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.NOTE, place.toString(), pairs(arguments));
    }

    /**
     * The sentence without code and place.
     *
     * @param language the language
     * @return the sentence
     */
    public String sentence(Language language) {
        return code.sentences().in(language).fill(code.id(), arguments);
    }

    /**
     * Code, place and sentence in one line.
     *
     * @param language the language
     * @return e.g. {@code PAR-1003 3.4.1: claimed 1.2 points; at most 1 is allowed}
     */
    public String message(Language language) {
        return code.id() + (place.isEmpty() ? "" : " " + place) + ": " + sentence(language);
    }

    /**
     * The message in English, for logs.
     *
     * @return {@link #message(Language)} in English
     */
    @Override
    public String toString() {
        return message(Language.EN);
    }

    private static Map<String, Object> pairs(Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("arguments must be names and values in turn: " + arguments.length);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = (String) arguments[i];
            map.put(name, Objects.requireNonNull(arguments[i + 1], name));
        }
        return map;
    }
}
