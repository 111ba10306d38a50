package vn.parindex.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Text;
import vn.parindex.value.internal.CommonLetters;

/**
 * Checks what people entered into one value: brings their words into the form in which they are stored and gathers
 * everything that may not be stored. Not thread-safe.
 *
 * <p>Places are JSON pointers into the value, such as {@code /reason}.
 */
public final class InputCheck {

    /** The most characters of a text. */
    public static final int MOST_CHARACTERS = 100_000;

    private static final Text A_TEXT = Text.of("văn bản", "a text");
    private static final Text NULL = Text.of("null", "null");

    private final int mostCharacters;
    private List<Finding> faults = List.of();

    /** Creates a check of one value. */
    public InputCheck() {
        this(MOST_CHARACTERS);
    }

    /**
     * Creates a check of one value whose texts are shorter than others.
     *
     * @param mostCharacters the most characters of a text
     */
    public InputCheck(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /**
     * Returns the remarks of a row of a rule set as they are stored; they have at most {@value Text#MOST_CHARACTERS}
     * characters.
     *
     * @param note the remarks, possibly blank
     * @return the remarks; empty if they are blank
     * @throws ParIndexException if they cannot be stored, placed at {@code /note}
     */
    public static String note(String note) {
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        String stored = check.remark("/note", note);
        check.refuse();
        return stored;
    }

    /**
     * Returns a word of a rule set, such as the id of a method, which is never changed; whether it is of the right form
     * is seen when the whole rule set is checked.
     *
     * @param place the place for faults
     * @param word the word
     * @return the same word
     * @throws ParIndexException if it is blank, has more than {@value Text#MOST_CHARACTERS} characters or is not plain,
     *     see {@link Text#isPlain}
     */
    public static String word(String place, String word) {
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        if (Objects.requireNonNull(word, () -> place.substring(1)).isBlank()) {
            check.add(Finding.error(InputCode.BLANK, place));
        } else {
            check.stored(place, word);
        }
        check.refuse();
        return word;
    }

    /**
     * Returns words in Unicode NFC, lines ended by line feeds.
     *
     * <p>A fault is noted if they contain another control character than tab and line feed, or half of a surrogate
     * pair, or too many characters: more than {@value #MOST_CHARACTERS} unless said otherwise.
     *
     * @param place the place for faults
     * @param words the words, possibly blank
     * @return the words as they are stored
     */
    public String words(String place, String words) {
        if (words != null && words.length() <= mostCharacters && CommonLetters.isAllOf(words)) {
            return words;
        }
        String stored = Text.normalized(Objects.requireNonNull(words, () -> place.substring(1)));
        if (stored.length() > mostCharacters) {
            tooLong(place, mostCharacters);
        } else {
            int forbidden = Text.firstForbidden(stored);
            if (forbidden >= 0) {
                add(Finding.error(InputCode.BAD_VALUE, place, "reason", holds(forbidden)));
            }
        }
        return stored;
    }

    private void tooLong(String place, int most) {
        add(Finding.error(InputCode.TOO_LARGE, place, "got", LimitedCount.CHARACTERS, "allowed", most));
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
            add(Finding.error(InputCode.BLANK, place));
        }
        return stored;
    }

    /**
     * Returns words as {@link #words} does; null is a fault, because forms bind as null what is not there.
     *
     * @param place the place for faults
     * @param words the words, possibly blank
     * @return the words as they are stored; empty if they are null
     */
    public String formWords(String place, String words) {
        return words(place, given(place, words, A_TEXT, ""));
    }

    /**
     * Returns a value that must be there; a fault is noted if it is null.
     *
     * @param place the place for faults
     * @param value the value
     * @param what what is expected, in words
     * @param instead what is returned instead of null
     * @param <T> the type
     * @return the value, or what is returned instead
     */
    public <T> T given(String place, T value, Text what, T instead) {
        if (value == null) {
            add(Finding.error(InputCode.WRONG_TYPE, place, "got", NULL, "expected", what));
            return instead;
        }
        return value;
    }

    /**
     * Returns an id that a host gives, which is never changed; a fault is noted if {@link Identifiers#require} refuses
     * it.
     *
     * @param place the place for faults
     * @param id the id
     * @return the same id
     */
    public String id(String place, String id) {
        return needed(place, id, Identifiers.firstForbidden(Objects.requireNonNull(id, () -> place.substring(1))));
    }

    /** Returns a name on one line, which is never changed; a fault is noted as for an id. */
    String name(String place, String name) {
        return needed(place, name, Text.firstForbidden(name));
    }

    private String needed(String place, String id, int forbidden) {
        if (id.isBlank()) {
            add(Finding.error(InputCode.BLANK, place));
            return id;
        }
        return plain(place, id, forbidden, Identifiers.MOST_CHARACTERS);
    }

    /**
     * Returns the key of a figure, which is never changed; a fault is noted if it has more than
     * {@value Identifiers#MOST_CHARACTERS} characters or is not plain, see {@link Text#isPlain}.
     *
     * @param place the place of the figures
     * @param key the key
     * @return the same key
     */
    public String key(String place, String key) {
        return Objects.requireNonNull(key, "key").length() <= Identifiers.MOST_CHARACTERS && Text.isPlain(key)
                ? key
                : plain(place, key, Text.firstForbidden(key), Identifiers.MOST_CHARACTERS);
    }

    /**
     * Checks a text that must be in the form in which texts are stored already.
     *
     * @param place the place for faults
     * @param text the text
     */
    public void stored(String place, String text) {
        if (text.length() > mostCharacters || !CommonLetters.isAllOf(text)) {
            plain(place, text, Text.firstForbidden(text), mostCharacters);
        }
    }

    private String plain(String place, String id, int forbidden, int most) {
        if (id.length() > most) {
            tooLong(place, most);
        } else if (forbidden >= 0) {
            add(Finding.error(InputCode.BAD_VALUE, place, "reason", holds(forbidden)));
        } else if (!Text.isPlain(id)) {
            add(Finding.error(InputCode.NOT_NFC, place, "got", Excerpt.of(id)));
        }
        return id;
    }

    /**
     * Adds a fault.
     *
     * @param fault the fault
     */
    public void add(Finding fault) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>();
        }
        faults.add(fault);
    }

    /** Returns the number of faults noted so far. */
    int count() {
        return faults.size();
    }

    /**
     * Returns what was found.
     *
     * @return all faults noted, in their order
     */
    public List<Finding> faults() {
        return List.copyOf(faults);
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
