package vn.parindex.service.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Thrown if a password is not looked at, because too many were wrong shortly before. */
public class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    /**
     * Creates an exception.
     *
     * @param left how long to wait
     */
    public TooManyAttemptsException(Duration left) {
        super("too many wrong passwords");
        this.left = left;
    }

    /**
     * Returns how long to wait.
     *
     * @return whole seconds, at least one
     */
    public long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
