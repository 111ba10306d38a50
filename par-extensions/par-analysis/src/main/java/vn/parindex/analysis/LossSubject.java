package vn.parindex.analysis;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The kinds of place at which points are lost or change. */
public enum LossSubject implements Labelled {
    /** The whole, with bonus and penalty. */
    WHOLE("whole", Text.of("toàn bộ", "whole")),
    /** The leaves of one method. */
    METHOD("method", Text.of("phương pháp", "method")),
    /** An area. */
    AREA("area", Text.of("lĩnh vực", "area")),
    /** A criterion with sub-criteria. */
    CRITERION("criterion", Text.of("tiêu chí", "criterion")),
    /** A leaf: a sub-criterion, or a criterion without any. */
    LEAF("leaf", Text.of("mục chấm điểm", "scored item"));

    private final String id;
    private final Text label;

    LossSubject(String id, Text label) {
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
