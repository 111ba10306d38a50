package vn.parindex.codec;

import vn.parindex.value.Excerpt;

/**
 * A place in a file: the file and a JSON pointer.
 *
 * @param file the name of the file
 * @param pointer the pointer as RFC 6901 writes it, empty for the whole file
 */
public record Place(String file, String pointer) {

    /**
     * Obtains the whole of a file.
     *
     * @param file its name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, "");
    }

    /**
     * Obtains a place from its text.
     *
     * @param text the text, as {@link #toString} gives it
     * @return the place
     */
    public static Place parse(String text) {
        int cut = text.indexOf('#');
        return cut < 0 ? of(text) : new Place(text.substring(0, cut), text.substring(cut + 1));
    }

    /**
     * Returns the place of a member of the object here.
     *
     * @param key its key; a long one is cut
     * @return the place
     */
    public Place key(String key) {
        return new Place(
                file, pointer + "/" + Excerpt.of(key).replace("~", "~0").replace("/", "~1"));
    }

    /**
     * Returns the place of an item of the array here.
     *
     * @param index its index
     * @return the place
     */
    public Place item(int index) {
        return new Place(file, pointer + "/" + index);
    }

    /**
     * Returns the place that a pointer leads to from here.
     *
     * @param rest the pointer
     * @return the place
     */
    public Place then(String rest) {
        return new Place(file, pointer + rest);
    }

    /**
     * Checks whether this is another place, or one inside it.
     *
     * @param other the other
     * @return true if it is
     */
    public boolean isIn(Place other) {
        return file.equals(other.file)
                && pointer.startsWith(other.pointer)
                && (pointer.length() == other.pointer.length() || pointer.charAt(other.pointer.length()) == '/');
    }

    /** Returns the place of the object or array that this one is in; the file for the file. */
    Place above() {
        return new Place(file, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    /**
     * Returns the file with the pointer.
     *
     * @return e.g. {@code area-3.json#/area/criteria/0}; the file alone for its root
     */
    @Override
    public String toString() {
        return pointer.isEmpty() ? file : file + "#" + pointer;
    }
}
