package vn.parindex.quarkus;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import vn.parindex.intake.internal.FaultAnswer;
import vn.parindex.intake.internal.PlacedFault;

/**
 * Answers a form that violates our constraints 422 with every fault, the host's own among them. Violations of the
 * host's constraints alone, and of what a method returns, are left to the host or to Quarkus.
 */
@Provider
@Priority(RefusalMapper.BEHIND_THE_HOST)
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final FaultResponses responses;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Providers providers;

    /**
     * Creates the mapper.
     *
     * @param responses writes faults
     */
    @Inject
    public ViolationMapper(FaultResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(ConstraintViolationException refusal) {
        List<PlacedFault> faults = PlacedFault.of(refusal.getConstraintViolations());
        return faults.stream().anyMatch(PlacedFault::isOurs)
                ? responses.of(FaultAnswer.REFUSED, faults, headers, uri)
                : otherwise(refusal);
    }

    private Response otherwise(ConstraintViolationException refusal) {
        ExceptionMapper<ValidationException> others = providers.getExceptionMapper(ValidationException.class);
        if (others == null) {
            throw refusal;
        }
        return others.toResponse(refusal);
    }
}
