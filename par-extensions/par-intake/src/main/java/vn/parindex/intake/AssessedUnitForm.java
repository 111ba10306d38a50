package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.value.Unit;

/** The unit assessed, as it is typed or chosen. */
public final class AssessedUnitForm extends IntakeForm {

    private String id = "";
    private String name = "";
    private String group = "";

    /** Creates an empty form. */
    public AssessedUnitForm() {
        // filled by setters
    }

    /**
     * Obtains the form of a unit.
     *
     * @param unit the unit
     * @return the form
     */
    public static AssessedUnitForm of(Unit unit) {
        AssessedUnitForm form = new AssessedUnitForm();
        form.id = unit.id();
        form.name = unit.name();
        form.group = unit.group();
        return form;
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Unit toUnit() {
        return convert(this::value);
    }

    Optional<Unit> value(IntakeReader in) {
        return in.typed(typed -> typed.unit("", line(id), line(name)))
                .flatMap(unit -> in.make(() -> new Unit(unit.id(), unit.name(), line(group))));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the host's stable id.
     *
     * @return the property {@code id}
     */
    public String getId() {
        return id;
    }

    /**
     * Sets the host's stable id.
     *
     * @param id the value
     */
    public void setId(String id) {
        this.id = id;
    }

    /**
     * Returns the name shown.
     *
     * @return the property {@code name}
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the name shown.
     *
     * @param name the value
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * Returns the group that means and rankings are formed by; may be blank.
     *
     * @return the property {@code group}
     */
    public String getGroup() {
        return group;
    }

    /**
     * Sets the group that means and rankings are formed by; may be blank.
     *
     * @param group the value
     */
    public void setGroup(String group) {
        this.group = group;
    }
}
