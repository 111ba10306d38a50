package vn.parindex.service.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.service.store.AdministrativeAct;
import vn.parindex.service.store.AdministrativeDeed;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.CampaignRows;
import vn.parindex.service.store.DraftRows;
import vn.parindex.service.store.EvidenceRows;
import vn.parindex.service.store.UnitRow;
import vn.parindex.service.store.UnitRows;
import vn.parindex.value.Unit;

/** Opens campaigns, and removes those that were opened by mistake; both are kept in the record. */
@Service
public class CampaignOffice {

    private final CampaignDesk desk;
    private final CampaignRows campaigns;
    private final UnitRows units;
    private final DraftRows drafts;
    private final EvidenceRows evidence;
    private final AdministrationRecord record;
    private final TransactionTemplate writing;

    CampaignOffice(
            CampaignDesk desk,
            CampaignRows campaigns,
            UnitRows units,
            DraftRows drafts,
            EvidenceRows evidence,
            AdministrationRecord record,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.units = units;
        this.drafts = drafts;
        this.evidence = evidence;
        this.record = record;
        this.writing = new TransactionTemplate(transactions);
    }

    /**
     * Adds a campaign with its units: all of it, or nothing.
     *
     * @param id its id
     * @param row the campaign
     * @param assessed the units
     * @param login who opens it
     * @param request the request's id
     * @throws vn.parindex.finding.ParIndexException if the campaign does not go with its methodology
     */
    public void open(String id, CampaignRow row, List<Unit> assessed, String login, String request) {
        writing.executeWithoutResult(status -> {
            desk.open(row, assessed);
            record.add(
                    request,
                    login,
                    id,
                    List.of(new AdministrativeDeed(AdministrativeAct.CAMPAIGN_OPENED, "", row.title())));
        });
    }

    /**
     * Returns where somebody has worked in a campaign: such a campaign is not removed.
     *
     * @param campaign its id
     * @return the ids of the units that have a log or a document
     */
    public List<String> worked(String campaign) {
        return Stream.concat(
                        units.of(campaign).stream()
                                .filter(row -> row.logLength() > 0)
                                .map(UnitRow::getId)
                                .map(key -> key.unit()),
                        evidence.unitsOf(campaign).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns how many drafts, which nobody has saved, go with a campaign if it is removed.
     *
     * @param campaign its id
     * @return the number of pages typed on
     */
    public long drafts(String campaign) {
        return drafts.count(pages(campaign));
    }

    /**
     * Removes a campaign in which nobody has worked, with its units and drafts.
     *
     * @param campaign its id
     * @param login who removes it
     * @param request the request's id; one that was carried out changes nothing
     * @return the units for which it is kept, see {@link #worked}; empty if it is gone
     */
    public List<String> remove(String campaign, String login, String request) {
        List<String> worked = writing.execute(status -> {
            if (record.has(request, login, campaign)) {
                return List.of();
            }
            RunningCampaign open = desk.campaign(campaign);
            List<String> kept = worked(campaign);
            if (kept.isEmpty()) {
                drafts.remove(pages(campaign));
                units.remove(campaign); // waits for who acts at this moment; then the database keeps the unit
                campaigns.remove(campaign);
                record.add(
                        request,
                        login,
                        campaign,
                        List.of(new AdministrativeDeed(AdministrativeAct.CAMPAIGN_REMOVED, open.title(), "")));
            }
            return kept;
        });
        if (worked.isEmpty()) {
            desk.forget(campaign);
        }
        return worked;
    }

    private static String pages(String campaign) {
        return "/campaigns/" + campaign + "/%";
    }
}
