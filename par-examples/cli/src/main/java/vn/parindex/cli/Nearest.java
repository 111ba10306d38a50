package vn.parindex.cli;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** Returns the word that takes the fewest changes of letters, if they are few for its length. */
    static Optional<String> to(String typed, Collection<String> words) {
        String plain = plain(typed);
        return words.stream()
                .filter(word -> changes(plain, plain(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> changes(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns a word in small letters without marks, as people type who have no Vietnamese keyboard. */
    static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** Letters added, dropped, replaced or exchanged with their neighbour. */
    private static int changes(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    changes[i][j] = i + j;
                    continue;
                }
                int replaced = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                changes[i][j] = exchanged ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
            }
        }
        return changes[a.length()][b.length()];
    }
}
