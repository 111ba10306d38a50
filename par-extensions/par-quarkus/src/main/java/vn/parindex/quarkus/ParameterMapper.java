package vn.parindex.quarkus;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.FaultAnswer;
import vn.parindex.intake.internal.PlacedFault;
import vn.parindex.intake.internal.TextValues;

/** Answers parameters that cannot be read 400, with every fault; Quarkus itself stops at the first. */
@Provider
@Priority(RefusalMapper.BEHIND_THE_HOST)
public class ParameterMapper implements ExceptionMapper<UnreadableParameter> {

    private final FaultResponses responses;

    @Context
    ResourceInfo resource;

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
    public ParameterMapper(FaultResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(UnreadableParameter first) {
        List<PlacedFault> faults = new ArrayList<>();
        if (resource.getResourceMethod() != null) {
            for (Parameter parameter : resource.getResourceMethod().getParameters()) {
                collect(parameter, faults);
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(PlacedFault.of(first.refusal()));
        }
        return responses.of(FaultAnswer.UNREADABLE_ADDRESS, faults, headers, uri);
    }

    private void collect(Parameter parameter, List<PlacedFault> faults) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        RestPath restPath = parameter.getAnnotation(RestPath.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        RestQuery restQuery = parameter.getAnnotation(RestQuery.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        RestHeader restHeader = parameter.getAnnotation(RestHeader.class);
        if (query != null || restQuery != null) {
            collect(
                    query != null ? query.value() : named(restQuery.value(), parameter),
                    parameter.getType(),
                    uri.getQueryParameters(),
                    faults);
        } else if (header != null || restHeader != null) {
            collect(
                    header != null ? header.value() : named(restHeader.value(), parameter),
                    parameter.getType(),
                    headers.getRequestHeaders(),
                    faults);
        } else {
            String declared = restPath == null ? parameter.getName() : named(restPath.value(), parameter);
            collect(path != null ? path.value() : declared, parameter.getType(), uri.getPathParameters(), faults);
        }
    }

    private static String named(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static void collect(
            String name, Class<?> type, MultivaluedMap<String, String> given, List<PlacedFault> faults) {
        String text = given.getFirst(name);
        if (text == null || text.isEmpty() || !TextValues.reads(type)) {
            return;
        }
        try {
            TextValues.read(type, text);
        } catch (ParIndexException e) {
            faults.addAll(PlacedFault.at(name, e));
        }
    }
}
