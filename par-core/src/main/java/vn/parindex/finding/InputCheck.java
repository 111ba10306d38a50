package vn.parindex.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/**
 * Checks what people entered into one value: brings their words into the form in which they are stored and gathers
 * everything that may not be stored. Not thread-safe.
 *
 * <p>Places are JSON pointers into the value, such as {@code /reason}.
 */
public final class InputCheck {

    /** The most characters of a text. */
    public static final int MOST_CHARACTERS = 100_000;

    private final List<Finding> faults = new ArrayList<>();

    /** Creates a check of one value. */
    public InputCheck() {
        // nothing found yet
    }

    /**
     * Returns words in Unicode NFC, lines ended by line feeds.
     *
     * <p>A fault is noted if they contain another control character than tab and line feed, or half of a surrogate
     * pair, or more than {@value #MOST_CHARACTERS} characters.
     *
     * @param place the place for faults
     * @param words the words, possibly blank
     * @return the words as they are stored
     */
    public String words(String place, String words) {
        String stored = Text.normalized(Objects.requireNonNull(words, () -> place.substring(1)));
        if (stored.length() > MOST_CHARACTERS) {
            faults.add(Finding.error(
                    InputCode.TOO_LARGE,
                    place,
                    "got",
                    Text.of("độ dài văn bản", "the length of the text"),
                    "allowed",
                    MOST_CHARACTERS));
        } else {
            int forbidden = Text.firstForbidden(stored);
            if (forbidden >= 0) {
                faults.add(Finding.error(InputCode.BAD_VALUE, place, "reason", holds(forbidden)));
            }
        }
        return stored;
    }

    /**
     * Returns words as {@link #words} does, and none at all if they are blank.
     *
     * @param place the place for faults
     * @param words the words, possibly blank
     * @return the words as they are stored
     */
    public String remark(String place, String words) {
        String stored = words(place, words);
        return stored.isBlank() ? "" : stored;
    }

    /**
     * Returns words as {@link #words} does; a fault is noted also if they are blank.
     *
     * @param place the place for faults
     * @param words the words
     * @return the words as they are stored
     */
    public String neededWords(String place, String words) {
        String stored = words(place, words);
        if (stored.isBlank()) {
            faults.add(Finding.error(InputCode.BLANK, place));
        }
        return stored;
    }

    /**
     * Adds a fault.
     *
     * @param fault the fault
     */
    public void add(Finding fault) {
        faults.add(fault);
    }

    /**
     * Throws what was found, if anything was.
     *
     * @throws ParIndexException with all faults noted, if there are any
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    /**
     * Returns the reason for which a text with a forbidden character is refused.
     *
     * @param codePoint the character
     * @return e.g. {@code it holds the character U+000D}
     */
    public static Text holds(int codePoint) {
        String shown = Excerpt.codePoint(codePoint);
        return Text.of("có ký tự " + shown, "it holds the character " + shown);
    }
}
