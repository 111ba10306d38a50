package vn.parindex.service.pages;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.evidence.UnfitFileException;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.process.StaleException;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Language;

/** Faults of pages, in words, with the way back. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
public class PageFaults {

    @ExceptionHandler
    ModelAndView missing(NoSuchElementException fault) {
        return page(HttpStatus.NOT_FOUND, "Không có trang này.", List.of());
    }

    @ExceptionHandler
    ModelAndView refused(ParIndexException fault) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Chưa thực hiện được. Không có gì bị thay đổi.",
                AreaSheet.sentences(fault.findings()));
    }

    @ExceptionHandler
    ModelAndView stale(StaleException fault) {
        ModelAndView page = page(
                HttpStatus.CONFLICT,
                "Hồ sơ đã được người khác thay đổi sau khi bạn mở trang. Không có gì bị ghi đè; hãy xem lại rồi thực hiện lại.",
                List.of());
        page.addObject("stale", Since.of(fault.since()));
        return page;
    }

    @ExceptionHandler
    ModelAndView unfit(UnfitFileException fault) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Tệp không được nhận.",
                List.of(fault.reason().in(Language.VI)));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException fault) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "Tệp quá lớn.", List.of());
    }

    /** A page that a browser took out of its store, with the request's id of then. */
    @ExceptionHandler
    ModelAndView sentBefore(FaultException fault) {
        return page(
                HttpStatus.CONFLICT,
                "Chưa thực hiện được. Không có gì bị thay đổi.",
                List.of("Trang này đã được gửi một lần với nội dung khác; hãy mở lại trang rồi thực hiện lại."));
    }

    @ExceptionHandler
    ModelAndView unusable(IllegalArgumentException fault) {
        return page(HttpStatus.BAD_REQUEST, "Yêu cầu không hợp lệ.", List.of());
    }

    /**
     * Returns the page of a fault.
     *
     * @param status the status
     * @param title what happened: a sentence, and perhaps others, of what follows from it
     * @param reasons why, empty if there is nothing more to say
     * @return the page
     */
    public static ModelAndView page(HttpStatus status, String title, List<String> reasons) {
        ModelAndView page = new ModelAndView("fault", status);
        int first = title.indexOf(". ");
        page.addObject("title", first < 0 ? title : title.substring(0, first + 1));
        page.addObject("more", first < 0 ? null : title.substring(first + 2));
        page.addObject("reasons", reasons);
        Object principal = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .map(a -> a.getPrincipal())
                .orElse(null);
        page.addObject("who", principal instanceof SignedIn who ? who : null);
        return page;
    }
}
