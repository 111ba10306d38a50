package vn.parindex.service.evidence;

import vn.parindex.value.Text;

/** Thrown if a file is not taken; nothing of it is kept. */
public class UnfitFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /**
     * Creates an exception.
     *
     * @param reason why not
     */
    public UnfitFileException(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /**
     * Returns the reason.
     *
     * @return in both languages
     */
    public Text reason() {
        return reason;
    }
}
