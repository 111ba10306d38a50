package vn.parindex.service.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.store.UnitRow;

/** Who may read what. Who may change what, is decided by the library's procedure. */
@Component
public class Access {

    private final CampaignDesk desk;

    Access(CampaignDesk desk) {
        this.desk = desk;
    }

    /**
     * Checks whether somebody may read the claims of a unit.
     *
     * @param who who is signed in
     * @param unit the unit
     * @return true for the unit's own people and the secretary; for others once it is handed in, unless they belong to
     *     it
     */
    public boolean reads(SignedIn who, UnitRow unit) {
        String id = unit.getId().unit();
        if (who.actor().role().isOfUnit()) {
            return who.actor().body().equals(id);
        }
        if (who.is(Role.SECRETARY)) {
            return true;
        }
        boolean handedIn = unit.phase().compareTo(Phase.APPRAISAL_1) >= 0;
        return handedIn && !who.home().equals(id) && !who.actor().body().equals(id);
    }

    /**
     * Refuses who may not read the claims of a unit.
     *
     * @param who who is signed in
     * @param unit the unit
     * @throws AccessDeniedException if not
     */
    public void requireReading(SignedIn who, UnitRow unit) {
        if (!reads(who, unit)) {
            throw new AccessDeniedException("unit " + unit.getId().unit());
        }
    }

    /**
     * Obtains what somebody sees of a unit that they may read.
     *
     * @param who who is signed in
     * @param campaign the campaign
     * @return the items of the agency for an appraiser until the campaign is published, everything otherwise
     */
    public Sight sight(SignedIn who, RunningCampaign campaign) {
        return who.is(Role.APPRAISER) && !desk.isPublished(campaign.id())
                ? Sight.ofAgency(campaign, who.actor().body())
                : Sight.ofWhole(campaign);
    }

    /**
     * Refuses who may see some items of a unit only.
     *
     * @param who who is signed in
     * @param campaign the campaign
     * @throws AccessDeniedException for an appraiser until the campaign is published
     */
    public void requireWhole(SignedIn who, RunningCampaign campaign) {
        if (!sight(who, campaign).isWhole()) {
            throw new AccessDeniedException("the whole of a unit");
        }
    }
}
