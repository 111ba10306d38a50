package vn.parindex.quarkus;

import jakarta.ws.rs.BadRequestException;
import vn.parindex.finding.ParIndexException;

/** A parameter that cannot be read. Quarkus answers a converter's exceptions 404, unless they are of JAX-RS. */
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
