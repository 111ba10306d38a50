package vn.parindex.finding;

import vn.parindex.value.Text;

/** How grave a finding is. */
public enum Severity {
    /** Worth knowing; changes nothing. */
    NOTE("note", Text.of("Lưu ý", "Note")),
    /** Probably a mistake; the score stands. */
    WARNING("warning", Text.of("Cảnh báo", "Warning")),
    /** Wrong: what it is about does not count or was refused. */
    ERROR("error", Text.of("Lỗi", "Error"));

    private final String id;
    private final Text label;

    Severity(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The word used in files.
     *
     * @return e.g. {@code warning}
     */
    public String id() {
        return id;
    }

    /**
     * The word shown to people.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }
}
