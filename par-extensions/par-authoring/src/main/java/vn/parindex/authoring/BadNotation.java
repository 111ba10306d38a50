package vn.parindex.authoring;

import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/** Thrown where a rule in the notation of sheets cannot be read. */
final class BadNotation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** Makes one with a reason in both languages, followed by the text at fault. */
    BadNotation(String vi, String en, String got) {
        super(en);
        String shown = got.isEmpty() ? "" : ": " + Excerpt.of(got);
        this.reason = Text.of(vi + shown, en + shown);
    }

    Text reason() {
        return reason;
    }
}
