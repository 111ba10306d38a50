package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.appraisal.Event;
import vn.parindex.json.ParJson;

/** An event as a column, {@code par-event/1}. */
@Immutable
@Converter(autoApply = true)
public final class EventColumn extends DocumentColumn<Event> {

    /** Created by the persistence provider. */
    public EventColumn() {
        super(ParJson.EVENT);
    }
}
