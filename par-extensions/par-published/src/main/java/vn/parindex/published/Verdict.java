package vn.parindex.published;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The verdict on a published figure. */
public enum Verdict implements Labelled {
    /** Other published figures give it, or it stands in order with them. */
    REPRODUCED("reproduced", Text.of("khớp khi tính lại", "reproduced")),
    /** It contradicts others, and a declaration gives the reason. */
    DECLARED("declared", Text.of("sai lệch đã khai báo", "declared misfit")),
    /** Nothing that is published determines it. */
    NOT_CHECKABLE("not-checkable", Text.of("không kiểm tra được", "not checkable")),
    /** It contradicts others. */
    MISFIT("misfit", Text.of("sai lệch", "misfit"));

    private final String id;
    private final Text label;

    Verdict(String id, Text label) {
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
}
