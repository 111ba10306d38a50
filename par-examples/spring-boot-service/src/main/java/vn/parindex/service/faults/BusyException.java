package vn.parindex.service.faults;

/** Thrown if the database kept a request waiting too long, or ended it for another, each time that it was tried. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param cause what the database answered last
     */
    public BusyException(Throwable cause) {
        super("the database was busy", cause);
    }
}
