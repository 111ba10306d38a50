package vn.parindex.survey;

import java.util.Objects;
import vn.parindex.value.Percentage;
import vn.parindex.value.Share;

/**
 * The limits on bad rows beyond which a file of raw answers is refused as a whole, and the number of faults listed. The
 * caller's choice.
 *
 * @param listed the most faults listed one by one, 0 to 100,000; all are counted in any case
 * @param mostRows the most bad rows
 * @param mostShare the most bad rows in percent of all rows
 */
public record BadRowPolicy(int listed, long mostRows, Percentage mostShare) {

    /** The number of faults listed unless the caller sets another limit. */
    public static final int LISTED = 1_000;

    /** The most faults that can be listed. */
    public static final int MOST_LISTED = 100_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public BadRowPolicy {
        Objects.requireNonNull(mostShare, "mostShare");
        requireListed(listed);
        if (mostRows < 0) {
            throw new IllegalArgumentException("mostRows is negative: " + mostRows);
        }
        if (mostShare.isNegative() || mostShare.compareTo(Percentage.HUNDRED) > 0) {
            throw new IllegalArgumentException("mostShare is not 0 to 100: " + mostShare);
        }
    }

    /**
     * Returns the policy that refuses no file for its bad rows; they are listed and counted.
     *
     * @return the policy
     */
    public static BadRowPolicy listOnly() {
        return new BadRowPolicy(LISTED, Long.MAX_VALUE, Percentage.HUNDRED);
    }

    /**
     * Returns the policy that refuses a file with a single bad row.
     *
     * @return the policy
     */
    public static BadRowPolicy refuseAny() {
        return listOnly().withMostRows(0);
    }

    /**
     * Returns a copy with another number of faults listed.
     *
     * @param most 0 to 100,000
     * @return another policy
     * @throws IllegalArgumentException if the number is outside its range
     */
    public BadRowPolicy withListed(int most) {
        return new BadRowPolicy(most, mostRows, mostShare);
    }

    /**
     * Returns a copy with another number of bad rows allowed.
     *
     * @param most zero or more
     * @return another policy
     * @throws IllegalArgumentException if the number is negative
     */
    public BadRowPolicy withMostRows(long most) {
        return new BadRowPolicy(listed, most, mostShare);
    }

    /**
     * Returns a copy with another share of bad rows allowed.
     *
     * @param most 0 to 100 % of all rows
     * @return another policy
     * @throws IllegalArgumentException if the share is outside its range
     */
    public BadRowPolicy withMostShare(Percentage most) {
        return new BadRowPolicy(listed, mostRows, most);
    }

    /**
     * Checks whether a file with these bad rows may be used.
     *
     * @param badRows the bad rows
     * @return true if there are not too many
     */
    public boolean accepts(BadRows badRows) {
        return badRows.bad() <= mostRows
                && (badRows.bad() == 0
                        || Share.of(badRows.bad(), badRows.rows()).compareTo(mostShare) <= 0);
    }

    static int requireListed(int listed) {
        if (listed < 0 || listed > MOST_LISTED) {
            throw new IllegalArgumentException("listed is not 0 to " + MOST_LISTED + ": " + listed);
        }
        return listed;
    }
}
