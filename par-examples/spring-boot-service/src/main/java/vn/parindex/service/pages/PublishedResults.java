package vn.parindex.service.pages;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Mode;

/** The results that are public: final results of units whose procedure ended with publication. */
@Component
public class PublishedResults {

    private final CampaignDesk desk;

    PublishedResults(CampaignDesk desk) {
        this.desk = desk;
    }

    /**
     * Returns the campaigns in which every unit's result is published.
     *
     * @return the campaigns
     */
    public List<RunningCampaign> campaigns() {
        return desk.campaigns().stream()
                .filter(campaign -> desk.isPublished(campaign.id()))
                .toList();
    }

    /**
     * Obtains a published campaign; others are not there for the public.
     *
     * @param id its id
     * @return the campaign
     * @throws NoSuchElementException if there is none that is published
     */
    public RunningCampaign campaign(String id) {
        RunningCampaign campaign = desk.campaign(id);
        if (!desk.isPublished(id)) {
            throw new NoSuchElementException("campaign");
        }
        return campaign;
    }

    /** Obtains the final results of a published campaign. */
    List<IndexResult> results(RunningCampaign campaign) {
        return desk.units(campaign.id()).stream()
                .map(row -> campaign.process().evaluate(desk.state(row.getId()), Mode.FINAL))
                .toList();
    }

    /**
     * Obtains the ranking of a published campaign.
     *
     * @param campaign the campaign
     * @return the ranking
     */
    public Ranking ranking(RunningCampaign campaign) {
        return Ranking.of(results(campaign), TieRule.competition());
    }

    /**
     * Obtains the result of a unit.
     *
     * @param campaign a published campaign
     * @param unit the unit's id
     * @return its final result
     * @throws NoSuchElementException if there is no such unit
     */
    public IndexResult result(RunningCampaign campaign, String unit) {
        return campaign.process().evaluate(desk.state(new UnitInCampaign(campaign.id(), unit)), Mode.FINAL);
    }
}
