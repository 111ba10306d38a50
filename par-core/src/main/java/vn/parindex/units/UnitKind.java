package vn.parindex.units;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Text;

/**
 * A kind of units, with the word that stands in front of their names. The library itself knows none; lists state them.
 *
 * @param id the id, e.g. {@code ward}
 * @param name the word, e.g. {@code phường}
 * @param alsoCalled other words that people put in front of such names; possibly none
 */
public record UnitKind(String id, Text name, List<String> alsoCalled) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id cannot be one
     */
    public UnitKind {
        Identifiers.require(id, "id");
        Objects.requireNonNull(name, "name");
        alsoCalled = List.copyOf(alsoCalled);
    }
}
