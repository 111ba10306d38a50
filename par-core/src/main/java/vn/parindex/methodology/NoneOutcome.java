package vn.parindex.methodology;

import vn.parindex.value.Branch;
import vn.parindex.value.Word;

/** The outcomes of a rule on a share at 0/0, when there was nothing to measure. */
public enum NoneOutcome implements Word {
    /** Nothing to handle counts as met: the maximum. */
    FULL("full", Branch.NONE_FULL),
    /** The leaf is not applicable. */
    NOT_APPLICABLE("not-applicable", Branch.NONE_NOT_APPLICABLE),
    /** No plan, no base: zero. */
    ZERO("zero", Branch.NONE_ZERO);

    private final String id;
    private final Branch branch;

    NoneOutcome(String id, Branch branch) {
        this.id = id;
        this.branch = branch;
    }

    @Override
    public String id() {
        return id;
    }

    /** The branch that a rule with this outcome takes at 0/0. */
    Branch branch() {
        return branch;
    }
}
