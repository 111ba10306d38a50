package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.value.NodeCode;

/**
 * A target that somebody sets for one leaf. Example: half of the procedures at levels 3 and 4 have dossiers:
 * {@code 7.2.1}, no figure, {@code 50 %}.
 *
 * @param place where it was set, e.g. {@code targets.csv:3}
 * @param leaf the leaf's code
 * @param fact the id of the figure; empty for the one that the leaf's rule turns on: the numerator of a share, the only
 *     figure, all items of a checklist
 * @param value the value as it was typed: a number, a share such as {@code 50 %}, a condition, or a level's id or name
 * @param initiative the initiative that is to bring it, possibly empty
 */
public record ImprovementTarget(String place, NodeCode leaf, String fact, String value, String initiative) {

    public ImprovementTarget {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(initiative, "initiative");
    }
}
