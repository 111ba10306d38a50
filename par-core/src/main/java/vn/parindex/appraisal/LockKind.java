package vn.parindex.appraisal;

import vn.parindex.value.Word;

/** The two ways in which a round ends for one unit at another time than for all others. */
public enum LockKind implements Word {
    /** Open longer (gia hạn). */
    EXTENDED("extended"),
    /** Closed early (khóa). */
    LOCKED("locked");

    private final String id;

    LockKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
