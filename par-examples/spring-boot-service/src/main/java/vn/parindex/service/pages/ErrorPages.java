package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

/**
 * Faults that no page has answered, in words: a person without the right, a form without its token, a page that is not.
 */
@Component
public class ErrorPages implements ErrorViewResolver {

    private final DataSize most;

    ErrorPages(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
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
