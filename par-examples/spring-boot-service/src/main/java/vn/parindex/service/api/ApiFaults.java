package vn.parindex.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.process.StaleException;

/**
 * Answers programs whatever went wrong; what the library refuses is left to its own starter, a database that is busy or
 * away to {@link vn.parindex.service.pages.DatabaseFaults}.
 */
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
        if (!ProblemAnswer.isOfPrograms(request) || response.isCommitted() || isOfLibrary(thrown)) {
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
                || thrown instanceof RequestRejectedException
                || thrown instanceof HttpMessageNotReadableException) {
            return ServiceFault.UNREADABLE;
        }
        if (thrown instanceof InvalidParameterException unread) {
            return ServiceFault.of(unread.getErrorCode());
        }
        if (thrown instanceof ErrorResponse spring) {
            return ServiceFault.of(spring.getStatusCode().value());
        }
        LOG.error("not answered", thrown);
        return ServiceFault.OWN;
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
