package vn.parindex.assessment;

import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * The approval of a self-assessment report by the unit's leadership.
 *
 * @param by the person or body that approved it, not blank
 * @param time its time, as the host gives it
 * @param document the report's number and sign, possibly empty
 */
public record Approval(String by, String time, String document) {

    private static final Text BY = Text.of("người hoặc cơ quan phê duyệt", "who approved it");

    /**
     * Brings the words into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}, or if
     *     nobody approved it
     */
    public Approval {
        InputCheck check = new InputCheck();
        by = check.neededWords("/by", check.given("/by", by, BY, ""));
        time = check.formWords("/time", time);
        document = check.formWords("/document", document);
        check.refuse();
    }
}
