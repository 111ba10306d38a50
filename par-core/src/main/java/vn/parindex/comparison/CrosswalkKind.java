package vn.parindex.comparison;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The fates of items between two methodologies. */
public enum CrosswalkKind implements Labelled {
    /** One item, the same name and maximum; the code may have moved. */
    SAME("same", Text.of("giữ nguyên", "same")),
    /** One item, another name and the same maximum. */
    RENAMED("renamed", Text.of("đổi tên", "renamed")),
    /** One item, another maximum; the name may differ too. */
    MAXIMUM_CHANGED("maximum-changed", Text.of("đổi điểm tối đa", "maximum changed")),
    /** One item became several. */
    SPLIT("split", Text.of("tách", "split")),
    /** Several items became one. */
    MERGED("merged", Text.of("gộp", "merged")),
    /** Items that were not there before. */
    NEW("new", Text.of("mới", "new")),
    /** Items that are no longer there. */
    GONE("gone", Text.of("bỏ", "gone"));

    private final String id;
    private final Text label;

    CrosswalkKind(String id, Text label) {
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

    /** Checks whether so many earlier and later items go with this kind. */
    boolean joins(int from, int to) {
        return switch (this) {
            case SAME, RENAMED, MAXIMUM_CHANGED -> from == 1 && to == 1;
            case SPLIT -> from == 1 && to > 1;
            case MERGED -> from > 1 && to == 1;
            case NEW -> from == 0 && to > 0;
            case GONE -> from > 0 && to == 0;
        };
    }

    /** Returns the numbers of earlier and later items that go with this kind, in signs. */
    String form() {
        return switch (this) {
            case SAME, RENAMED, MAXIMUM_CHANGED -> "1 : 1";
            case SPLIT -> "1 : 2+";
            case MERGED -> "2+ : 1";
            case NEW -> "0 : 1+";
            case GONE -> "1+ : 0";
        };
    }
}
