package vn.parindex.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;

/**
 * What happened to units on a day.
 *
 * @param date the first day on which it holds: units that end by it have their last day on the day before
 * @param kind its kind
 * @param from the ids of the units that it happened to
 * @param to the ids of the units that came of it; the same unit for a name or kind, none for an end
 * @param instrument number and sign of the legal document, e.g. {@code 202/2025/QH15}; empty if not known
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record UnitEvent(
        LocalDate date,
        UnitEventKind kind,
        List<String> from,
        List<String> to,
        String instrument,
        Citation citation,
        Confidence confidence,
        String note) {

    public UnitEvent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
    }
}
