package vn.parindex.service.process;

import java.util.List;
import vn.parindex.appraisal.Event;

/** Thrown if somebody else changed the same thing since the page was made; nothing is stored. */
public class StaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Event> since;

    /**
     * Creates an exception.
     *
     * @param since what happened since
     */
    public StaleException(List<Event> since) {
        super("changed since by "
                + since.stream().map(e -> e.actor().id()).distinct().toList());
        this.since = List.copyOf(since);
    }

    /**
     * Returns what happened since.
     *
     * @return the events
     */
    public List<Event> since() {
        return since;
    }
}
