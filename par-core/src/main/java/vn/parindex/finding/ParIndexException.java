package vn.parindex.finding;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.value.Language;

/**
 * Thrown where something cannot be used at all: a broken file, an unknown methodology. It carries <em>all</em> faults
 * found, not the first one.
 *
 * <p>The message is in English, one fault a line; {@link #message(Language)} gives it in either language.
 */
public final class ParIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The faults, kept for the catcher. */
    private final transient List<Finding> findings;

    /**
     * Creates an exception with all faults found.
     *
     * @param findings at least one fault
     * @throws IllegalArgumentException if the list is empty
     */
    public ParIndexException(List<Finding> findings) {
        super(join(findings, Language.EN));
        this.findings = List.copyOf(findings);
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
     * @return at least one; empty only after Java serialisation, which keeps the message alone
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /**
     * Returns the message in a language, one fault a line.
     *
     * @param language the language
     * @return the message
     */
    public String message(Language language) {
        return findings == null ? getMessage() : join(findings, language);
    }

    private static String join(List<Finding> findings, Language language) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("findings is empty");
        }
        return findings.stream().map(f -> f.message(language)).collect(Collectors.joining("\n"));
    }
}
