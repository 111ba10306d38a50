package vn.parindex.assessment;

import vn.parindex.finding.InputCheck;

/**
 * That a leaf does not apply to the unit (không áp dụng). Whether that is permitted is the methodology's to say.
 *
 * @param reason why; empty is a finding
 * @param grantedBy who granted it; empty is a finding
 */
public record NotApplicable(String reason, String grantedBy) {

    /**
     * Brings the words into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
     */
    public NotApplicable {
        InputCheck check = new InputCheck();
        reason = check.words("/reason", reason);
        grantedBy = check.words("/grantedBy", grantedBy);
        check.refuse();
    }
}
