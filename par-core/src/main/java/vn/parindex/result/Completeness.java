package vn.parindex.result;

/**
 * How many leaves are in which state.
 *
 * @param scored leaves scored
 * @param notScored leaves not scored yet
 * @param notApplicable leaves that do not apply
 * @param invalid leaves with something wrong
 */
public record Completeness(int scored, int notScored, int notApplicable, int invalid) {

    /**
     * Whether nothing is missing or wrong.
     *
     * @return true if every leaf is scored or not applicable
     */
    public boolean isComplete() {
        return notScored == 0 && invalid == 0;
    }

    /**
     * Leaves that still have to be scored or mended.
     *
     * @return not scored and invalid together
     */
    public int open() {
        return notScored + invalid;
    }

    /**
     * All leaves.
     *
     * @return the sum
     */
    public int leaves() {
        return scored + notScored + notApplicable + invalid;
    }
}
