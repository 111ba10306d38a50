package vn.parindex.result;

import java.util.Objects;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Bonus or penalty points, asked for and counted.
 *
 * @param id id of the methodology's adjustment
 * @param name its name
 * @param penalty true if the points are taken
 * @param asked points asked for
 * @param counted points counted after the cap
 */
public record AdjustmentOutcome(String id, Text name, boolean penalty, Points asked, Points counted) {

    /**
     * Checks that nothing is null.
     *
     * @param id id of the methodology's adjustment
     * @param name its name
     * @param penalty true if the points are taken
     * @param asked points asked for
     * @param counted points counted after the cap
     */
    public AdjustmentOutcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(counted, "counted");
    }
}
