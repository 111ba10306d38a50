package vn.parindex.service.security;

import java.util.Optional;
import vn.parindex.appraisal.ActionForm;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Event;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.value.NodeCode;

/** What of a unit somebody may see who may read it: everything, or the items of an agency alone. */
public final class Sight {

    private final RunningCampaign campaign;
    private final Optional<String> agency;

    private Sight(RunningCampaign campaign, Optional<String> agency) {
        this.campaign = campaign;
        this.agency = agency;
    }

    static Sight ofWhole(RunningCampaign campaign) {
        return new Sight(campaign, Optional.empty());
    }

    static Sight ofAgency(RunningCampaign campaign, String agency) {
        return new Sight(campaign, Optional.of(agency));
    }

    /**
     * Checks whether it is everything.
     *
     * @return false for an appraiser before publication
     */
    public boolean isWhole() {
        return agency.isEmpty();
    }

    /**
     * Checks whether an item is seen.
     *
     * @param code the item
     * @return false if it is assigned to another agency, or to none while others are assigned
     */
    public boolean concerns(NodeCode code) {
        return agency.isEmpty()
                || campaign.campaign()
                        .assignment(code)
                        .map(Assignment::agency)
                        .map(agency.get()::equals)
                        .orElse(campaign.campaign().assignments().isEmpty());
    }

    /**
     * Checks whether an event is seen.
     *
     * @param event the event
     * @return false if it is about an item that is not, or about points of the whole
     */
    public boolean concerns(Event event) {
        return event.action()
                .leaf()
                .map(this::concerns)
                .orElse(isWhole() || event.action().kind().form() != ActionForm.ADJUSTMENT);
    }

    /**
     * Checks whether a finding is seen.
     *
     * @param finding the finding
     * @return false if its place is not an item that is seen
     */
    public boolean concerns(Finding finding) {
        return isWhole()
                || methodology().leaves().stream()
                        .map(Leaf::code)
                        .filter(code -> code.toString().equals(finding.place()))
                        .anyMatch(this::concerns);
    }

    /**
     * Checks whether some item of an area is seen.
     *
     * @param area the area
     * @return true if so
     */
    public boolean someOf(NodeCode area) {
        return methodology().leaves().stream()
                .map(Leaf::code)
                .filter(code -> code.area().equals(area))
                .anyMatch(this::concerns);
    }

    /**
     * Checks whether every item of an area is seen, and with them its points.
     *
     * @param area the area
     * @return true if so
     */
    public boolean allOf(NodeCode area) {
        return methodology().leaves().stream()
                .map(Leaf::code)
                .filter(code -> code.area().equals(area))
                .allMatch(this::concerns);
    }

    private Methodology methodology() {
        return campaign.methodology();
    }
}
