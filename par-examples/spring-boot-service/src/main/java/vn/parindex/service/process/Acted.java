package vn.parindex.service.process;

import java.util.List;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.ProcessState;

/**
 * What a request came to.
 *
 * @param state where the unit stands now
 * @param events the events that the request made
 * @param repeated true if the request had been carried out before
 */
public record Acted(ProcessState state, List<Event> events, boolean repeated) {

    /** Copies the list. */
    public Acted {
        events = List.copyOf(events);
    }
}
