package vn.parindex.assessment;

import vn.parindex.finding.InputCheck;

/**
 * A grant that a leaf does not apply to a unit (không áp dụng). The methodology decides where such a grant is
 * permitted.
 *
 * @param reason the reason; empty is a finding
 * @param grantedBy the person or body that granted it; empty is a finding
 */
public record NotApplicable(String reason, String grantedBy) {

    /**
     * Brings the words into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if they cannot be stored, see {@link InputCheck#words}
     */
    public NotApplicable {
        InputCheck check = new InputCheck();
        reason = check.formWords("/reason", reason);
        grantedBy = check.formWords("/grantedBy", grantedBy);
        check.refuse();
    }
}
