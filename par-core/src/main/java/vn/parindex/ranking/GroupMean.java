package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Share;

/**
 * The exact mean of some ranked units; rounded only when printed.
 *
 * @param group the units' group, empty for all units or for those of no group
 * @param units number of units
 * @param value the mean of the values that the ranking compared
 */
public record GroupMean(String group, int units, Share value) {

    public GroupMean {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(value, "value");
    }
}
