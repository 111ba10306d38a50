package vn.parindex.methodology;

import vn.parindex.value.Word;

/** What a rule on a share gives at 0/0, when there was nothing to measure. */
public enum NoneOutcome implements Word {
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

    @Override
    public String id() {
        return id;
    }
}
