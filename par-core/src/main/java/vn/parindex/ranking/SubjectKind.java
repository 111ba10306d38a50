package vn.parindex.ranking;

import vn.parindex.value.Word;

/** The kinds of subject that a ranking can have. */
public enum SubjectKind implements Word {
    /** The whole index. */
    INDEX("index"),
    /** An area, a criterion or a leaf. */
    NODE("node"),
    /** One method's part of the result. */
    PART("part");

    private final String id;

    SubjectKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
