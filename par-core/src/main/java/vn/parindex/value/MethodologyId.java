package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * The identity of a methodology: which decision's rule set, for which level, e.g. {@code vn-1149-2020-province}.
 *
 * <p>The digest beside it states which bytes were used. Immutable and thread-safe.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 80 characters
 */
public record MethodologyId(String value) implements Comparable<MethodologyId>, Serializable {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not of that form
     */
    public MethodologyId {
        Objects.requireNonNull(value, "value");
        if (!Identifiers.isKey(value, '-')) {
            throw new IllegalArgumentException(
                    "not a methodology id such as vn-1149-2020-province: '" + Excerpt.of(value) + "'");
        }
    }

    /**
     * Obtains the identity with that text.
     *
     * @param value the text
     * @return the identity
     * @throws IllegalArgumentException if the value is not of the form
     */
    public static MethodologyId of(String value) {
        return new MethodologyId(value);
    }

    @Override
    public int compareTo(MethodologyId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
