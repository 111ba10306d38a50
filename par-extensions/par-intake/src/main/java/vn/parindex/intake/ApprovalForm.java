package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.assessment.Approval;

/** The approval of a report by the unit's leadership, as it is typed. */
public final class ApprovalForm extends IntakeForm {

    private String by = "";
    private String time = "";
    private String document = "";

    /** Creates an empty form. */
    public ApprovalForm() {
        // filled by setters
    }

    /**
     * Obtains the form of an approval.
     *
     * @param approval the approval
     * @return the form
     */
    public static ApprovalForm of(Approval approval) {
        ApprovalForm form = new ApprovalForm();
        form.by = approval.by();
        form.time = approval.time();
        form.document = approval.document();
        return form;
    }

    /**
     * Returns the approval.
     *
     * @return the approval
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Approval toApproval() {
        return convert(this::value);
    }

    boolean isEmpty() {
        return isBlank(by, time, document);
    }

    Optional<Approval> value(IntakeReader in) {
        return in.make(() -> new Approval(line(by), line(time), line(document)));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the person or body that approved it.
     *
     * @return the property {@code by}
     */
    public String getBy() {
        return by;
    }

    /**
     * Sets the person or body that approved it.
     *
     * @param by the value
     */
    public void setBy(String by) {
        this.by = by;
    }

    /**
     * Returns its time, as the host gives it.
     *
     * @return the property {@code time}
     */
    public String getTime() {
        return time;
    }

    /**
     * Sets its time, as the host gives it.
     *
     * @param time the value
     */
    public void setTime(String time) {
        this.time = time;
    }

    /**
     * Returns number and sign of the report.
     *
     * @return the property {@code document}
     */
    public String getDocument() {
        return document;
    }

    /**
     * Sets number and sign of the report.
     *
     * @param document the value
     */
    public void setDocument(String document) {
        this.document = document;
    }
}
