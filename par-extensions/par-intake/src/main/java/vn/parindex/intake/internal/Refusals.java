package vn.parindex.intake.internal;

import java.util.Optional;
import vn.parindex.finding.ParIndexException;

/** Finds what the library refused among the causes of an exception. */
public final class Refusals {

    /** Deeper than any host wraps; a circle of causes ends here. */
    private static final int DEEPEST = 20;

    private Refusals() {}

    /** Returns the refusal nearest to what was thrown. */
    public static Optional<ParIndexException> in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ParIndexException refusal) {
                return Optional.of(refusal);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
