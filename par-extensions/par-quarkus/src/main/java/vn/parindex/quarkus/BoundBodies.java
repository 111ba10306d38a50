package vn.parindex.quarkus;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.IntakeForm;
import vn.parindex.intake.internal.ExactBodies;
import vn.parindex.intake.internal.Refusals;

/**
 * Bodies of the host's own types that hold ours: what the library refuses in them is found among the causes of what the
 * host's mapper throws, and goes on as the {@link vn.parindex.finding.ParIndexException} that it is. So is a form that
 * is not there, which Quarkus would hand to the resource as null.
 */
@Provider
public class BoundBodies implements ReaderInterceptor {

    /** Created by the container. */
    public BoundBodies() {
        // holds nothing
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            Object read = context.proceed();
            if (read == null && IntakeForm.class.isAssignableFrom(context.getType())) {
                throw ExactBodies.refusalOfNull();
            }
            return read;
        } catch (IOException | WebApplicationException e) {
            Optional<ParIndexException> refusal = Refusals.in(e);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            throw e;
        }
    }
}
