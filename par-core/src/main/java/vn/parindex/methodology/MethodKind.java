package vn.parindex.methodology;

import vn.parindex.value.Word;

/** The kinds of method. */
public enum MethodKind implements Word {
    /** Claimed by the unit, appraised by the ministry or the province. */
    APPRAISAL("appraisal"),
    /** A mean of survey answers. */
    SURVEY("survey"),
    /** A published index, such as SIPAS. */
    INDEX("index");

    private final String id;

    MethodKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
