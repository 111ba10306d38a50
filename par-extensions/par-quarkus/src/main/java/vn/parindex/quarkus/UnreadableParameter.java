package vn.parindex.quarkus;

import jakarta.ws.rs.BadRequestException;
import vn.parindex.finding.ParIndexException;

/** A parameter that cannot be read; as an exception of JAX-RS it is not made a 404 of. */
final class UnreadableParameter extends BadRequestException {

    private static final long serialVersionUID = 1L;

    private final ParIndexException refusal;

    UnreadableParameter(ParIndexException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    ParIndexException refusal() {
        return refusal;
    }
}
