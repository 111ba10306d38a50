package vn.parindex.value;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A unit that is assessed: a ministry, a province, a department, a district or a commune.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the host's stable id, not blank, e.g. {@code an-giang}
 * @param name the name shown, not blank, Unicode NFC
 * @param group the group that means and rankings are formed by, such as a region; empty if none
 */
public record Unit(String id, String name, String group) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if id or name is blank or the name is not NFC
     */
    public Unit {
        requireText(id, "id");
        requireText(name, "name");
        Objects.requireNonNull(group, "group");
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("name is not in Unicode NFC: '" + name + "'");
        }
    }

    /**
     * Obtains a unit without a group.
     *
     * @param id the host's stable id
     * @param name the name shown
     * @return the unit
     * @throws IllegalArgumentException if id or name is blank or the name is not NFC
     */
    public static Unit of(String id, String name) {
        return new Unit(id, name, "");
    }

    private static void requireText(String value, String what) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
