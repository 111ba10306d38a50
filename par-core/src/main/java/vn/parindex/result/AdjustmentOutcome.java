package vn.parindex.result;

import java.io.Serializable;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Bonus or penalty points, asked for and counted.
 *
 * @param id id of the methodology's adjustment
 * @param name its name
 * @param penalty true if the points are taken
 * @param insideTotal true if the points count inside the total, which is then cut at the maximum
 * @param asked points asked for
 * @param counted points counted after the cap
 */
public record AdjustmentOutcome(
        String id, Text name, boolean penalty, boolean insideTotal, Points asked, Points counted)
        implements Serializable {

    public AdjustmentOutcome {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(counted, "counted");
        InputCheck check = new InputCheck();
        id = check.neededWords("/id", id);
        check.refuse();
    }

    /**
     * Returns the points counted with their sign.
     *
     * @return below zero for a penalty
     */
    public Points signed() {
        return penalty ? Points.ZERO.minus(counted) : counted;
    }
}
