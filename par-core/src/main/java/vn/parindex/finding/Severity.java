package vn.parindex.finding;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The severities of findings. */
public enum Severity implements Labelled {
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

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }
}
