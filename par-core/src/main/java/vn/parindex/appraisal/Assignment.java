package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.NodeCode;

/**
 * The items that an agency appraises: whole areas, criteria or single leaves. Where codes lie within each other the
 * more precise one counts, so an agency may have area 3 and another 3.5.
 *
 * @param agency the agency's id, as {@link Actor#body()} gives it, not blank
 * @param name the agency's name, as refusals print it, not blank
 * @param codes the nodes it answers for
 */
public record Assignment(String agency, String name, List<NodeCode> codes) {

    /**
     * Checks the texts and copies the list.
     *
     * @throws vn.parindex.finding.ParIndexException if id or name is blank or cannot be stored, see
     *     {@link InputCheck#id} and {@link InputCheck#words}
     */
    public Assignment {
        codes = List.copyOf(codes);
        InputCheck check = new InputCheck();
        check.id("/agency", agency);
        name = check.neededWords("/name", name);
        check.refuse();
    }

    /**
     * Obtains an assignment of nodes to an agency.
     *
     * @param agency the agency's id
     * @param name the agency's name
     * @param codes codes such as {@code 3} or {@code 3.4.1}
     * @return the assignment
     * @throws IllegalArgumentException if a text is not a code
     * @throws vn.parindex.finding.ParIndexException if id or name is blank or cannot be stored
     */
    public static Assignment of(String agency, String name, String... codes) {
        return new Assignment(
                agency,
                name,
                java.util.Arrays.stream(codes).map(NodeCode::parse).toList());
    }
}
