package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.value.Points;

/**
 * A change of points by its cause; the parts sum exactly to the change.
 *
 * @param rules the points that the rules changed: the figures claimed before, scored by the new rule, less what they
 *     gave; what is new or gone is here, too
 * @param facts the points that the figures changed: those claimed now less those claimed before, both by the new rule
 * @param opinions the points that appraisal and council changed: what they added or cut now less what they did before;
 *     and points stated without figures
 * @param mixed the points of leaves whose rule changed and whose figures are not known, so that they cannot be split
 */
public record MoveSplit(Points rules, Points facts, Points opinions, Points mixed) {

    /** No change at all. */
    public static final MoveSplit NONE = new MoveSplit(Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO);

    public MoveSplit {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(opinions, "opinions");
        Objects.requireNonNull(mixed, "mixed");
    }

    /**
     * Returns the whole change.
     *
     * @return the sum of the parts
     */
    public Points change() {
        return rules.plus(facts).plus(opinions).plus(mixed);
    }

    /**
     * Returns the sum of two changes, cause by cause.
     *
     * @param other the other
     * @return the sum
     */
    public MoveSplit plus(MoveSplit other) {
        return new MoveSplit(
                rules.plus(other.rules),
                facts.plus(other.facts),
                opinions.plus(other.opinions),
                mixed.plus(other.mixed));
    }
}
