package vn.parindex.service.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** An event of the procedure as canonical JSON; inserted, never changed. */
@Entity
@Immutable
@Table(name = "event")
public class EventRow implements Persistable<EventKey> {

    @EmbeddedId
    private EventKey key;

    private String text;

    @Transient
    private boolean fresh;

    /** For the database. */
    protected EventRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param key where it stands
     * @param text the event as canonical JSON
     */
    public EventRow(EventKey key, String text) {
        this.key = key;
        this.text = text;
        this.fresh = true;
    }

    @Override
    public EventKey getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /**
     * Returns the event.
     *
     * @return canonical JSON
     */
    public String text() {
        return text;
    }
}
