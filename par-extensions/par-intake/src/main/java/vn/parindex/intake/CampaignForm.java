package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.Round;

/** One year's campaign, as it is typed. */
public final class CampaignForm extends MethodologyForm {

    private String year = "";
    private List<RoundForm> rounds = new ArrayList<>();
    private List<AssignmentForm> assignments = new ArrayList<>();
    private List<LockExceptionForm> lockExceptions = new ArrayList<>();
    private boolean evidenceRequired = true;
    private boolean completeRequired = true;
    private boolean published = false;

    /** Creates an empty form. */
    public CampaignForm() {
        // filled by setters
    }

    /**
     * Obtains the form of a campaign.
     *
     * @param campaign the campaign
     * @return the form
     */
    public static CampaignForm of(Campaign campaign) {
        CampaignForm form = new CampaignForm();
        form.setMethodology(campaign.methodology().toString());
        form.year = campaign.year().toString();
        campaign.rounds().forEach(round -> form.rounds.add(RoundForm.of(round)));
        campaign.assignments().forEach(assignment -> form.assignments.add(AssignmentForm.of(assignment)));
        campaign.lockExceptions().forEach(exception -> form.lockExceptions.add(LockExceptionForm.of(exception)));
        form.evidenceRequired = campaign.evidenceRequired();
        form.completeRequired = campaign.completeRequired();
        form.published = campaign.published();
        return form;
    }

    /**
     * Returns the campaign.
     *
     * @param rules the methodologies
     * @return the campaign
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Campaign toCampaign(IntakeRules rules) {
        return convert(rules, this::value);
    }

    Optional<Campaign> value(IntakeReader in) {
        var rules = in.rules("methodology", getMethodology());
        var round = in.typed(typed -> typed.year("/year", year));
        List<Round> times = each(in, "rounds", rounds, RoundForm::value);
        List<Assignment> agencies = each(in, "assignments", assignments, AssignmentForm::value);
        List<LockException> others = each(in, "lockExceptions", lockExceptions, LockExceptionForm::value);
        if (rules.isEmpty() || round.isEmpty() || in.hasFaults()) {
            return Optional.empty();
        }
        return in.make(() -> new Campaign(
                rules.get().methodology().id(),
                round.get(),
                times,
                agencies,
                others,
                evidenceRequired,
                completeRequired,
                published));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the year assessed.
     *
     * @return the property {@code year}
     */
    public String getYear() {
        return year;
    }

    /**
     * Sets the year assessed.
     *
     * @param year the value
     */
    public void setYear(String year) {
        this.year = year;
    }

    /**
     * Returns the rounds, in the order of the stages.
     *
     * @return the property {@code rounds}
     */
    public List<RoundForm> getRounds() {
        return rounds;
    }

    /**
     * Sets the rounds, in the order of the stages.
     *
     * @param rounds the value
     */
    public void setRounds(List<RoundForm> rounds) {
        this.rounds = rounds;
    }

    /**
     * Returns the items of each agency; empty if every appraiser may appraise every item.
     *
     * @return the property {@code assignments}
     */
    public List<AssignmentForm> getAssignments() {
        return assignments;
    }

    /**
     * Sets the items of each agency; empty if every appraiser may appraise every item.
     *
     * @param assignments the value
     */
    public void setAssignments(List<AssignmentForm> assignments) {
        this.assignments = assignments;
    }

    /**
     * Returns other ends of rounds for single units.
     *
     * @return the property {@code lockExceptions}
     */
    public List<LockExceptionForm> getLockExceptions() {
        return lockExceptions;
    }

    /**
     * Sets other ends of rounds for single units.
     *
     * @param lockExceptions the value
     */
    public void setLockExceptions(List<LockExceptionForm> lockExceptions) {
        this.lockExceptions = lockExceptions;
    }

    /**
     * Returns true if every claim above zero needs evidence or an explanation.
     *
     * @return the property {@code evidenceRequired}
     */
    public boolean isEvidenceRequired() {
        return evidenceRequired;
    }

    /**
     * Sets true if every claim above zero needs evidence or an explanation.
     *
     * @param evidenceRequired the value
     */
    public void setEvidenceRequired(boolean evidenceRequired) {
        this.evidenceRequired = evidenceRequired;
    }

    /**
     * Returns true if every self-assessed item needs a claim or an explanation.
     *
     * @return the property {@code completeRequired}
     */
    public boolean isCompleteRequired() {
        return completeRequired;
    }

    /**
     * Sets true if every self-assessed item needs a claim or an explanation.
     *
     * @param completeRequired the value
     */
    public void setCompleteRequired(boolean completeRequired) {
        this.completeRequired = completeRequired;
    }

    /**
     * Returns true if the results are out.
     *
     * @return the property {@code published}
     */
    public boolean isPublished() {
        return published;
    }

    /**
     * Sets true if the results are out.
     *
     * @param published the value
     */
    public void setPublished(boolean published) {
        this.published = published;
    }
}
