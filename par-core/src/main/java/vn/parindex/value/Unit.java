package vn.parindex.value;

import java.io.Serializable;
import java.util.Objects;

/**
 * A unit that is assessed: a ministry, a province, a department, a district or a commune.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the host's stable id as {@link Identifiers#require} demands, e.g. {@code an-giang}
 * @param name the name shown, not blank, on one line, Unicode NFC
 * @param group the group that means and rankings are formed by, such as a region; empty if none
 */
public record Unit(String id, String name, String group) implements Serializable {

    /**
     * Checks the id and tidies name and group, see {@link TypedText#line}.
     *
     * @throws IllegalArgumentException if id or name is blank, or a text is too long or not plain, see
     *     {@link Text#isPlain}
     */
    public Unit {
        Identifiers.require(id, "id");
        name = TypedText.line(Objects.requireNonNull(name, "name"));
        group = TypedText.line(Objects.requireNonNull(group, "group"));
        Text.requirePlain(name, "name");
        Text.requirePlain(group, "group");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }

    /**
     * Obtains a unit without a group.
     *
     * @param id the host's stable id
     * @param name the name shown
     * @return the unit
     * @throws IllegalArgumentException if id or name is blank, too long or not plain
     */
    public static Unit of(String id, String name) {
        return new Unit(id, name, "");
    }

    /** Stands behind the name of a unit whose figures are those of other units added together. */
    private static final String COMBINED = " (tính gộp)";

    /**
     * Returns this unit marked as one whose figures are those of other units added together, as of the provinces that a
     * merger joined.
     *
     * @return the unit with {@code (tính gộp)} behind its name
     */
    public Unit combined() {
        return hasCombinedFigures() ? this : new Unit(id, name + COMBINED, group);
    }

    /**
     * Checks whether the unit is marked as one whose figures are those of other units added together.
     *
     * @return true if its name says so
     */
    public boolean hasCombinedFigures() {
        return name.endsWith(COMBINED);
    }
}
