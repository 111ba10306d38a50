package vn.parindex.value;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The known name that a misspelled one is nearest to: at most two letters away, marks of letters left out. */
public final class NearestName {

    private static final int MOST_LETTERS = 2;

    private NearestName() {}

    /**
     * Returns the nearest of some names.
     *
     * @param key the key of the misspelled name
     * @param names the names by their keys
     * @return the name, or empty if none is near or several are equally near
     */
    public static Optional<String> of(String key, Map<String, String> names) {
        String plain = plain(key);
        int least = Math.min(MOST_LETTERS, plain.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (Map.Entry<String, String> name : names.entrySet()) {
            int distance = distance(plain, plain(name.getKey()));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name.getValue());
            } else if (distance == least) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    private static String plain(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** Returns how many letters must be put in, taken out or changed to make one text of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
