package vn.parindex.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A place in a file: the file, and a link from each value to the one it lies in. It becomes a JSON pointer only when a
 * fault is told, so that a large file costs no text.
 */
public final class Place {

    private final String file;
    private final Place above;
    private final String token;

    private Place(String file, Place above, String token) {
        this.file = file;
        this.above = above;
        this.token = token;
    }

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, null, "");
    }

    public Place key(String key) {
        return new Place(file, this, key);
    }

    public Place item(int index) {
        return new Place(file, this, Integer.toString(index));
    }

    /** This place followed by a JSON pointer. */
    public String pointer(String rest) {
        Deque<String> tokens = new ArrayDeque<>();
        for (Place place = this; place.above != null; place = place.above) {
            tokens.push(Clip.shown(place.token).replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(t -> text.append('/').append(t));
        text.append(rest);
        return text.isEmpty() ? file : file + "#" + text;
    }

    /** The file with a JSON pointer, e.g. {@code area-3.json#/area/criteria/0}; the file alone for its root. */
    @Override
    public String toString() {
        return pointer("");
    }
}
