package vn.parindex.service.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A request that changed something; the same request sent again is recognised by it. */
@Entity
@Immutable
@Table(name = "submission")
public class SubmissionRow implements Persistable<String> {

    @Id
    private String request;

    private String campaign;
    private String unit;
    private String login;

    @Column(name = "first_sequence")
    private long firstSequence;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Transient
    private boolean fresh;

    /** For the database. */
    protected SubmissionRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param request the request's id, made by the page or the caller
     * @param key the unit
     * @param login who sent it
     * @param firstSequence the first event that it made
     * @param lastSequence the last event that it made
     */
    public SubmissionRow(String request, UnitInCampaign key, String login, long firstSequence, long lastSequence) {
        this.request = request;
        this.campaign = key.campaign();
        this.unit = key.unit();
        this.login = login;
        this.firstSequence = firstSequence;
        this.lastSequence = lastSequence;
        this.fresh = true;
    }

    @Override
    public String getId() {
        return request;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /**
     * Checks whether it was sent by somebody for a unit.
     *
     * @param key the unit
     * @param sender the sender's login
     * @return true if both are the same
     */
    public boolean isOf(UnitInCampaign key, String sender) {
        return campaign.equals(key.campaign()) && unit.equals(key.unit()) && login.equals(sender);
    }

    /**
     * Checks whether an event was made by the request.
     *
     * @param sequence the event's number
     * @return true if it was
     */
    public boolean made(long sequence) {
        return sequence >= firstSequence && sequence <= lastSequence;
    }
}
