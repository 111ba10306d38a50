package vn.parindex.intake.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Labelled;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/**
 * Identities and words of closed lists as texts of addresses and settings, which name them as files do; what cannot be
 * read is a coded fault.
 */
public final class TextValues {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            NodeCode.class, TextValues::code,
            MethodologyId.class, TextValues::methodologyId,
            IndexYear.class, TypedInput::year);

    private TextValues() {}

    /** Returns the types of identities; words of closed lists are {@link Labelled}. */
    public static Set<Class<?>> identities() {
        return READERS.keySet();
    }

    /** Checks whether values of a type are read. */
    public static boolean reads(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum() && Labelled.class.isAssignableFrom(type);
    }

    /**
     * Reads a value.
     *
     * @throws ParIndexException with the code that a file would get
     */
    public static <T> T read(Class<T> type, String text) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? word(type, text) : type.cast(reader.apply(text));
    }

    /** Returns the text that is read as a value. */
    public static String text(Object value) {
        return value instanceof Labelled word ? word.id() : value.toString();
    }

    private static NodeCode code(String text) {
        return read(() -> NodeCode.parse(text), Finding.error(InputCode.BAD_CODE, "", "got", Excerpt.of(text)));
    }

    private static MethodologyId methodologyId(String text) {
        return read(
                () -> MethodologyId.of(text),
                Finding.error(
                        InputCode.BAD_IDENTIFIER, "", "got", Excerpt.of(text), "expected", "vn-1149-2020-province"));
    }

    private static <T> T word(Class<T> type, String text) {
        List<T> words = List.of(type.getEnumConstants());
        return words.stream()
                .filter(word -> text(word).equals(text))
                .findFirst()
                .orElseThrow(() -> new ParIndexException(Finding.error(
                        InputCode.UNKNOWN_WORD,
                        "",
                        "got",
                        Excerpt.of(text),
                        "allowed",
                        words.stream().map(TextValues::text).toList())));
    }

    private static <T> T read(Supplier<T> reading, Finding fault) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ParIndexException(fault, e);
        }
    }
}
