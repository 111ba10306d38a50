package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;

/** The phases that a campaign goes through, in order: those whose round it has, and those that need none. */
final class Course {

    private final List<Phase> phases;

    private Course(List<Phase> phases) {
        this.phases = phases;
    }

    static Course of(Campaign campaign) {
        List<Phase> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (phase.stage().map(stage -> campaign.round(stage).isPresent()).orElse(true)) {
                phases.add(phase);
            }
        }
        return new Course(phases);
    }

    /** The phase that follows; after the last there is none other. */
    Phase after(Phase phase) {
        return phases.stream().filter(p -> p.compareTo(phase) > 0).findFirst().orElse(phase);
    }
}
