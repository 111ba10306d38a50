package vn.parindex.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.FaultAnswer;
import vn.parindex.intake.internal.PlacedFault;
import vn.parindex.intake.internal.Refusals;
import vn.parindex.value.Language;

/**
 * Answers requests that met a fault of ours with {@link FaultProblem}: every fault at once, in the language asked for.
 *
 * <ul>
 *   <li>a body, a form or a parameter of a method that is refused: 422;
 *   <li>a variable of the path or a parameter of the request that cannot be read: 400;
 *   <li>a {@link ParIndexException} from a controller or a service: 422, or 500 if a fault is the host's.
 * </ul>
 *
 * <p>Everything else is left to the host: exceptions without a fault of ours, also of its own forms, go on to its own
 * handlers. A browser that asks for a page gets what the host's handler of {@link ParIndexException} makes of it, or
 * the host's error page with the same status. {@code par.problems=false} switches all of it off.
 */
public final class FaultResolver extends AbstractHandlerExceptionResolver {

    /** Before Spring's own, which know nothing of our faults. */
    private static final int BEFORE_SPRING = -1;

    /** After the host's own handlers of exceptions. */
    private static final int AFTER_HANDLERS = 1;

    private final Language otherwise;
    private final DocumentConverter documents;
    private final boolean ofPages;

    /**
     * Creates a resolver of everything but refusals that a request for a page meets.
     *
     * @param otherwise the language of answers to requests that ask for none
     * @param documents reads bodies
     */
    public FaultResolver(Language otherwise, DocumentConverter documents) {
        this(otherwise, documents, false);
    }

    private FaultResolver(Language otherwise, DocumentConverter documents, boolean ofPages) {
        this.otherwise = otherwise;
        this.documents = documents;
        this.ofPages = ofPages;
        setOrder(ofPages ? AFTER_HANDLERS : BEFORE_SPRING);
    }

    /** Obtains a resolver of refusals that a request for a page meets and no handler of the host takes. */
    static FaultResolver ofPages(Language otherwise, DocumentConverter documents) {
        return new FaultResolver(otherwise, documents, true);
    }

    @Override
    protected ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        boolean leftToHandlers = thrown instanceof ParIndexException && PageWish.in(request);
        if (response.isCommitted() || leftToHandlers != ofPages) {
            return null;
        }
        Optional<FaultAnswer> problem = problem(request, handler, thrown);
        if (problem.isEmpty()) {
            return null;
        }
        try {
            answer(problem.get(), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            logger.warn("cannot answer", e);
            return null;
        }
    }

    private Optional<FaultAnswer> problem(HttpServletRequest request, Object handler, Exception thrown) {
        Language language = language(request);
        if (thrown instanceof ParIndexException refusal) {
            return Optional.of(logged(FaultAnswer.of(refusal, language), request, thrown));
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return Refusals.in(thrown)
                    .or(() -> missing(handler, thrown))
                    .map(refusal -> logged(FaultAnswer.of(refusal, language), request, thrown));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return Refusals.in(thrown)
                    .map(refusal -> FaultAnswer.of(
                            FaultAnswer.UNREADABLE_ADDRESS,
                            AddressFaults.of(mismatch, refusal, handler, request),
                            language));
        }
        List<PlacedFault> faults = validated(thrown);
        return faults.stream().noneMatch(PlacedFault::isOurs)
                ? Optional.empty()
                : Optional.of(FaultAnswer.of(FaultAnswer.REFUSED, faults, language));
    }

    /** A fault of the host, such as a body of a type that is only written, goes to the log in full. */
    private FaultAnswer logged(FaultAnswer problem, HttpServletRequest request, Exception thrown) {
        if (problem.status() == FaultAnswer.OF_HOST) {
            logger.error(request.getMethod() + " " + request.getRequestURI(), thrown);
        }
        return problem;
    }

    /** What a document that is empty is refused with: Spring asks no converter about a body that is not there. */
    private Optional<ParIndexException> missing(Object handler, Exception thrown) {
        if (thrown.getCause() != null || !(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .flatMap(parameter -> documents.refusalOfNothing(parameter.getParameterType()).stream())
                .findFirst();
    }

    private static List<PlacedFault> validated(Exception thrown) {
        if (thrown instanceof Errors errors) {
            return FormFaults.of(errors);
        }
        if (thrown instanceof MethodValidationResult result) {
            return result.isForReturnValue() ? List.of() : FormFaults.of(result);
        }
        if (thrown instanceof ConstraintViolationException violated) {
            return PlacedFault.of(violated.getConstraintViolations());
        }
        return List.of();
    }

    private Language language(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null && !(resolver instanceof AcceptHeaderLocaleResolver)) {
            return FaultAnswer.language(Stream.of(resolver.resolveLocale(request)))
                    .orElse(otherwise);
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return otherwise;
        }
        return FaultAnswer.language(Collections.list(request.getLocales()).stream())
                .orElse(otherwise);
    }

    private static void answer(FaultAnswer problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (PageWish.in(request)) {
            response.sendError(problem.status());
            return;
        }
        byte[] bytes = problem.json(request.getRequestURI()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(FaultAnswer.MEDIA_TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
