package vn.parindex.service.pages;

import java.util.List;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/**
 * An event as people read it.
 *
 * @param sequence its number in the log
 * @param time when
 * @param who who
 * @param what what was done
 * @param code the item, empty if it was the whole
 * @param changes what changed, old and new
 */
public record Since(long sequence, String time, String who, String what, String code, List<ValueChange> changes) {

    static Since of(Event event) {
        return new Since(
                event.sequence(),
                AreaSheet.time(event.time()),
                event.actor().signature(),
                event.action().kind().label().in(Language.VI),
                event.action().leaf().map(NodeCode::toString).orElse(""),
                event.changes());
    }

    static List<Since> of(List<Event> events) {
        return events.stream().map(Since::of).toList();
    }
}
