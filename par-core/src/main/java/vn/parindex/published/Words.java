package vn.parindex.published;

import java.text.Normalizer;
import java.util.Locale;

/** Text of files brought to one form, so that figures of one unit are found together however their names were typed. */
final class Words {

    /** The two ways of placing the tone on oa, oe and uy: the newer one and the older one. */
    private static final String[][] TONES = {
        {"oà", "òa"},
        {"oá", "óa"},
        {"oả", "ỏa"},
        {"oã", "õa"},
        {"oạ", "ọa"},
        {"oè", "òe"},
        {"oé", "óe"},
        {"oẻ", "ỏe"},
        {"oẽ", "õe"},
        {"oẹ", "ọe"},
        {"uỳ", "ùy"},
        {"uý", "úy"},
        {"uỷ", "ủy"},
        {"uỹ", "ũy"},
        {"uỵ", "ụy"}
    };

    private Words() {}

    /** NFC, single spaces, nothing at the ends. */
    static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\u00A0' || Character.isWhitespace(c)) {
                space = tidy.length() > 0;
            } else {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** What names are compared by: tidy, in small letters, one kind of dash, tones placed one way. */
    static String key(String text) {
        String key = tidy(text).toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        for (String[] tone : TONES) {
            key = key.replace(tone[0], tone[1]);
        }
        return key;
    }
}
