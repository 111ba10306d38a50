package vn.parindex.units;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The kinds of events in the life of units. */
public enum UnitEventKind implements Labelled {
    /** Units end and become one new unit. */
    MERGE("merge", Text.of("hợp nhất", "merged")),
    /** A unit ends and its parts go to several units, new ones or such as there are. */
    SPLIT("split", Text.of("chia tách", "split")),
    /** A unit goes on under another name. */
    RENAME("rename", Text.of("đổi tên", "renamed")),
    /** A unit goes on as another kind of unit, such as a province that becomes a city. */
    STATUS("status", Text.of("đổi loại hình", "of another kind")),
    /** A unit ends and nothing follows it. */
    END("end", Text.of("kết thúc", "ended"));

    private final String id;
    private final Text label;

    UnitEventKind(String id, Text label) {
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
     * Checks whether the units it happens to end by it.
     *
     * @return false for another name or kind
     */
    public boolean isEnding() {
        return this == MERGE || this == SPLIT || this == END;
    }
}
