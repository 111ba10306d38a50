package vn.parindex.units;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.codec.Sha256;
import vn.parindex.methodology.Source;
import vn.parindex.units.internal.UnitListCodec;
import vn.parindex.value.Citation;
import vn.parindex.value.internal.Sent;

/**
 * A list of units with what happened to them: one file or one provider's part of a {@link UnitRegister}.
 *
 * <p>A list may name units of other lists, as a province's list of communes names the province. Whether everything fits
 * together is checked by the register.
 *
 * @param id the id, lower-case words and numbers joined by hyphens, e.g. {@code vn-units}
 * @param sources the documents that rows rest on
 * @param kinds kinds of units; a list may use those of other lists
 * @param levels levels in time
 * @param units the units
 * @param events the events
 * @param note remarks, possibly empty
 */
public record UnitList(
        String id,
        List<Source> sources,
        List<UnitKind> kinds,
        List<LevelPeriod> levels,
        List<RegisteredUnit> units,
        List<UnitEvent> events,
        String note)
        implements Serializable {

    public UnitList {
        Objects.requireNonNull(id, "id");
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
        units = List.copyOf(units);
        events = List.copyOf(events);
        Objects.requireNonNull(note, "note");
    }

    /**
     * Returns what this list has of one level: its units of all times, with the rows, events, kinds and sources that
     * belong to them.
     *
     * @param level the level, e.g. {@code province}
     * @return another list of the same id; without units if this list has none of the level
     */
    public UnitList excerpt(String level) {
        Objects.requireNonNull(level, "level");
        return excerpt(unit -> unit.level().equals(level), row -> row.level().equals(level), row -> row);
    }

    /**
     * Returns what this list has of one level on a day.
     *
     * @param level the level, e.g. {@code province}
     * @param day the day
     * @return another list of the same id with the units of that day, each with its whole life, and the row on the
     *     level
     */
    public UnitList excerpt(String level, LocalDate day) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(day, "day");
        return excerpt(
                unit -> unit.level().equals(level) && unit.exists(day),
                row -> row.level().equals(level),
                row -> row.includes(day) ? row : row.withoutCount());
    }

    /** The events between units that are left out go, too: they would name units that are not there. */
    private UnitList excerpt(
            Predicate<RegisteredUnit> unit, Predicate<LevelPeriod> level, UnaryOperator<LevelPeriod> shown) {
        List<RegisteredUnit> left = units.stream().filter(unit).toList();
        Set<String> ids = left.stream().map(RegisteredUnit::id).collect(Collectors.toSet());
        List<UnitEvent> among = events.stream()
                .filter(event -> ids.containsAll(event.from()) && ids.containsAll(event.to()))
                .toList();
        List<LevelPeriod> rows = levels.stream().filter(level).map(shown).toList();
        Set<String> used = left.stream()
                .flatMap(each -> each.names().stream())
                .map(NamePeriod::kind)
                .collect(Collectors.toSet());
        Set<String> cited = Stream.of(
                        left.stream().map(RegisteredUnit::citation),
                        among.stream().map(UnitEvent::citation),
                        rows.stream().map(LevelPeriod::citation))
                .flatMap(all -> all)
                .map(Citation::source)
                .collect(Collectors.toSet());
        return new UnitList(
                id,
                sources.stream().filter(source -> cited.contains(source.id())).toList(),
                kinds.stream().filter(kind -> used.contains(kind.id())).toList(),
                rows,
                left,
                among,
                note);
    }

    /**
     * Returns the digest of the list: the SHA-256 of its canonical form.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return Sha256.of(UnitListCodec.canonical(this));
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private Object readResolve() throws InvalidObjectException {
        throw Sent.refused(UnitList.class);
    }
}
