package vn.parindex.service.api;

import java.util.List;
import vn.parindex.service.process.RunningCampaign;

/**
 * A campaign.
 *
 * @param id its id
 * @param title its name
 * @param methodology the id of its methodology
 * @param year its year
 * @param rounds its rounds
 */
public record CampaignLine(String id, String title, String methodology, String year, List<RoundTimes> rounds) {

    /**
     * A round: open from one moment on, closed from another on.
     *
     * @param stage the id of its stage
     * @param opens the first moment at which it is open
     * @param closes the first moment at which it is closed
     */
    public record RoundTimes(String stage, String opens, String closes) {}

    /** Copies the list. */
    public CampaignLine {
        rounds = List.copyOf(rounds);
    }

    static CampaignLine of(RunningCampaign campaign) {
        return new CampaignLine(
                campaign.id(),
                campaign.title(),
                campaign.methodology().id().toString(),
                campaign.campaign().year().toString(),
                campaign.campaign().rounds().stream()
                        .map(round -> new RoundTimes(
                                round.stage().id(),
                                round.opens().toString(),
                                round.closes().toString()))
                        .toList());
    }
}
