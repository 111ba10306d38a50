package vn.parindex.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.process.BusyException;
import vn.parindex.service.process.StaleException;

/** Answers programs whatever went wrong; what the library refuses is left to its own starter. */
@Component
public class ApiFaults extends AbstractHandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final int BEFORE_OTHERS = -2;

    private final ProblemAnswer answer;

    ApiFaults(ProblemAnswer answer) {
        this.answer = answer;
        setOrder(BEFORE_OTHERS);
    }

    @Override
    protected ModelAndView doResolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (!request.getServletPath().startsWith("/api/") || response.isCommitted() || isOfOthers(thrown)) {
            return null;
        }
        try {
            if (thrown instanceof StaleException stale) {
                answer.write(ServiceFault.STALE, Map.of("since", since(stale)), request, response);
            } else {
                if (thrown instanceof HttpRequestMethodNotSupportedException method) {
                    response.setHeader(
                            HttpHeaders.ALLOW, StringUtils.arrayToCommaDelimitedString(method.getSupportedMethods()));
                }
                answer.write(fault(thrown), request, response);
            }
            return new ModelAndView();
        } catch (IOException e) {
            return null; // nobody listens any more
        }
    }

    /** The library's own and those of the database are answered elsewhere. */
    private static boolean isOfOthers(Exception thrown) {
        return isOfLibrary(thrown)
                || thrown instanceof BusyException
                || thrown instanceof TransientDataAccessException
                || thrown instanceof CannotCreateTransactionException
                || thrown instanceof DataAccessResourceFailureException;
    }

    private static boolean isOfLibrary(Throwable thrown) {
        return thrown != null && (thrown instanceof ParIndexException || isOfLibrary(thrown.getCause()));
    }

    private static ServiceFault fault(Exception thrown) {
        if (thrown instanceof FaultException known) {
            return known.fault();
        }
        if (thrown instanceof NoSuchElementException) {
            return ServiceFault.NOT_THERE;
        }
        if (thrown instanceof AccessDeniedException) {
            return ServiceFault.NOT_YOURS;
        }
        if (thrown instanceof IllegalArgumentException
                || thrown instanceof TypeMismatchException
                || thrown instanceof HttpMessageNotReadableException) {
            return ServiceFault.UNREADABLE;
        }
        if (thrown instanceof ErrorResponse spring) {
            return fault(spring.getStatusCode());
        }
        LOG.error("not answered", thrown);
        return ServiceFault.OWN;
    }

    private static ServiceFault fault(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> ServiceFault.NOT_THERE;
            case 405 -> ServiceFault.METHOD;
            case 406 -> ServiceFault.NOT_ACCEPTABLE;
            case 413 -> ServiceFault.TOO_LARGE;
            case 415 -> ServiceFault.TYPE;
            default -> status.is4xxClientError() ? ServiceFault.UNREADABLE : ServiceFault.OWN;
        };
    }

    private static List<Map<String, Object>> since(StaleException stale) {
        return stale.since().stream()
                .map(event -> Map.<String, Object>of(
                        "sequence",
                        event.sequence(),
                        "by",
                        event.actor().id(),
                        "time",
                        event.time().toString(),
                        "action",
                        event.action().kind().id()))
                .toList();
    }
}
