package vn.parindex.quarkus;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.Refusals;

/**
 * Bodies of the host's own types that hold ours: what the library refuses in them is found among the causes of what the
 * host's mapper throws, and goes on as the {@link vn.parindex.finding.ParIndexException} that it is.
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
            return context.proceed();
        } catch (IOException | WebApplicationException e) {
            Optional<ParIndexException> refusal = Refusals.in(e);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            throw e;
        }
    }
}
