package vn.parindex.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Identifiers;

/**
 * A unit as a register knows it, from its first day to its last.
 *
 * <p>What a merger makes is another unit than any of those that went into it, though it may bear the name of one; a
 * unit that changes its name or kind stays the same.
 *
 * @param id the id, unique in a register, as {@link Identifiers#require} demands, e.g. {@code an-giang-2025}
 * @param level the administrative level, a word such as {@code province}
 * @param parent the id of the unit it belongs to, such as the province of a commune; empty if none
 * @param from its first day; empty if that is before anything known here
 * @param to its last day; empty if it goes on
 * @param names kinds and names in time, at least one, in order
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record RegisteredUnit(
        String id,
        String level,
        Optional<String> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<NamePeriod> names,
        Citation citation,
        Confidence confidence,
        String note) {

    /**
     * Checks the id and copies the names. Whether dates and names fit together is checked by a register.
     *
     * @throws IllegalArgumentException if the id cannot be one or there is no name
     */
    public RegisteredUnit {
        Identifiers.require(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        names = List.copyOf(names);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names is empty: " + id);
        }
    }

    /**
     * Checks whether there is such a unit on a day.
     *
     * @param day the day
     * @return true from its first to its last day
     */
    public boolean exists(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return from.isPresent() && from.get().isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return to.isPresent() && to.get().isBefore(day);
    }

    /**
     * Returns kind and names on a day.
     *
     * @param day the day
     * @return the period of that day; on a day before its first or after its last, the nearest
     */
    public NamePeriod name(LocalDate day) {
        NamePeriod found = names.get(0);
        for (NamePeriod period : names) {
            if (period.from().isEmpty() || !period.from().get().isAfter(day)) {
                found = period;
            }
        }
        return found;
    }

    /**
     * Returns its last kind and names.
     *
     * @return the last period
     */
    public NamePeriod lastName() {
        return names.get(names.size() - 1);
    }
}
