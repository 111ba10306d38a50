package vn.parindex.finding;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.value.Language;

/**
 * Thrown where something cannot be used at all: a broken file, an unknown methodology. It carries <em>all</em> faults
 * found, not the first one.
 *
 * <p>The message is in English, one fault a line; {@link #message(Language)} gives it in either language.
 */
public final class ParIndexException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    /** The faults; an array, so that Java serialisation lets nothing else in. */
    private Finding[] findings;

    /**
     * Creates an exception with all faults found.
     *
     * @param findings at least one fault
     * @throws IllegalArgumentException if the list is empty
     */
    public ParIndexException(List<Finding> findings) {
        this.findings = List.copyOf(findings).toArray(Finding[]::new);
        if (this.findings.length == 0) {
            throw new IllegalArgumentException("findings is empty");
        }
    }

    /**
     * Creates an exception with one fault.
     *
     * @param finding the fault
     */
    public ParIndexException(Finding finding) {
        this(List.of(finding));
    }

    /**
     * Creates an exception with one fault and its cause.
     *
     * @param finding the fault
     * @param cause the exception caught
     */
    public ParIndexException(Finding finding, Throwable cause) {
        this(List.of(finding));
        initCause(cause);
    }

    /**
     * Returns all faults, in the order in which they were found.
     *
     * @return at least one, also after Java serialisation
     */
    public List<Finding> findings() {
        return List.of(findings);
    }

    /**
     * Returns the message in English, one fault a line.
     *
     * @return {@link #message(Language)} in English
     */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }

    /**
     * Returns the message in a language, one fault a line.
     *
     * @param language the language
     * @return the message
     */
    public String message(Language language) {
        return Stream.of(findings).map(f -> f.message(language)).collect(Collectors.joining("\n"));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (findings == null || findings.length == 0) {
            throw new InvalidObjectException("findings is empty");
        }
        findings = findings.clone();
        if (Arrays.asList(findings).contains(null)) {
            throw new InvalidObjectException("a finding is missing");
        }
    }
}
