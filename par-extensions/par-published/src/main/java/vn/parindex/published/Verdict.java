package vn.parindex.published;

import vn.parindex.value.Text;

/** How a published figure ends. */
public enum Verdict {
    /** Other published figures give it, or it stands in order with them. */
    REPRODUCED(Text.of("tái lập được", "reproduced")),
    /** It contradicts others, and a declaration says so and why. */
    DECLARED(Text.of("sai khác đã khai báo", "declared misfit")),
    /** Nothing that is published determines it. */
    NOT_CHECKABLE(Text.of("không kiểm tra được", "not checkable")),
    /** It contradicts others. */
    MISFIT(Text.of("sai khác", "misfit"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /**
     * The words shown to people.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }
}
