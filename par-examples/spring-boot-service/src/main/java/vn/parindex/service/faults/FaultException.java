package vn.parindex.service.faults;

/** Thrown if a request cannot be carried out as it was made. */
public class FaultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ServiceFault fault;

    /**
     * Creates an exception.
     *
     * @param fault what is wrong
     */
    public FaultException(ServiceFault fault) {
        super(fault.id());
        this.fault = fault;
    }

    /**
     * Returns what is wrong.
     *
     * @return the fault
     */
    public ServiceFault fault() {
        return fault;
    }
}
