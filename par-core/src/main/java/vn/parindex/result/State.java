package vn.parindex.result;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/**
 * The four states of a node. Only a judged zero is zero: what is missing, not applicable or wrong has a state of its
 * own.
 */
public enum State implements Labelled {
    /** Something about it is wrong; it does not count until that is mended. */
    INVALID("invalid", Text.of("không hợp lệ", "invalid")),
    /** No opinion that counts yet. */
    NOT_SCORED("not-scored", Text.of("chưa chấm", "not scored")),
    /** Points were given, possibly zero. */
    SCORED("scored", Text.of("đã chấm", "scored")),
    /** It does not apply to the unit and leaves the maximum. */
    NOT_APPLICABLE("not-applicable", Text.of("không áp dụng", "not applicable"));

    private final String id;
    private final Text label;

    State(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Returns the state of a parent of two nodes: the weaker, where not applicable gives way to anything.
     *
     * @param other the other state
     * @return the weaker
     */
    public State weaker(State other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
