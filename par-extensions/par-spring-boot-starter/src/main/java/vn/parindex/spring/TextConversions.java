package vn.parindex.spring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import vn.parindex.intake.internal.TextValues;
import vn.parindex.value.Labelled;

/**
 * Identities and words of closed lists as texts, for path variables, parameters and properties: codes of nodes, ids of
 * methodologies, years, and stages, modes and the like by their ids ({@code appraisal-1}).
 *
 * <p>What cannot be read is a {@link vn.parindex.finding.ParIndexException} with the code that a file would get.
 * Immutable and thread-safe.
 */
public final class TextConversions implements GenericConverter {

    /** Creates the conversions. */
    public TextConversions() {
        // holds nothing
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        Set<ConvertiblePair> pairs = new LinkedHashSet<>();
        TextValues.identities().forEach(type -> addBothWays(pairs, type));
        addBothWays(pairs, Labelled.class);
        return pairs;
    }

    private static void addBothWays(Set<ConvertiblePair> pairs, Class<?> type) {
        pairs.add(new ConvertiblePair(String.class, type));
        pairs.add(new ConvertiblePair(type, String.class));
    }

    @Override
    public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source instanceof String text) {
            // An empty text is nothing, as it is for Spring's own conversions.
            return text.isEmpty() ? null : TextValues.read(to.getType(), text);
        }
        return source == null ? null : TextValues.text(source);
    }
}
