package vn.parindex.cli;

/**
 * Something on the command line that only the command itself can find wrong; its message is already in the user's
 * language.
 */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageFault(String message) {
        super(message);
    }
}
