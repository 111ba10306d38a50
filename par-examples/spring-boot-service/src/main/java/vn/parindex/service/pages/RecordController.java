package vn.parindex.service.pages;

import org.springframework.data.domain.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.AdministrationRecord;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.AdministrationRow;

/** What secretaries did beside the procedure, for the secretaries. */
@Controller
public class RecordController {

    private static final int PAGE = 50;

    private final AdministrationRecord record;

    RecordController(AdministrationRecord record) {
        this.record = record;
    }

    @GetMapping("/record")
    String show(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal SignedIn who, Model model) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("record");
        }
        Page<AdministrationRow> rows = record.latest(Math.max(0, page), PAGE);
        model.addAttribute("who", who);
        model.addAttribute("turn", PageTurn.of(page, PAGE, rows.getTotalElements()));
        model.addAttribute("deeds", rows.stream().map(DeedLine::of).toList());
        return "record";
    }
}
