package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.value.NodeCode;

/**
 * Whether an actor may do something now, and if not, every reason why.
 *
 * <p>For an action on leaves there is one permission a leaf, unless what forbids it has nothing to do with the leaf.
 *
 * @param action what
 * @param leaf on which leaf; empty for the whole, or for every leaf alike
 * @param reasons why not; empty if it is allowed
 */
public record Permission(ActionKind action, Optional<NodeCode> leaf, List<Finding> reasons) {

    public Permission {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(leaf, "leaf");
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether it is allowed.
     *
     * @return true if nothing forbids it
     */
    public boolean allowed() {
        return reasons.isEmpty();
    }
}
