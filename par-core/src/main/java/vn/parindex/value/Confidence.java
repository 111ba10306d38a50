package vn.parindex.value;

/**
 * The confidence in a row of a methodology, from the weakest to the strongest. A result is never surer than the rows it
 * came from.
 */
public enum Confidence implements Labelled {
    /** Put together by us so that confirmed totals come out; not the official annex. */
    RECONSTRUCTED("reconstructed", Text.of("dựng lại", "reconstructed")),
    /** Printed by the press, a thesis or a third-party data set. */
    REPORTED("reported", Text.of("theo tài liệu thứ cấp", "reported")),
    /** An official text or a government body's own page. */
    OFFICIAL("official", Text.of("chính thức", "official"));

    private final String id;
    private final Text label;

    Confidence(String id, Text label) {
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
     * Returns the weaker of this and another.
     *
     * @param other the other
     * @return the weaker
     */
    public Confidence weaker(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
