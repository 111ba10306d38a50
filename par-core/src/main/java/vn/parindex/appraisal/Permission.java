package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.value.NodeCode;

/**
 * The answer to whether an actor may take an action now, with every reason why not.
 *
 * <p>An action on leaves has one permission a leaf, unless the reason that forbids it has nothing to do with the leaf.
 *
 * @param action the kind of action
 * @param leaf the leaf; empty for the whole, or for every leaf alike
 * @param reasons every reason why not; empty if it is allowed
 */
public record Permission(ActionKind action, Optional<NodeCode> leaf, List<Finding> reasons) {

    public Permission {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(leaf, "leaf");
        reasons = List.copyOf(reasons);
    }

    /**
     * Checks whether the action is allowed.
     *
     * @return true if nothing forbids it
     */
    public boolean allowed() {
        return reasons.isEmpty();
    }
}
