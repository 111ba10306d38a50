package vn.parindex.authoring;

import vn.parindex.value.Text;

/** Says why a rule in the notation of sheets cannot be read. */
final class BadNotation extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;

    private final transient Text reason;

    /** With a reason in both languages, which ends in what was met. */
    BadNotation(String vi, String en, String got) {
        super(en);
        String plain = got.codePoints()
                .limit(MOST)
                .filter(c -> Text.firstForbidden(Character.toString(c)) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String shown = java.text.Normalizer.normalize(
                plain + (got.codePointCount(0, got.length()) > MOST ? "…" : ""), java.text.Normalizer.Form.NFC);
        this.reason = Text.of(vi + (shown.isEmpty() ? "" : ": " + shown), en + (shown.isEmpty() ? "" : ": " + shown));
    }

    Text reason() {
        return reason;
    }
}
