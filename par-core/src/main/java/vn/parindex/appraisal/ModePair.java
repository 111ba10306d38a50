package vn.parindex.appraisal;

import vn.parindex.value.Labelled;
import vn.parindex.value.Mode;
import vn.parindex.value.Text;

/** Two modes that are compared. */
public enum ModePair implements Labelled {
    /** The appraisal against the claim. */
    SELF_TO_APPRAISED(
            "self-to-appraised",
            Mode.SELF,
            Mode.APPRAISED,
            Text.of("tự đánh giá so với thẩm định", "self-assessed against appraised")),
    /** The final result against the appraisal. */
    APPRAISED_TO_FINAL(
            "appraised-to-final",
            Mode.APPRAISED,
            Mode.FINAL,
            Text.of("thẩm định so với kết quả cuối cùng", "appraised against final")),
    /** The final result against the claim. */
    SELF_TO_FINAL(
            "self-to-final",
            Mode.SELF,
            Mode.FINAL,
            Text.of("tự đánh giá so với kết quả cuối cùng", "self-assessed against final"));

    private final String id;
    private final Mode from;
    private final Mode to;
    private final Text label;

    ModePair(String id, Mode from, Mode to, Text label) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the earlier side.
     *
     * @return the mode
     */
    public Mode from() {
        return from;
    }

    /**
     * Returns the later side.
     *
     * @return the mode
     */
    public Mode to() {
        return to;
    }

    @Override
    public Text label() {
        return label;
    }
}
