package vn.parindex.codec;

import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;

/** A value in a document that follows from the rest of it; not thread-safe. */
final class Claim {

    /** Stands for the whole document, which is not known yet. */
    static final Object DOCUMENT = new Object();

    private final Json json;
    private final Object stated;
    private final Member<?> member;
    private Object object;

    Claim(Json json, Object stated, Member<?> member) {
        this.json = json;
        this.stated = stated;
        this.member = member;
    }

    /** Sets the value that it follows from, unless an object inside has done so. */
    void follows(Object from) {
        if (object == null) {
            object = from;
        }
    }

    void verify(Object document, Reading in) {
        Object derived = member.derived(object == DOCUMENT ? document : object, document);
        if (!stated.equals(derived)) {
            Object got = stated instanceof String text ? Excerpt.of(text) : stated;
            in.fault(InputCode.DERIVED_MISMATCH, json, "got", got, "expected", derived);
        }
    }
}
