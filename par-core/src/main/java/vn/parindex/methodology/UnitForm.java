package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * The form that some units are scored on: the whole tree without what does not concern them. Example: departments
 * without administrative procedures have no area 3, so their maximum is less than 100 and their index is points over
 * that maximum.
 *
 * @param id the id in the list of units
 * @param name its name
 * @param without nodes that do not apply, with all below them
 * @param citation its source
 * @param confidence the confidence in it
 */
public record UnitForm(String id, Text name, List<NodeCode> without, Citation citation, Confidence confidence) {

    public UnitForm {
        InputCheck.word("/id", id);
        Objects.requireNonNull(name, "name");
        without = List.copyOf(without);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Checks whether a node does not apply on this form.
     *
     * @param code its code
     * @return true if it, or a node above it, is left out
     */
    public boolean leavesOut(NodeCode code) {
        return without.stream().anyMatch(node -> node.equals(code) || node.contains(code));
    }
}
