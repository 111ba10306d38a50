package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.service.faults.BusyException;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.value.Language;

/** Says that the database is busy or away: nothing was stored, and the same request may be sent again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DatabaseFaults implements HandlerExceptionResolver {

    /** Seconds after which it is worth trying again. */
    private static final String LATER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

    private final ProblemAnswer answer;

    DatabaseFaults(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (response.isCommitted()) {
            return null;
        }
        try {
            return answer(thrown, request, response).orElse(null);
        } catch (IOException e) {
            return null; // nobody listens any more
        }
    }

    /**
     * Answers if an exception comes from a database that is busy or away.
     *
     * @param thrown the exception, or one that it caused
     * @param request the request
     * @param response the answer
     * @return what is left to show, empty of a view if it is answered; nothing if the exception is another
     * @throws IOException if the answer cannot be written
     */
    public Optional<ModelAndView> answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ServiceFault> found = of(thrown);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ServiceFault fault = found.get();
        LOG.warn(fault.id(), thrown);
        response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
        if (ProblemAnswer.isFor(request)) {
            answer.write(fault, request, response);
            return Optional.of(new ModelAndView());
        }
        return Optional.of(PageFaults.page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Chưa thực hiện được. Không có gì bị thay đổi.",
                List.of(fault.sentence(Language.VI) + " (" + fault.id() + ")")));
    }

    private static Optional<ServiceFault> of(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof BusyException || one instanceof TransientDataAccessException) {
                return Optional.of(ServiceFault.BUSY);
            }
            if (one instanceof CannotCreateTransactionException || one instanceof DataAccessResourceFailureException) {
                return Optional.of(isOutOfConnections(one) ? ServiceFault.BUSY : ServiceFault.AWAY);
            }
        }
        return Optional.empty();
    }

    /** All connections are in use, though the database gives as many as are asked for. */
    private static boolean isOutOfConnections(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (one instanceof SQLTransientConnectionException) {
                return one.getCause() == null;
            }
        }
        return false;
    }
}
