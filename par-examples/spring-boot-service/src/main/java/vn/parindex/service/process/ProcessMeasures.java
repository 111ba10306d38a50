package vn.parindex.service.process;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Event;
import vn.parindex.finding.ParIndexException;

/** Counts what is done and what is refused, by kind and code; neither by person nor by unit. */
@Component
public class ProcessMeasures {

    private static final String ACTIONS = "par.actions";
    private static final String REFUSALS = "par.refusals";
    private static final String KIND = "kind";
    private static final String CODE = "code";

    private final MeterRegistry registry;

    ProcessMeasures(MeterRegistry registry) {
        this.registry = registry;
    }

    void done(Acted acted) {
        String outcome = acted.repeated() ? "repeated" : "done";
        for (Event event : acted.events()) {
            registry.counter(ACTIONS, KIND, event.action().kind().id(), "outcome", outcome)
                    .increment();
        }
    }

    void refused(List<Action> actions, ParIndexException refusal) {
        count(actions, "refused");
        refusal.findings().stream()
                .map(finding -> finding.code().id())
                .distinct()
                .forEach(code -> registry.counter(REFUSALS, CODE, code).increment());
    }

    void stale(List<Action> actions) {
        count(actions, "stale");
        registry.counter(REFUSALS, CODE, "SVC-4121").increment();
    }

    private void count(List<Action> actions, String outcome) {
        actions.stream()
                .map(action -> action.kind().id())
                .distinct()
                .forEach(kind -> registry.counter(ACTIONS, KIND, kind, "outcome", outcome)
                        .increment());
    }
}
