package vn.parindex.value;

import java.util.Objects;

/**
 * The source of a row: an entry of the methodology's list of sources and the place in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source id of the source
 * @param place table, row, page or clause; empty where none can be given
 */
public record Citation(String source, String place) {

    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Returns source and place in one line.
     *
     * @return e.g. {@code qd-1149, Bảng 2}
     */
    @Override
    public String toString() {
        return place.isEmpty() ? source : source + ", " + place;
    }
}
