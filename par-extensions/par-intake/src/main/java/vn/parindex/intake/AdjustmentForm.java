package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.value.Language;
import vn.parindex.value.Points;

/** Bonus or penalty points asked for, as they are typed. */
public final class AdjustmentForm extends MethodologyForm {

    private String id = "";
    private String points = "";
    private String reason = "";

    /** Creates an empty form. */
    public AdjustmentForm() {
        // filled by setters
    }

    /**
     * Obtains the form of bonus or penalty points.
     *
     * @param entry the points asked for
     * @param language the language of the decimal mark
     * @return the form
     */
    public static AdjustmentForm of(AdjustmentEntry entry, Language language) {
        AdjustmentForm form = new AdjustmentForm();
        form.id = entry.id();
        form.points = shown(entry.points().toString(), language);
        form.reason = entry.reason();
        return form;
    }

    /**
     * Returns the bonus or penalty points.
     *
     * @param rules the methodologies
     * @return the points asked for
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public AdjustmentEntry toAdjustment(IntakeRules rules) {
        refuse(rules);
        return convert(this::value);
    }

    Optional<AdjustmentEntry> value(IntakeReader in) {
        Optional<Points> amount = in.typed(typed -> typed.points("/points", points));
        // without points the rest is checked, too
        return in.make(() -> new AdjustmentEntry(line(id), amount.orElse(Points.ZERO), clean(reason)));
    }

    @Override
    void read(IntakeReader in) {
        AssessmentForm.around(getMethodology(), whole -> whole.getAdjustments().add(this))
                .readPart(in, "adjustments[0]");
    }

    /**
     * Returns the id of the methodology's bonus or penalty.
     *
     * @return the property {@code id}
     */
    public String getId() {
        return id;
    }

    /**
     * Sets the id of the methodology's bonus or penalty.
     *
     * @param id the value
     */
    public void setId(String id) {
        this.id = id;
    }

    /**
     * Returns the points, zero or more, also for a penalty.
     *
     * @return the property {@code points}
     */
    public String getPoints() {
        return points;
    }

    /**
     * Sets the points, zero or more, also for a penalty.
     *
     * @param points the value
     */
    public void setPoints(String points) {
        this.points = points;
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
}
