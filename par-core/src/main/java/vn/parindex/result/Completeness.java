package vn.parindex.result;

import java.io.Serializable;

/**
 * The number of leaves in each state.
 *
 * @param scored leaves scored
 * @param notScored leaves not scored yet
 * @param notApplicable leaves that do not apply
 * @param invalid leaves with something wrong
 */
public record Completeness(int scored, int notScored, int notApplicable, int invalid) implements Serializable {

    /**
     * Checks whether nothing is missing or wrong.
     *
     * @return true if every leaf is scored or not applicable
     */
    public boolean isComplete() {
        return notScored == 0 && invalid == 0;
    }

    /**
     * Returns the number of leaves that still have to be scored or mended.
     *
     * @return not scored and invalid together
     */
    public int open() {
        return notScored + invalid;
    }

    /**
     * Returns the number of all leaves.
     *
     * @return the sum
     */
    public int leaves() {
        return scored + notScored + notApplicable + invalid;
    }
}
