package vn.parindex.word;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What only the issuer of a paper knows. What is not given is printed as a dotted line, to be filled in by hand.
 *
 * <p>Built from {@link #EMPTY} by the {@code with} methods. Immutable and thread-safe.
 */
public final class PaperFields {

    /** No field is given. */
    public static final PaperFields EMPTY = new PaperFields(Map.of(), Optional.empty());

    private final Map<PaperField, List<String>> texts;
    private final Optional<LocalDate> date;

    private PaperFields(Map<PaperField, List<String>> texts, Optional<LocalDate> date) {
        this.texts = texts;
        this.date = date;
    }

    /**
     * Returns these fields with one more text; a field that takes one text only shows the last one.
     *
     * @param field the field
     * @param text its text; a blank one is as if it were not given
     * @return other fields
     */
    public PaperFields with(PaperField field, String text) {
        Objects.requireNonNull(field, "field");
        String given = PaperText.clean(text).strip();
        if (given.isEmpty()) {
            return this;
        }
        Map<PaperField, List<String>> more = new EnumMap<>(PaperField.class);
        more.putAll(texts);
        more.merge(
                field,
                List.of(given),
                (old, one) -> Stream.concat(old.stream(), one.stream()).toList());
        return new PaperFields(more, date);
    }

    /**
     * Returns these fields with texts.
     *
     * @param field the field
     * @param given its texts
     * @return other fields
     */
    public PaperFields with(PaperField field, List<String> given) {
        PaperFields fields = this;
        for (String text : given) {
            fields = fields.with(field, text);
        }
        return fields;
    }

    /**
     * Returns these fields with the date of issue.
     *
     * @param day the date
     * @return other fields
     */
    public PaperFields withDate(LocalDate day) {
        return new PaperFields(texts, Optional.of(day));
    }

    /**
     * Returns the last text of a field.
     *
     * @param field the field
     * @return its text, in Unicode NFC and without characters that cannot be seen; empty if none is given
     */
    public Optional<String> text(PaperField field) {
        List<String> all = all(field);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Returns all texts of a field.
     *
     * @param field the field
     * @return its texts in the order in which they were given; none if none is given
     */
    public List<String> all(PaperField field) {
        return texts.getOrDefault(Objects.requireNonNull(field, "field"), List.of());
    }

    /**
     * Returns the date of issue.
     *
     * @return the date; empty if none is given
     */
    public Optional<LocalDate> date() {
        return date;
    }
}
