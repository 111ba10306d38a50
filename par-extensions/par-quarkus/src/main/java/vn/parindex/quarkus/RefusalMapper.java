package vn.parindex.quarkus;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.FaultAnswer;

/**
 * Answers what the library refused with every fault at once, {@code application/problem+json} of RFC 9457: 422 for what
 * the caller sent, 500 with codes alone if a fault is {@linkplain vn.parindex.finding.FindingCode#isOfHost() the
 * host's}, whose sentences go to the log.
 */
@Provider
@Priority(RefusalMapper.BEHIND_THE_HOST)
public class RefusalMapper implements ExceptionMapper<ParIndexException> {

    /** A mapper of the host's own for the same exception goes first. */
    static final int BEHIND_THE_HOST = 6000;

    private static final System.Logger LOG = System.getLogger(RefusalMapper.class.getName());

    private final FaultResponses responses;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /**
     * Creates the mapper.
     *
     * @param responses writes faults
     */
    @Inject
    public RefusalMapper(FaultResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(ParIndexException refusal) {
        Response response = responses.of(refusal, headers, uri);
        if (response.getStatus() == FaultAnswer.OF_HOST) {
            LOG.log(System.Logger.Level.ERROR, uri.getRequestUri().getRawPath(), refusal);
        }
        return response;
    }
}
