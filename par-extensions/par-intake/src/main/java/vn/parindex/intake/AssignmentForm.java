package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Assignment;
import vn.parindex.value.NodeCode;

/** The items that an agency appraises, as they are typed. */
public final class AssignmentForm extends IntakeForm {

    private String agency = "";
    private String name = "";
    private List<String> codes = new ArrayList<>();

    /** Creates an empty form. */
    public AssignmentForm() {
        // filled by setters
    }

    /**
     * Obtains the form of an assignment.
     *
     * @param assignment the assignment
     * @return the form
     */
    public static AssignmentForm of(Assignment assignment) {
        AssignmentForm form = new AssignmentForm();
        form.agency = assignment.agency();
        form.name = assignment.name();
        assignment.codes().forEach(code -> form.codes.add(code.toString()));
        return form;
    }

    Optional<Assignment> value(IntakeReader in) {
        List<NodeCode> read = new ArrayList<>();
        List<String> typed = list(codes);
        for (int i = 0; i < typed.size(); i++) {
            String code = typed.get(i);
            in.part("codes[" + i + "]").typed(input -> input.code("", code)).ifPresent(read::add);
        }
        return in.make(() -> new Assignment(line(agency), line(name), read));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the agency's id.
     *
     * @return the property {@code agency}
     */
    public String getAgency() {
        return agency;
    }

    /**
     * Sets the agency's id.
     *
     * @param agency the value
     */
    public void setAgency(String agency) {
        this.agency = agency;
    }

    /**
     * Returns its name.
     *
     * @return the property {@code name}
     */
    public String getName() {
        return name;
    }

    /**
     * Sets its name.
     *
     * @param name the value
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * Returns the codes of areas, criteria or items.
     *
     * @return the property {@code codes}
     */
    public List<String> getCodes() {
        return codes;
    }

    /**
     * Sets the codes of areas, criteria or items.
     *
     * @param codes the value
     */
    public void setCodes(List<String> codes) {
        this.codes = codes;
    }
}
