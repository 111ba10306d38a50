package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The year that an assessment is about, as stated by the caller; never read from a clock.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value 2000 to 2999
 */
public record IndexYear(int value) implements Comparable<IndexYear>, Serializable {

    /** The first year. */
    public static final int FIRST = 2000;

    /** The last year. */
    public static final int LAST = 2999;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the year is not 2000 to 2999
     */
    public IndexYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("year not between 2000 and 2999: " + value);
        }
    }

    /**
     * Obtains the year with that number.
     *
     * @param value 2000 to 2999
     * @return the year
     */
    public static IndexYear of(int value) {
        return new IndexYear(value);
    }

    /**
     * Returns the number of the year.
     *
     * @return 2000 to 2999
     */
    @Override
    @JsonValue
    public int value() {
        return value;
    }

    /**
     * Returns the year before.
     *
     * @return one less
     */
    public IndexYear previous() {
        return new IndexYear(value - 1);
    }

    @Override
    public int compareTo(IndexYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
