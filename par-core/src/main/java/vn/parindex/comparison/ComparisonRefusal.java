package vn.parindex.comparison;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The reasons why two years are not compared. */
public enum ComparisonRefusal implements Labelled {
    /** Only the earlier year has the unit. */
    ONLY_EARLIER("only-earlier", Text.of("chỉ có kết quả năm trước", "only the earlier year has a result")),
    /** Only the later year has the unit. */
    ONLY_LATER("only-later", Text.of("chỉ có kết quả năm sau", "only the later year has a result")),
    /** The units of the two years are not the same one: a merger, a split or an end lies between them. */
    OTHER_UNIT(
            "other-unit",
            Text.of("không phải cùng một đơn vị (đã sắp xếp)", "not the same unit (merged, split or ended)")),
    /** A result is provisional: what is missing is not zero. */
    PROVISIONAL("provisional", Text.of("có kết quả tạm tính", "a result is provisional")),
    /** A year's figure is not known. */
    NO_FIGURE("no-figure", Text.of("không có số liệu của một trong hai năm", "a year's figure is not known")),
    /** The item was not there in the earlier year. */
    NEW("new", Text.of("nội dung mới, năm trước không có", "new, was not there in the earlier year")),
    /** The item is not there in the later year. */
    GONE("gone", Text.of("nội dung đã bỏ, năm sau không có", "gone, is not there in the later year")),
    /** It does not apply to the unit in one of the years. */
    NOT_APPLICABLE(
            "not-applicable", Text.of("không áp dụng trong một trong hai năm", "does not apply in one of the years")),
    /** Part of what was split or merged does not apply, so that the two sides do not cover the same. */
    PARTLY_NOT_APPLICABLE(
            "partly-not-applicable",
            Text.of(
                    "một phần nội dung tách, gộp không áp dụng nên hai năm không cùng nội dung",
                    "part of what was split or merged does not apply, so the two years do not hold the same")),
    /** The two scales have other bands or bounds, so that equal labels do not mean the same. */
    OTHER_BOUNDS(
            "other-bounds",
            Text.of("hai năm phân nhóm theo ngưỡng khác nhau", "the groups of the two years have other bounds"));

    private final String id;
    private final Text label;

    ComparisonRefusal(String id, Text label) {
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
