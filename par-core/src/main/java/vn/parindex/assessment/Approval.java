package vn.parindex.assessment;

import vn.parindex.finding.InputCheck;

/**
 * That the unit's leadership approved the self-assessment report.
 *
 * @param by who approved it, not blank
 * @param time when, as the host gives it
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
