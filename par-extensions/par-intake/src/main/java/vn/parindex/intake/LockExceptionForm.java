package vn.parindex.intake;

import java.time.OffsetDateTime;
import java.util.Optional;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.LockKind;
import vn.parindex.value.Stage;

/** Another end of a round for one unit, as it is typed. */
public final class LockExceptionForm extends IntakeForm {

    private String unit = "";
    private String stage = "";
    private String kind = "";
    private String time = "";
    private String reason = "";
    private String grantedBy = "";

    /** Creates an empty form. */
    public LockExceptionForm() {
        // filled by setters
    }

    /**
     * Obtains the form of an exception.
     *
     * @param exception the exception
     * @return the form
     */
    public static LockExceptionForm of(LockException exception) {
        LockExceptionForm form = new LockExceptionForm();
        form.unit = exception.unit();
        form.stage = exception.stage().id();
        form.kind = exception.kind().id();
        form.time = exception.time().toString();
        form.reason = exception.reason();
        form.grantedBy = exception.grantedBy();
        return form;
    }

    Optional<LockException> value(IntakeReader in) {
        Optional<Stage> which = in.word("stage", stage, Stage.values());
        Optional<LockKind> how = in.word("kind", kind, LockKind.values());
        Optional<OffsetDateTime> when = in.time("time", time);
        Optional<LockException> made = in.make(() -> new LockException(
                line(unit),
                which.orElse(Stage.SELF),
                how.orElse(LockKind.LOCKED),
                when.orElse(IntakeReader.ANY_TIME),
                clean(reason),
                line(grantedBy)));
        return which.isEmpty() || how.isEmpty() || when.isEmpty() ? Optional.empty() : made;
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the unit's id.
     *
     * @return the property {@code unit}
     */
    public String getUnit() {
        return unit;
    }

    /**
     * Sets the unit's id.
     *
     * @param unit the value
     */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /**
     * Returns the id of the stage.
     *
     * @return the property {@code stage}
     */
    public String getStage() {
        return stage;
    }

    /**
     * Sets the id of the stage.
     *
     * @param stage the value
     */
    public void setStage(String stage) {
        this.stage = stage;
    }

    /**
     * Returns {@code extended} or {@code locked}.
     *
     * @return the property {@code kind}
     */
    public String getKind() {
        return kind;
    }

    /**
     * Sets {@code extended} or {@code locked}.
     *
     * @param kind the value
     */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /**
     * Returns the time until which it is extended or from which it is locked, with its offset.
     *
     * @return the property {@code time}
     */
    public String getTime() {
        return time;
    }

    /**
     * Sets the time until which it is extended or from which it is locked, with its offset.
     *
     * @param time the value
     */
    public void setTime(String time) {
        this.time = time;
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
