package vn.parindex.spring;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Labelled;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/**
 * Identities and words of closed lists as texts, for path variables, parameters and properties: codes of nodes, ids of
 * methodologies, years, and stages, modes and the like by their ids ({@code appraisal-1}).
 *
 * <p>What cannot be read is a {@link vn.parindex.finding.ParIndexException} with the code that a file would get.
 * Immutable and thread-safe.
 */
public final class TextConversions implements GenericConverter {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            NodeCode.class, TextValues::code,
            MethodologyId.class, TextValues::methodologyId,
            IndexYear.class, TextValues::year);

    /** Creates the conversions. */
    public TextConversions() {
        // holds nothing
    }

    static boolean reads(Class<?> type) {
        return READERS.containsKey(type) || Labelled.class.isAssignableFrom(type) && type.isEnum();
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        Set<ConvertiblePair> pairs = new LinkedHashSet<>();
        READERS.keySet().forEach(type -> addBothWays(pairs, type));
        addBothWays(pairs, Labelled.class);
        return pairs;
    }

    private static void addBothWays(Set<ConvertiblePair> pairs, Class<?> type) {
        pairs.add(new ConvertiblePair(String.class, type));
        pairs.add(new ConvertiblePair(type, String.class));
    }

    @Override
    public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
        if (!(source instanceof String text)) {
            return source instanceof Labelled word ? word.id() : source == null ? null : source.toString();
        }
        // An empty text is nothing, as it is for Spring's own conversions.
        return text.isEmpty() ? null : read(text, to.getType());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(String text, Class<?> type) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? TextValues.word((Class) type, text) : reader.apply(text);
    }
}
