package vn.parindex.service.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.service.ServiceSettings;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.Sight;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Language;

/** What the pages about one unit have in common: who may open them, and their head. */
@Component
public class UnitPage {

    private final CampaignDesk desk;
    private final Access access;
    private final ServiceSettings settings;
    private final DataSize mostUpload;

    UnitPage(
            CampaignDesk desk,
            Access access,
            ServiceSettings settings,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize mostUpload) {
        this.desk = desk;
        this.access = access;
        this.settings = settings;
        this.mostUpload = mostUpload;
    }

    /**
     * A link to the items of an area.
     *
     * @param code the area's code
     * @param name its name
     * @param mine whether it holds items that are the reader's business
     */
    public record AreaLink(String code, String name, boolean mine) {}

    /**
     * A unit that its reader may see.
     *
     * @param key the unit
     * @param row its row
     * @param campaign its campaign
     * @param state where it stands
     */
    record Open(UnitInCampaign key, UnitRow row, RunningCampaign campaign, ProcessState state) {}

    /** Obtains a unit for a reader, or refuses. */
    Open open(String campaign, String unit, SignedIn who) {
        UnitInCampaign key = new UnitInCampaign(campaign, unit);
        UnitRow row = desk.unit(key);
        access.requireReading(who, row);
        return new Open(key, row, desk.campaign(campaign), desk.state(key));
    }

    /** Puts the head of the page into a model. */
    void head(Open open, SignedIn who, Model model) {
        model.addAttribute("campaign", open.campaign());
        model.addAttribute("unit", open.state().assessment().unit());
        model.addAttribute("phase", open.state().phase().label().in(Language.VI));
        model.addAttribute(
                "deadline",
                Deadline.of(open.campaign(), open.state(), desk.now()).orElse(null));
        model.addAttribute("seen", open.state().logLength());
        model.addAttribute("request", UUID.randomUUID().toString());
        model.addAttribute("base", base(open.key()));
        model.addAttribute("areas", areas(open.campaign(), who));
        model.addAttribute("mostEvidence", settings.evidenceBytes().toMegabytes() + " MB");
        model.addAttribute("mostUpload", mostUpload.toMegabytes() + " MB");
        model.addAttribute("who", who);
    }

    /** Returns the areas, each with whether it holds items of the reader. */
    List<AreaLink> areas(RunningCampaign campaign, SignedIn who) {
        Sight sight = access.sight(who, campaign);
        return campaign.methodology().areas().stream()
                .map(area ->
                        new AreaLink(area.code().toString(), area.name().in(Language.VI), sight.someOf(area.code())))
                .toList();
    }

    static String base(UnitInCampaign key) {
        return "/campaigns/" + key.campaign() + "/units/" + key.unit();
    }
}
