package vn.parindex.quickstart;

import java.util.Optional;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** What people type into a form, read leniently. */
public final class TypedForm {

    private TypedForm() {}

    /**
     * Prints a code and points as they were understood.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // tag::form[]
        TypedInput form = new TypedInput();
        Optional<NodeCode> code = form.code("/code", "3.4.1.");
        Optional<Points> points = form.points("/points", "0,5");
        form.refuse(); // ParIndexException with all faults, each with code and place
        // end::form[]
        System.out.println(code.orElseThrow() + ": " + points.orElseThrow());
    }
}
