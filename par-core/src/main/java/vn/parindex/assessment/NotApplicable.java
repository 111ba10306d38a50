package vn.parindex.assessment;

import java.util.Objects;

/**
 * That a leaf does not apply to the unit (không áp dụng). Whether that is permitted is the methodology's to say.
 *
 * @param reason why; empty is a finding
 * @param grantedBy who granted it; empty is a finding
 */
public record NotApplicable(String reason, String grantedBy) {

    public NotApplicable {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
    }
}
