package vn.parindex.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;

/**
 * The kind and the names of a unit for a time: until the next of its periods begins, or as long as it lasts.
 *
 * <p>Example: Huế, until 2024 a province {@code Tỉnh Thừa Thiên Huế}, from 2025-01-01 a city {@code Thành phố Huế}.
 *
 * @param from the first day; empty for the first period of a unit
 * @param kind the id of the kind of unit it is, see {@link UnitKind}
 * @param official the full name, e.g. {@code Tỉnh An Giang}
 * @param shortName the name in tables, e.g. {@code An Giang}
 * @param spellings other names and spellings that {@link NameKey} does not recognise by itself; possibly none
 */
public record NamePeriod(
        Optional<LocalDate> from, String kind, Text official, String shortName, List<String> spellings) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the short name or a spelling is blank, too long or not plain, see
     *     {@link Text#isPlain}
     */
    public NamePeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(official, "official");
        requireName(shortName, "shortName");
        spellings = List.copyOf(spellings);
        spellings.forEach(spelling -> requireName(spelling, "spelling"));
    }

    private static void requireName(String name, String what) {
        if (Text.requirePlain(name, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank: '" + Excerpt.of(name) + "'");
        }
    }

    /**
     * Returns the short name as the words of a sentence.
     *
     * @return in English the full English name, if there is one
     */
    public Text label() {
        return Text.of(shortName, official.en());
    }
}
