package vn.parindex.finding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import vn.parindex.value.Arguments;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * One thing found wrong or worth saying: a coded, placed sentence, e.g. {@code PAR-1003 3.4.1: claimed 1.2 points; at
 * most 1 is allowed}.
 *
 * <p>What it repeats of a file can be shown and stored: characters that cannot be printed, such as those that a
 * terminal would obey, are replaced by U+FFFD. Immutable and thread-safe.
 *
 * @param code the stable code
 * @param severity its severity
 * @param place its place: a node's code, or a file with a JSON pointer ({@code area-3.json#/area/criteria/0}) or a
 *     line; empty for the whole
 * @param arguments the values for the holes of the sentence, in order
 */
public record Finding(FindingCode code, Severity severity, String place, Arguments arguments) implements Serializable {

    /** The reason in a {@link FileSystemException} by which {@link #unreadable} knows that a file is a folder. */
    public static final String IS_FOLDER = "Is a directory";

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        place = Excerpt.whole(Objects.requireNonNull(place, "place"));
        arguments = arguments.shown();
    }

    /**
     * Obtains an error.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn: {@code "got", points, "allowed", maximum}
     * @return the finding
     */
    public static Finding error(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.ERROR, place.toString(), Arguments.of(arguments));
    }

    /**
     * Obtains a warning.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn
     * @return the finding
     */
    public static Finding warning(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.WARNING, place.toString(), Arguments.of(arguments));
    }

    /**
     * Obtains a note.
     *
     * @param code the code
     * @param place the place
     * @param arguments names and values in turn
     * @return the finding
     */
    public static Finding note(FindingCode code, Object place, Object... arguments) {
        return new Finding(code, Severity.NOTE, place.toString(), Arguments.of(arguments));
    }

    /**
     * Obtains the error for a file that cannot be read, in words that do not depend on the host and name no folder.
     *
     * @param place the file's name
     * @param cause the failure
     * @return the finding
     */
    public static Finding unreadable(String place, IOException cause) {
        Text reason = Text.of("lỗi khi đọc", "reading failed");
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            reason = Text.of("không có tệp này", "no such file");
        } else if (cause instanceof AccessDeniedException) {
            reason = Text.of("không có quyền đọc", "access denied");
        } else if (cause instanceof FileSystemException system && IS_FOLDER.equals(system.getReason())) {
            reason = Text.of("là thư mục, không phải tệp", "is a folder, not a file");
        }
        return error(InputCode.UNREADABLE, place, "reason", reason);
    }

    /**
     * Returns the JSON pointer (RFC 6901) of the place in its document.
     *
     * @return e.g. {@code /area/criteria/0}; empty for the whole document, and where the place is none in a document
     */
    public String pointer() {
        int cut = place.indexOf("#/");
        return cut < 0 ? "" : place.substring(cut + 1);
    }

    /**
     * Returns the same finding at another place.
     *
     * @param other the place
     * @return another finding
     */
    public Finding at(String other) {
        return new Finding(code, severity, other, arguments);
    }

    /**
     * Returns the sentence without code and place.
     *
     * @param language the language
     * @return the sentence
     */
    public String sentence(Language language) {
        return code.sentences().in(language).fill(code.id(), arguments);
    }

    /**
     * Returns code, place and sentence in one line.
     *
     * @param language the language
     * @return e.g. {@code PAR-1003 3.4.1: claimed 1.2 points; at most 1 is allowed}
     */
    public String message(Language language) {
        return code.id() + (place.isEmpty() ? "" : " " + place) + ": " + sentence(language);
    }

    /**
     * Returns the message in English, for logs.
     *
     * @return {@link #message(Language)} in English
     */
    @Override
    public String toString() {
        return message(Language.EN);
    }
}
