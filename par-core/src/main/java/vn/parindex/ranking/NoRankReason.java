package vn.parindex.ranking;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The reasons why a unit has no rank. */
public enum NoRankReason implements Labelled {
    /** It is scored and not ranked, by decision. */
    OUT_OF_RANKING("out-of-ranking", Text.of("không xếp hạng", "not ranked")),
    /** Leaves are open; what is missing is not zero. */
    PROVISIONAL("provisional", Text.of("kết quả tạm tính", "provisional")),
    /** Nothing of what is ranked applies to it. */
    NOTHING_APPLIES("nothing-applies", Text.of("không áp dụng", "nothing applies"));

    private final String id;
    private final Text label;

    NoRankReason(String id, Text label) {
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
