package vn.parindex.value;

/**
 * Which opinions count in an evaluation. Which stages a mode looks at, and in which order, is data of the methodology.
 */
public enum Mode implements Labelled {
    /** What the unit claims. */
    SELF("self", Text.of("tự đánh giá", "self-assessed")),
    /** What the appraisal recognises. */
    APPRAISED("appraised", Text.of("thẩm định", "appraised")),
    /** What the council decides, else the appraisal: the published score. */
    FINAL("final", Text.of("kết quả cuối cùng", "final"));

    private final String id;
    private final Text label;

    Mode(String id, Text label) {
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
