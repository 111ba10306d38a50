package vn.parindex.service.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.json.ParJson;
import vn.parindex.value.Unit;

/** A unit and where it stands, beside its log. */
@Entity
@Table(name = "assessed_unit")
public class UnitRow implements Persistable<UnitInCampaign> {

    @EmbeddedId
    private UnitInCampaign key;

    private String name;

    @Column(name = "unit_group")
    private String group;

    private String phase;

    @Column(name = "log_length")
    private long logLength;

    private String assessment;

    @Transient
    private boolean fresh;

    /** For the database. */
    protected UnitRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param campaign the campaign's id
     * @param state where the unit stands
     */
    public UnitRow(String campaign, ProcessState state) {
        Unit unit = state.assessment().unit();
        this.key = new UnitInCampaign(campaign, unit.id());
        this.name = unit.name();
        this.group = unit.group();
        this.fresh = true;
        move(state);
    }

    /**
     * Takes over a later state.
     *
     * @param state where the unit stands now
     */
    public final void move(ProcessState state) {
        phase = state.phase().name();
        logLength = state.logLength();
        assessment = ParJson.ASSESSMENT.canonical(state.assessment());
    }

    /**
     * Checks whether the row says what a state says.
     *
     * @param state the state
     * @return true if phase, length of the log and assessment are equal
     */
    public boolean agreesWith(ProcessState state) {
        return phase.equals(state.phase().name())
                && logLength == state.logLength()
                && assessment.equals(ParJson.ASSESSMENT.canonical(state.assessment()));
    }

    @Override
    public UnitInCampaign getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /**
     * Returns the unit.
     *
     * @return id, name and group
     */
    public Unit unit() {
        return new Unit(key.unit(), name, group);
    }

    /**
     * Returns the phase.
     *
     * @return where the unit stands
     */
    public Phase phase() {
        return Phase.valueOf(phase);
    }

    /**
     * Returns the length of the log.
     *
     * @return the number of events
     */
    public long logLength() {
        return logLength;
    }
}
