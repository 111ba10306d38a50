package vn.parindex.service.store;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The logs of all units: rows are added and read, nothing else. */
public interface EventRows extends Repository<EventRow, EventKey> {

    /**
     * Adds an event.
     *
     * @param row the event
     * @return the row
     */
    EventRow save(EventRow row);

    /**
     * Returns the log of a unit in order.
     *
     * @param campaign the campaign's id
     * @param unit the unit's id
     * @return its events
     */
    @Query("select e from EventRow e where e.key.campaign = :campaign and e.key.unit = :unit order by e.key.sequence")
    List<EventRow> logOf(String campaign, String unit);
}
