package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;

/**
 * A whole assessment, as it is typed: the unit, all opinions, grants, bonus and penalty points, the approval.
 *
 * <p>Each opinion is a row of its own with the item's code, so that the path of a fault is {@code opinions[3].points}.
 */
public final class AssessmentForm extends MethodologyForm {

    private String year = "";
    private AssessedUnitForm unit = new AssessedUnitForm();
    private String note = "";
    private ApprovalForm approval = new ApprovalForm();
    private List<OpinionForm> opinions = new ArrayList<>();
    private List<GrantForm> grants = new ArrayList<>();
    private List<AdjustmentForm> adjustments = new ArrayList<>();

    /** Creates an empty form. */
    public AssessmentForm() {
        // filled by setters
    }

    /**
     * Obtains the form in which a saved assessment is edited; what it converts to is equal to the assessment.
     *
     * @param assessment the assessment
     * @param language the language of decimal marks and of yes and no
     * @return the form
     */
    public static AssessmentForm of(Assessment assessment, Language language) {
        AssessmentForm form = new AssessmentForm();
        form.setMethodology(assessment.methodology().toString());
        form.year = assessment.year().toString();
        form.unit = AssessedUnitForm.of(assessment.unit());
        form.note = assessment.note();
        assessment.approval().ifPresent(approval -> form.approval = ApprovalForm.of(approval));
        assessment.entries().forEach((code, entry) -> {
            entry.opinions().values().forEach(one -> form.opinions.add(OpinionForm.of(code, one, language)));
            entry.notApplicable().ifPresent(grant -> form.grants.add(GrantForm.of(code, grant)));
        });
        assessment.adjustments().forEach(entry -> form.adjustments.add(AdjustmentForm.of(entry, language)));
        return form;
    }

    /** Wraps a part that is validated on its own. */
    static AssessmentForm around(String methodology, Consumer<AssessmentForm> part) {
        AssessmentForm whole = new AssessmentForm();
        whole.setMethodology(methodology);
        part.accept(whole);
        return whole;
    }

    /**
     * Returns the assessment. What is only missing yet is no fault; {@link Submit} asks for it.
     *
     * @param rules the methodologies
     * @return the assessment
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Assessment toAssessment(IntakeRules rules) {
        refuse(rules);
        return new AssessmentReading(this, new IntakeReader(rules), false)
                .assessment()
                .orElseThrow();
    }

    /**
     * Places findings of an evaluation, or of the procedure, at the properties of this form, so that a page shows them
     * beside those of validation.
     *
     * @param findings the findings, e.g. {@code IndexResult.findings()}
     * @return one for each, in the same order
     */
    public List<FormFault> place(List<Finding> findings) {
        FindingPlaces places = new FindingPlaces(this);
        return findings.stream()
                .map(finding -> new FormFault(places.of(finding), finding, FindingPlaces.isIncomplete(finding)))
                .toList();
    }

    @Override
    void read(IntakeReader in) {
        new AssessmentReading(this, in, false).check();
    }

    /** Reads a form of one part: what is told of the rest is not told. */
    void readPart(IntakeReader in, String part) {
        IntakeReader alone = in.apart();
        new AssessmentReading(this, alone, true).check();
        for (FormFault fault : alone.faults()) {
            if (fault.path().equals("methodology")) {
                in.add(fault);
            } else if (fault.path().startsWith(part)) {
                in.add(fault.at(fault.path().substring(part.length()).replaceFirst("^\\.", "")));
            }
        }
    }

    /**
     * Returns the year assessed.
     *
     * @return the property {@code year}
     */
    public String getYear() {
        return year;
    }

    /**
     * Sets the year assessed.
     *
     * @param year the value
     */
    public void setYear(String year) {
        this.year = year;
    }

    /**
     * Returns the unit.
     *
     * @return the property {@code unit}
     */
    public AssessedUnitForm getUnit() {
        return unit;
    }

    /**
     * Sets the unit.
     *
     * @param unit the value
     */
    public void setUnit(AssessedUnitForm unit) {
        this.unit = unit;
    }

    /**
     * Returns the remarks.
     *
     * @return the property {@code note}
     */
    public String getNote() {
        return note;
    }

    /**
     * Sets the remarks.
     *
     * @param note the value
     */
    public void setNote(String note) {
        this.note = note;
    }

    /**
     * Returns the approval; left empty if there is none.
     *
     * @return the property {@code approval}
     */
    public ApprovalForm getApproval() {
        return approval;
    }

    /**
     * Sets the approval; left empty if there is none.
     *
     * @param approval the value
     */
    public void setApproval(ApprovalForm approval) {
        this.approval = approval;
    }

    /**
     * Returns the opinions.
     *
     * @return the property {@code opinions}
     */
    public List<OpinionForm> getOpinions() {
        return opinions;
    }

    /**
     * Sets the opinions.
     *
     * @param opinions the value
     */
    public void setOpinions(List<OpinionForm> opinions) {
        this.opinions = opinions;
    }

    /**
     * Returns the grants of items that do not apply.
     *
     * @return the property {@code grants}
     */
    public List<GrantForm> getGrants() {
        return grants;
    }

    /**
     * Sets the grants of items that do not apply.
     *
     * @param grants the value
     */
    public void setGrants(List<GrantForm> grants) {
        this.grants = grants;
    }

    /**
     * Returns the bonus and penalty points.
     *
     * @return the property {@code adjustments}
     */
    public List<AdjustmentForm> getAdjustments() {
        return adjustments;
    }

    /**
     * Sets the bonus and penalty points.
     *
     * @param adjustments the value
     */
    public void setAdjustments(List<AdjustmentForm> adjustments) {
        this.adjustments = adjustments;
    }
}
