package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;

/** The phases that a campaign passes through, in order: those whose round it has, and those that need none. */
final class PhaseOrder {

    private final List<Phase> phases;

    private PhaseOrder(List<Phase> phases) {
        this.phases = phases;
    }

    static PhaseOrder of(Campaign campaign) {
        List<Phase> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (phase.stage().map(stage -> campaign.round(stage).isPresent()).orElse(true)) {
                phases.add(phase);
            }
        }
        return new PhaseOrder(phases);
    }

    /** Returns the phase that follows; the last one follows itself. */
    Phase after(Phase phase) {
        return phases.stream().filter(p -> p.compareTo(phase) > 0).findFirst().orElse(phase);
    }
}
