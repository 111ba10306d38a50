package vn.parindex.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.ProcessState;
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
     * @param deadline the end of the present round, null without one
     * @param link its page
     * @param turn what the reader can do now, in words; empty if nothing
     */
    public record UnitLink(String id, String name, String phase, Deadline deadline, String link, String turn) {}

    /**
     * A campaign and the units in it that are the reader's business.
     *
     * @param id its id
     * @param title its name
     * @param waiting the units that wait for the reader
     * @param others the other units
     */
    public record OpenWork(String id, String title, List<UnitLink> waiting, List<UnitLink> others) {}

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
                    .map(row -> link(campaign, row, who))
                    .toList();
            if (!units.isEmpty()) {
                Map<Boolean, List<UnitLink>> byTurn = units.stream()
                        .collect(Collectors.partitioningBy(unit -> unit.turn().isEmpty()));
                work.add(new OpenWork(campaign.id(), campaign.title(), byTurn.get(false), byTurn.get(true)));
            }
        }
        work.sort(Comparator.comparing(one -> one.waiting().isEmpty()));
        model.addAttribute("who", who);
        model.addAttribute("work", work);
        return "home";
    }

    private UnitLink link(RunningCampaign campaign, UnitRow row, SignedIn who) {
        ProcessState state = desk.state(row.getId());
        Optional<Deadline> deadline = Deadline.of(campaign, state, desk.now());
        return new UnitLink(
                row.getId().unit(),
                row.unit().name(),
                row.phase().label().in(Language.VI),
                deadline.orElse(null),
                UnitPage.base(row.getId()),
                campaign.process().permissions(state, who.actor(), desk.now()).stream()
                        .filter(Permission::allowed)
                        .map(Permission::action)
                        .filter(HomeController::moves)
                        .map(kind -> kind.label().in(Language.VI))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** What moves a unit on, beside what mends or makes an exception. */
    private static boolean moves(ActionKind kind) {
        return switch (kind) {
            case CLAIM,
                    SUBMIT,
                    APPROVE,
                    APPRAISE,
                    EXPLAIN,
                    SUBMIT_EXPLANATION,
                    APPRAISE_AGAIN,
                    DECIDE,
                    CONCLUDE,
                    PUBLISH -> true;
            default -> false;
        };
    }
}
