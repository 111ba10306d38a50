package vn.parindex.units;

import java.util.List;
import java.util.Objects;
import vn.parindex.codec.Sha256;
import vn.parindex.methodology.Source;
import vn.parindex.units.internal.UnitListCodec;

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
        String note) {

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
     * Returns the digest of the list: the SHA-256 of its canonical form.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return Sha256.of(UnitListCodec.canonical(this));
    }
}
