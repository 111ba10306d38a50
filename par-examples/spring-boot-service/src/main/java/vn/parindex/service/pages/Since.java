package vn.parindex.service.pages;

import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Event;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;

/**
 * An event as people read it.
 *
 * @param sequence its number in the log
 * @param time when
 * @param who who
 * @param what what was done, and to which item if it was not the whole
 * @param changes what changed, old and new
 */
public record Since(long sequence, String time, String who, String what, List<ChangeLine> changes) {

    static Since of(Event event, Optional<Methodology> methodology) {
        return new Since(
                event.sequence(),
                AreaSheet.time(event.time()),
                event.actor().signature(),
                event.action().kind().label().in(Language.VI)
                        + event.action().leaf().map(code -> ", mục " + code).orElse(""),
                methodology.map(m -> ChangeLine.of(event, m)).orElse(List.of()));
    }

    /** Returns events without what they changed. */
    static List<Since> of(List<Event> events) {
        return events.stream().map(event -> of(event, Optional.empty())).toList();
    }

    static List<Since> of(List<Event> events, Methodology methodology) {
        return events.stream().map(event -> of(event, Optional.of(methodology))).toList();
    }
}
