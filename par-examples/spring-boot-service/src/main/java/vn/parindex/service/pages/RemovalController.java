package vn.parindex.service.pages;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.CampaignOffice;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Excerpt;

/** Removes a campaign that was opened by mistake, for the secretary, as long as nobody has worked in it. */
@Controller
public class RemovalController {

    private final CampaignOffice office;

    RemovalController(CampaignOffice office) {
        this.office = office;
    }

    /** Removes the campaign if its id was typed to confirm it. */
    @PostMapping("/campaigns/{campaign}/removal")
    ModelAndView remove(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String typed,
            @RequestParam String request,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("removal");
        }
        if (!typed.strip().equals(campaign)) {
            return refused("Mã kỳ gõ để xác nhận là “" + Excerpt.of(typed) + "”, phải là " + campaign + ".");
        }
        List<String> worked = office.remove(campaign, who.getUsername(), request);
        if (!worked.isEmpty()) {
            return refused(reason(worked));
        }
        after.addFlashAttribute("done", "Đã xóa kỳ đánh giá " + campaign + ".");
        return new ModelAndView("redirect:/home");
    }

    private static ModelAndView refused(String reason) {
        return PageFaults.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Chưa xóa được kỳ đánh giá. Không có gì bị thay đổi.",
                List.of(reason));
    }

    /** Tells why a campaign is kept. */
    static String reason(List<String> worked) {
        return "Không xóa được kỳ đã có việc ghi trong nhật ký hoặc có tài liệu đã nộp; đơn vị: "
                + String.join(", ", Excerpt.ofEach(worked)) + ".";
    }
}
