package vn.parindex.service.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.parindex.service.pages.PageFaults;
import vn.parindex.service.process.BusyException;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Says that the database is busy or away: nothing was stored, and the same request may be sent again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DatabaseFaults {

    /** Seconds after which it is worth trying again. */
    private static final String LATER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

    private static final Text BUSY = Text.of(
            "Nhiều người đang lưu cùng lúc. Chưa có gì được lưu; hãy gửi lại sau ít giây.",
            "Many are saving at once. Nothing was stored; send it again in a few seconds.");

    private static final Text AWAY = Text.of(
            "Cơ sở dữ liệu chưa trả lời. Chưa có gì được lưu; hãy gửi lại sau ít phút.",
            "The database does not answer. Nothing was stored; send it again in a few minutes.");

    @ExceptionHandler({BusyException.class, TransientDataAccessException.class})
    Object busy(RuntimeException fault, HttpServletRequest request) {
        return answer("SVC-5031", BUSY, fault, request);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    Object away(RuntimeException fault, HttpServletRequest request) {
        return isOutOfConnections(fault)
                ? answer("SVC-5031", BUSY, fault, request)
                : answer("SVC-5032", AWAY, fault, request);
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

    private static Object answer(String code, Text text, RuntimeException fault, HttpServletRequest request) {
        LOG.warn(code, fault);
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (request.getServletPath().startsWith("/api/") || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return problem(code, text, request);
        }
        return PageFaults.page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Chưa thực hiện được. Không có gì bị thay đổi.",
                List.of(text.in(Language.VI) + " (" + code + ")"));
    }

    private static ResponseEntity<ProblemDetail> problem(String code, Text text, HttpServletRequest request) {
        Language language = request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Language.EN
                : Language.VI;
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setDetail(text.in(language));
        problem.setProperty("faults", List.of(Map.of("code", code, "message", text.in(language))));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, LATER)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
