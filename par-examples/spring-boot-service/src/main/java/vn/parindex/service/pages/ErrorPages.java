package vn.parindex.service.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.service.faults.ProblemAnswer;
import vn.parindex.service.faults.ServiceFault;

/**
 * Faults that nobody else has answered, in words: a person without the right, a form without its token, a page that is
 * not. Programs are told with a code.
 */
@Controller
public class ErrorPages implements ErrorController {

    private final ProblemAnswer answer;
    private final DatabaseFaults database;
    private final DataSize most;

    ErrorPages(
            ProblemAnswer answer,
            DatabaseFaults database,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.answer = answer;
        this.database = database;
        this.most = most;
    }

    @RequestMapping("/error")
    ModelAndView unanswered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Optional<ModelAndView> known = database.answer(thrown, request, response);
        if (known.isPresent()) {
            return known.get().hasView() ? known.get() : null;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (ProblemAnswer.isFor(request)) {
            answer.write(ServiceFault.of(status.value()), request, response);
            return null;
        }
        return PageFaults.page(status, title(status), List.of());
    }

    private String title(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "Bạn không có quyền xem trang hoặc thực hiện việc này. Không có gì bị thay đổi.";
            case NOT_FOUND -> "Không có trang này.";
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> "Yêu cầu không hợp lệ. Không có gì bị thay đổi.";
            case CONTENT_TOO_LARGE -> "Tệp quá lớn: nhiều nhất " + most.toMegabytes() + " MB. Không có gì bị thay đổi.";
            default ->
                status.is4xxClientError()
                        ? "Yêu cầu không thực hiện được. Không có gì bị thay đổi."
                        : "Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo cho bộ phận quản trị kèm thời điểm gặp lỗi.";
        };
    }
}
