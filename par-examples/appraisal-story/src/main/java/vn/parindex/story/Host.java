package vn.parindex.story;

import java.time.OffsetDateTime;
import java.util.List;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionResult;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.finding.Finding;
import vn.parindex.value.Unit;

/** A host in small: it keeps the state, stores every event, and hands refusals back to whoever asked. */
final class Host {

    private final AppraisalProcess process;
    private ProcessState state;
    private EventLog log;

    Host(AppraisalProcess process, Unit unit) {
        this.process = process;
        this.state = process.start(unit);
        this.log = new EventLog(unit, List.of());
    }

    AppraisalProcess process() {
        return process;
    }

    ProcessState state() {
        return state;
    }

    EventLog log() {
        return log;
    }

    /** Does something that the story knows to be allowed. */
    Event does(Actor actor, OffsetDateTime time, Action action) {
        ActionResult answer = process.apply(state, action, actor, time);
        if (answer instanceof ActionResult.Refused refused) {
            throw new IllegalStateException(action + ": " + refused.reasons());
        }
        ActionResult.Applied applied = (ActionResult.Applied) answer;
        state = applied.state();
        log = log.with(applied.event());
        return applied.event();
    }

    /** Tries something that the story knows to be refused. */
    List<Finding> tries(Actor actor, OffsetDateTime time, Action action) {
        ActionResult answer = process.apply(state, action, actor, time);
        if (answer instanceof ActionResult.Refused refused) {
            return refused.reasons();
        }
        throw new IllegalStateException("allowed: " + action);
    }
}
