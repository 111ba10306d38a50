package vn.parindex.service.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Role;
import vn.parindex.result.Completeness;
import vn.parindex.result.IndexResult;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.CampaignOffice;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/** The campaign as the secretary and the council see it: who is late, what is open, what is disputed. */
@Controller
public class DashboardController {

    private final CampaignDesk desk;
    private final Access access;
    private final CampaignOffice office;

    DashboardController(CampaignDesk desk, Access access, CampaignOffice office) {
        this.desk = desk;
        this.access = access;
        this.office = office;
    }

    /**
     * A unit on the dashboard.
     *
     * @param link its page
     * @param name its name
     * @param phase where it stands
     * @param deadline the end of the present round, null without one
     * @param scored how many items are scored
     * @param items how many items there are
     * @param self the index as claimed
     * @param appraised the index as appraised
     * @param disputed how many items claim, appraisal and council score differently
     * @param last when something was last done
     */
    public record DashboardLine(
            String link,
            String name,
            String phase,
            Deadline deadline,
            int scored,
            int items,
            String self,
            String appraised,
            int disputed,
            String last) {

        /** Checks whether the round has ended without the unit. */
        public boolean late() {
            return deadline != null && deadline.late();
        }
    }

    @GetMapping("/campaigns/{campaign}")
    String show(@PathVariable String campaign, @AuthenticationPrincipal SignedIn who, Model model) {
        if (!who.is(Role.SECRETARY, Role.COUNCIL)) {
            throw new AccessDeniedException("campaign");
        }
        RunningCampaign open = desk.campaign(campaign);
        List<DashboardLine> lines = desk.units(campaign).stream()
                .filter(row -> access.reads(who, row))
                .map(row -> line(open, row))
                .sorted(Comparator.comparing(line -> !line.late()))
                .toList();
        model.addAttribute("who", who);
        model.addAttribute("campaign", open);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "rounds",
                open.campaign().rounds().stream()
                        .map(round -> RoundLine.of(
                                round, Deadline.of(round.opens(), round.closes(), desk.now()), Optional.empty()))
                        .toList());
        if (who.is(Role.SECRETARY)) {
            List<String> worked = office.worked(campaign);
            model.addAttribute("kept", worked.isEmpty() ? "" : RemovalController.reason(worked));
            model.addAttribute("drafts", office.drafts(campaign));
            model.addAttribute("request", UUID.randomUUID().toString());
        }
        model.addAttribute("late", lines.stream().filter(DashboardLine::late).count());
        model.addAttribute(
                "published",
                lines.stream()
                        .filter(l -> l.phase().equals(Phase.PUBLISHED.label().in(Language.VI)))
                        .count());
        model.addAttribute(
                "disputes", lines.stream().mapToInt(DashboardLine::disputed).sum());
        return "dashboard";
    }

    private DashboardLine line(RunningCampaign campaign, UnitRow row) {
        ProcessState state = desk.state(row.getId());
        IndexResult self = campaign.process().evaluate(state, Mode.SELF);
        IndexResult appraised = campaign.process().evaluate(state, Mode.FINAL);
        Completeness done = (state.phase().compareTo(Phase.APPRAISAL_1) < 0 ? self : appraised).completeness();
        return new DashboardLine(
                UnitPage.base(row.getId()),
                row.unit().name(),
                state.phase().label().in(Language.VI),
                Deadline.of(campaign, state, desk.now()).orElse(null),
                done.scored() + done.notApplicable(),
                done.leaves(),
                index(self),
                state.phase().compareTo(Phase.APPRAISAL_1) < 0 ? "–" : index(appraised),
                campaign.process().disputes(state, List.of()).disputed().size(),
                state.lastTime().map(AreaSheet::time).orElse(""));
    }

    private static String index(IndexResult result) {
        return result.index().map(result::published).map(Language.VI::number).orElse("–")
                + (result.isProvisional() ? " (tạm tính)" : "");
    }
}
