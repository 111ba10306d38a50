package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;

/**
 * The outcome of applying a log of events again.
 *
 * @param state the state at the end
 * @param findings signs that the log is not as it was written; the place is {@code #} and the event's number
 */
public record Replay(ProcessState state, List<Finding> findings) {

    public Replay {
        Objects.requireNonNull(state, "state");
        findings = List.copyOf(findings);
    }

    /**
     * Checks whether the log is sound.
     *
     * @return true if nothing was found wrong
     */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
