package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;

/** The result of a requested action: applied, or refused with every reason. */
public sealed interface ActionResult {

    /**
     * The action was applied.
     *
     * @param state the state after it
     * @param event the event to store
     */
    record Applied(ProcessState state, Event event) implements ActionResult {

        public Applied {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * The action was refused; nothing changed.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Finding> reasons) implements ActionResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
