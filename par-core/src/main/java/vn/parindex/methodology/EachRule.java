package vn.parindex.methodology;

import java.util.List;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** A rule on a count by which each one counted weighs the same amount of points. */
public sealed interface EachRule extends ScoringRule permits Deductions, Increments {

    /** The greatest number of amounts in the maximum. */
    long MOST = 1000;

    /**
     * Returns the fact counted.
     *
     * @return its id; it is of kind {@code count}
     */
    String fact();

    /**
     * Returns the amount that one weighs.
     *
     * @return the points, above zero
     */
    Points each();

    /**
     * Returns what is counted.
     *
     * @return e.g. "báo cáo chậm"
     */
    Text per();

    @Override
    default List<RuleFault> faults(Points maximum) {
        if (each().compareTo(Points.ZERO) <= 0) {
            return List.of(new RuleFault("/each", MethodologyCode.NOT_POSITIVE, "got", each()));
        }
        if (each().compareTo(maximum) > 0) {
            return List.of(
                    new RuleFault("/each", MethodologyCode.ABOVE_LEAF_MAXIMUM, "got", each(), "allowed", maximum));
        }
        if (maximum.nanos() / each().nanos() > MOST) {
            return List.of(new RuleFault("/each", MethodologyCode.EACH_TOO_SMALL, "got", each(), "most", MOST));
        }
        return List.of();
    }
}
