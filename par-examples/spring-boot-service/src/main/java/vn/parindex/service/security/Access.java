package vn.parindex.service.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.NodeCode;

/** Who may read what. Who may change what, is decided by the library's procedure. */
@Component
public class Access {

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
     * Refuses who may read some items of a unit only.
     *
     * @param who who is signed in
     * @throws AccessDeniedException for an appraiser
     */
    public void requireWhole(SignedIn who) {
        if (who.is(Role.APPRAISER)) {
            throw new AccessDeniedException("the whole of a unit");
        }
    }

    /**
     * Checks whether an event is somebody's business.
     *
     * @param who who is signed in
     * @param campaign the campaign
     * @param event the event
     * @return false if it is about an item that is not
     */
    public boolean concerns(SignedIn who, RunningCampaign campaign, Event event) {
        return event.action().leaf().map(code -> concerns(who, campaign, code)).orElse(true);
    }

    /**
     * Checks whether an item is somebody's business.
     *
     * @param who who is signed in
     * @param campaign the campaign
     * @param code the item
     * @return false for an appraiser of an agency to which the item is not assigned
     */
    public boolean concerns(SignedIn who, RunningCampaign campaign, NodeCode code) {
        if (!who.is(Role.APPRAISER)) {
            return true;
        }
        return campaign.campaign()
                .assignment(code)
                .map(Assignment::agency)
                .map(who.actor().body()::equals)
                .orElse(campaign.campaign().assignments().isEmpty());
    }
}
