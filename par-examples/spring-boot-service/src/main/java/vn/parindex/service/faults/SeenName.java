package vn.parindex.service.faults;

import java.util.List;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.TypedText;

/** Names that people type, as they are stored: on one line, and with nothing in them that cannot be seen. */
public final class SeenName {

    private SeenName() {}

    /**
     * Returns a name as it is stored, in Unicode NFC with single spaces.
     *
     * @param what what is named, in Vietnamese, for the faults
     * @param typed the name as it was typed, possibly empty
     * @param longest the most characters
     * @param faults takes what is wrong: what, what was got, what is allowed
     * @return the name; without use if a fault was added
     */
    public static String of(String what, String typed, int longest, List<String> faults) {
        int unseen = typed.strip()
                .codePoints()
                .filter(SeenName::isUnseen)
                .findFirst()
                .orElse(-1);
        String name = TypedText.line(typed);
        if (unseen >= 0) {
            faults.add(what + " “" + Excerpt.of(typed) + "” có ký tự không nhìn thấy được " + Excerpt.codePoint(unseen)
                    + "; chỉ nhận chữ, số, dấu câu và dấu cách");
        } else if (name.length() > longest) {
            faults.add(what + " “" + Excerpt.of(name) + "” có " + name.length() + " ký tự; nhiều nhất " + longest);
        }
        return name;
    }

    /**
     * Returns a name as {@link #of} does; a blank one is a fault, too.
     *
     * @param what what is named, in Vietnamese, for the faults
     * @param typed the name as it was typed
     * @param longest the most characters
     * @param faults takes what is wrong
     * @return the name; without use if a fault was added
     */
    public static String needed(String what, String typed, int longest, List<String> faults) {
        int before = faults.size();
        String name = of(what, typed, longest, faults);
        if (name.isEmpty() && faults.size() == before) {
            faults.add(what + " để trống; cần từ 1 đến " + longest + " ký tự");
        }
        return name;
    }

    /** Marks of direction, controls, joiners, fillers and the like; a space of any width is seen. */
    private static boolean isUnseen(int c) {
        String one = Character.toString(c);
        return Identifiers.firstForbidden(one) >= 0
                || Character.getType(c) != Character.SPACE_SEPARATOR && TypedText.isBlank(one);
    }
}
