package vn.parindex.methodology;

import java.math.BigDecimal;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/**
 * The facts of one leaf, already checked: every fact of its rule is there and of an accepted kind.
 *
 * <p>Asking for a fact that is not there, or for another kind, is a fault of the caller and throws
 * {@link IllegalArgumentException}.
 */
public interface FactValues {

    /**
     * A fact of kind {@code met}.
     *
     * @param fact its id
     * @return whether it is met
     */
    boolean met(String fact);

    /**
     * A fact of kind {@code amount} or {@code count}.
     *
     * @param fact its id
     * @return the figure, zero or more
     */
    BigDecimal amount(String fact);

    /**
     * A fact of kind {@code level}.
     *
     * @param fact its id
     * @return the id of the level
     */
    String level(String fact);

    /**
     * A fact of kind {@code percent}.
     *
     * @param fact its id
     * @return 0 to 100 percent
     */
    Percentage percent(String fact);

    /**
     * A fact of kind {@code points}.
     *
     * @param fact its id
     * @return the points
     */
    Points points(String fact);
}
