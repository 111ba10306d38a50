package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;

/** What comes of asking for an action: it is applied, or refused with all reasons. */
public sealed interface Answer {

    /**
     * The action was applied.
     *
     * @param state the state after it
     * @param event what to store
     */
    record Applied(ProcessState state, Event event) implements Answer {

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
    record Refused(List<Finding> reasons) implements Answer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
