package vn.parindex.intake;

/** A form that is read under a methodology. */
public abstract class MethodologyForm extends IntakeForm {

    private String methodology = "";

    MethodologyForm() {
        // only ours
    }

    /**
     * Returns the methodology's id; a part within an assessment needs none.
     *
     * @return the property {@code methodology}
     */
    public String getMethodology() {
        return methodology;
    }

    /**
     * Sets the methodology's id; a part within an assessment needs none.
     *
     * @param methodology the value
     */
    public void setMethodology(String methodology) {
        this.methodology = methodology;
    }
}
