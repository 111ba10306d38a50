package vn.parindex.analysis;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The reasons why no step can be named for a leaf. */
public enum RaiseBarrier implements Labelled {
    /** It has its maximum already. */
    AT_MAXIMUM("at-maximum", Text.of("đã đạt điểm tối đa, không tăng được nữa", "has its maximum, cannot be raised")),
    /** Nothing counts for it yet: it is open and not lost. */
    NOT_SCORED("not-scored", Text.of("chưa chấm", "not scored yet, still open")),
    /** What is held of it is invalid. */
    INVALID(
            "invalid",
            Text.of("số liệu không hợp lệ, phải sửa trước đã", "its figures are invalid and have to be mended first")),
    /** It does not apply to the unit. */
    NOT_APPLICABLE("not-applicable", Text.of("không áp dụng, không tăng được", "does not apply, cannot be raised")),
    /** It has points without figures, from which its figures do not follow. */
    FIGURES_UNKNOWN(
            "figures-unknown",
            Text.of(
                    "chỉ có điểm, không có số liệu nên chưa biết còn thiếu bao nhiêu",
                    "has points without figures, so that how much is missing is not known")),
    /** There is nothing to measure, and the rule gives no points for that. */
    NO_BASE(
            "no-base",
            Text.of(
                    "mẫu số bằng 0, phải có việc để đo trước đã",
                    "the denominator is 0, there has to be something to measure first")),
    /** No value of its figures gives more points. */
    UNREACHABLE(
            "unreachable",
            Text.of("không giá trị nào của số liệu cho thêm điểm", "no value of its figures gives more points"));

    private final String id;
    private final Text label;

    RaiseBarrier(String id, Text label) {
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
