package vn.parindex.value;

import java.io.Serializable;

/**
 * The source of a row: an entry of the methodology's list of sources and the place in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source id of the source
 * @param place table, row, page or clause; empty where none can be given
 */
public record Citation(String source, String place) implements Serializable {

    /**
     * Brings both to Unicode NFC and line feeds; a blank place becomes an empty one.
     *
     * @throws IllegalArgumentException if the source is blank, or a text is too long or not plain, see
     *     {@link Text#isPlain}
     */
    public Citation {
        source = Text.stored(source, "source");
        place = Text.stored(place, "place");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source is blank");
        }
        place = place.isBlank() ? "" : place;
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
