package vn.parindex.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as Excel allows them: at most 31 characters, none of {@code []:*?/\}, each once whatever its
 * capitals.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** Returns a name made from a title. */
    String next(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ")
                .replaceAll("^[' ]+|[' ]+$", "")
                .replaceAll(" +", " ");
        String base = plain.isEmpty() ? "1" : plain;
        String name = cut(base, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(base, " " + i);
        }
        return name;
    }

    /** Returns a text cut at the last word that fits, if there is one. */
    private static String cut(String text, String end) {
        int room = LONGEST - end.length();
        if (text.length() <= room) {
            return text + end;
        }
        int space = text.lastIndexOf(' ', room);
        int at = space > room / 2 ? space : room - (Character.isHighSurrogate(text.charAt(room - 1)) ? 1 : 0);
        return text.substring(0, at).replaceAll("[' ,;.(-]+$", "") + end;
    }
}
