package vn.parindex.value;

/**
 * The views in which an assessment is evaluated. The stages that count in a mode, and their order, are data of the
 * methodology.
 */
public enum Mode implements Labelled {
    /** The unit's claims. */
    SELF("self", Text.of("tự đánh giá", "self-assessed")),
    /** The values that the appraisal recognises. */
    APPRAISED("appraised", Text.of("thẩm định", "appraised")),
    /** The council's decisions, else the appraisal: the published score. */
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
