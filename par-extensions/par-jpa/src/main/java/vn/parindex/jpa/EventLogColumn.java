package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.appraisal.EventLog;
import vn.parindex.json.ParJson;

/** A log of events as a column, {@code par-events/1}. */
@Immutable
@Converter(autoApply = true)
public final class EventLogColumn extends DocumentColumn<EventLog> {

    /** Created by the persistence provider. */
    public EventLogColumn() {
        super(ParJson.EVENTS);
    }
}
