package vn.parindex.methodology;

/** What a rule on a share gives at 0/0, when there was nothing to measure. */
public enum NoneOutcome {
    /** Nothing to handle counts as met: the maximum. */
    FULL("full"),
    /** The leaf is not applicable. */
    NOT_APPLICABLE("not-applicable"),
    /** No plan, no base: zero. */
    ZERO("zero");

    private final String id;

    NoneOutcome(String id) {
        this.id = id;
    }

    /**
     * The word used in files.
     *
     * @return e.g. {@code full}
     */
    public String id() {
        return id;
    }
}
