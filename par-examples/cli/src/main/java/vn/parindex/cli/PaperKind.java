package vn.parindex.cli;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The papers that {@code par paper} writes. */
enum PaperKind implements Labelled {
    SELF_ASSESSMENT("self-assessment", Text.of("báo cáo tự đánh giá", "self-assessment report")),
    MINUTES("minutes", Text.of("biên bản thẩm định", "appraisal minutes")),
    DECISIONS("decisions", Text.of("các mục Hội đồng thẩm định quyết định", "the council's decisions")),
    ANNOUNCEMENT("announcement", Text.of("thông báo xếp hạng", "announcement of the ranking")),
    NOTICE("notice", Text.of("thông báo kết quả của đơn vị", "a unit's notice of its result"));

    private final String id;
    private final Text label;

    PaperKind(String id, Text label) {
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

    /** Checks whether the paper is of one unit. */
    boolean isOfOne() {
        return this == SELF_ASSESSMENT || this == MINUTES || this == NOTICE;
    }
}
