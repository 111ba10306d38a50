package vn.parindex.assessment;

import vn.parindex.finding.InputCheck;

/**
 * The approval of a self-assessment report by the unit's leadership.
 *
 * @param by the person or body that approved it, not blank
 * @param time its time, as the host gives it
 * @param document the report's number and sign, possibly empty
 */
public record Approval(String by, String time, String document) {

    /**
     * Brings the words into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}, or if
     *     nobody approved it
     */
    public Approval {
        InputCheck check = new InputCheck();
        by = check.neededWords("/by", by);
        time = check.words("/time", time);
        document = check.words("/document", document);
        check.refuse();
    }
}
