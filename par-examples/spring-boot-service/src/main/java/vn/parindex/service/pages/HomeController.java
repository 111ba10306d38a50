package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.appraisal.Phase;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.ExpiredSession;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Language;

/** The first page of the public, of who signs in, and of who is signed in. */
@Controller
public class HomeController {

    private final CampaignDesk desk;
    private final Access access;
    private final PublishedResults published;

    HomeController(CampaignDesk desk, Access access, PublishedResults published) {
        this.desk = desk;
        this.access = access;
        this.published = published;
    }

    /**
     * A unit in a list.
     *
     * @param id its id
     * @param name its name
     * @param phase where it stands
     * @param link its page
     */
    public record UnitLink(String id, String name, String phase, String link) {}

    /**
     * A campaign and the units in it that are the reader's business.
     *
     * @param id its id
     * @param title its name
     * @param units the units
     */
    public record OpenWork(String id, String title, List<UnitLink> units) {}

    @GetMapping("/")
    String welcome(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("who", who);
        model.addAttribute("campaigns", published.campaigns());
        return "welcome";
    }

    @GetMapping("/login")
    String login(@AuthenticationPrincipal SignedIn who) {
        return who == null ? "login" : "redirect:/home";
    }

    /** Shows what there is to do, or the form that was typed when the last session ended. */
    @GetMapping("/home")
    String home(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        Optional<String> kept = ExpiredSession.page(request.getSession(), who);
        if (kept.isPresent()) {
            return "redirect:" + kept.get();
        }
        List<OpenWork> work = new ArrayList<>();
        for (RunningCampaign campaign : desk.campaigns()) {
            List<UnitLink> units = desk.units(campaign.id()).stream()
                    .filter(row -> access.reads(who, row))
                    .map(HomeController::link)
                    .toList();
            if (!units.isEmpty()) {
                work.add(new OpenWork(campaign.id(), campaign.title(), units));
            }
        }
        model.addAttribute("who", who);
        model.addAttribute("work", work);
        return "home";
    }

    static UnitLink link(UnitRow row) {
        Phase phase = row.phase();
        return new UnitLink(
                row.getId().unit(), row.unit().name(), phase.label().in(Language.VI), UnitPage.base(row.getId()));
    }
}
