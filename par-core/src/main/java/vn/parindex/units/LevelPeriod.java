package vn.parindex.units;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Text;

/**
 * A level for a time, and how many units it has then.
 *
 * <p>Examples: 63 provinces until 2025-06-30 and 34 from the day after; districts until 2025-06-30, and no later row,
 * so that there are none any more.
 *
 * @param level the level, a word such as {@code province}
 * @param name the level in words, e.g. {@code cấp tỉnh}; empty if another row of the level has it
 * @param parent the id of the unit whose units are meant, such as a province; empty for those of the whole country
 * @param from the first day; empty if that is before anything known here
 * @param to the last day; empty if it goes on
 * @param count how many units there are on each of these days; empty if the lists need not hold them all
 * @param instrument number and sign of the legal document; empty if not known
 * @param citation the source of the row
 * @param confidence the confidence in it
 * @param note remarks, possibly empty
 */
public record LevelPeriod(
        String level,
        Optional<Text> name,
        Optional<String> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        OptionalInt count,
        String instrument,
        Citation citation,
        Confidence confidence,
        String note) {

    public LevelPeriod {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
    }

    LevelPeriod withoutCount() {
        return new LevelPeriod(
                level, name, parent, from, to, OptionalInt.empty(), instrument, citation, confidence, note);
    }

    boolean includes(LocalDate day) {
        return (from.isEmpty() || !from.get().isAfter(day))
                && (to.isEmpty() || !to.get().isBefore(day));
    }
}
