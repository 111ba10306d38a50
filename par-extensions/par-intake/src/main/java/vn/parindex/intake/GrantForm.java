package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.value.NodeCode;

/** A grant that an item does not apply to a unit, as it is typed. */
public final class GrantForm extends MethodologyForm {

    private String code = "";
    private String reason = "";
    private String grantedBy = "";

    /** Creates an empty form. */
    public GrantForm() {
        // filled by setters
    }

    /**
     * Obtains the form of a grant.
     *
     * @param code the item's code
     * @param grant the grant
     * @return the form
     */
    public static GrantForm of(NodeCode code, NotApplicable grant) {
        GrantForm form = new GrantForm();
        form.code = code.toString();
        form.reason = grant.reason();
        form.grantedBy = grant.grantedBy();
        return form;
    }

    /**
     * Returns the grant.
     *
     * @param rules the methodologies
     * @return the grant
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public NotApplicable toNotApplicable(IntakeRules rules) {
        refuse(rules);
        return convert(this::value);
    }

    Optional<NotApplicable> value(IntakeReader in) {
        return in.make(() -> new NotApplicable(clean(reason), clean(grantedBy)));
    }

    @Override
    void read(IntakeReader in) {
        AssessmentForm.around(getMethodology(), whole -> whole.getGrants().add(this))
                .readPart(in, "grants[0]");
    }

    /**
     * Returns the item's code.
     *
     * @return the property {@code code}
     */
    public String getCode() {
        return code;
    }

    /**
     * Sets the item's code.
     *
     * @param code the value
     */
    public void setCode(String code) {
        this.code = code;
    }

    /**
     * Returns the reason.
     *
     * @return the property {@code reason}
     */
    public String getReason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param reason the value
     */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /**
     * Returns the person or body that granted it.
     *
     * @return the property {@code grantedBy}
     */
    public String getGrantedBy() {
        return grantedBy;
    }

    /**
     * Sets the person or body that granted it.
     *
     * @param grantedBy the value
     */
    public void setGrantedBy(String grantedBy) {
        this.grantedBy = grantedBy;
    }
}
