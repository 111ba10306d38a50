package vn.parindex.quarkus;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.FaultAnswer;
import vn.parindex.intake.internal.PlacedFault;
import vn.parindex.value.Language;

/** Faults as responses, in the language that a request asks for, else in that of {@code par.language}. */
@Singleton
public class FaultResponses {

    private final Language otherwise;

    /**
     * Creates the responses.
     *
     * @param language the language of answers to requests that ask for none, {@code vi} unless it is set
     */
    @Inject
    public FaultResponses(@ConfigProperty(name = "par.language") Optional<String> language) {
        otherwise = FaultAnswer.language(language.stream().map(Locale::forLanguageTag))
                .orElse(Language.VI);
    }

    Response of(ParIndexException refusal, HttpHeaders headers, UriInfo uri) {
        return response(FaultAnswer.of(refusal, language(headers)), uri);
    }

    Response of(int status, List<PlacedFault> faults, HttpHeaders headers, UriInfo uri) {
        return response(FaultAnswer.of(status, faults, language(headers)), uri);
    }

    private Language language(HttpHeaders headers) {
        return FaultAnswer.language(headers.getAcceptableLanguages().stream()).orElse(otherwise);
    }

    private static Response response(FaultAnswer answer, UriInfo uri) {
        return Response.status(answer.status())
                .type(FaultAnswer.MEDIA_TYPE)
                .entity(answer.json(uri.getRequestUri().getRawPath()).getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
