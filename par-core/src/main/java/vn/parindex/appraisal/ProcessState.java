package vn.parindex.appraisal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * The state of one unit's assessment: the entries so far, and the phase. Only the process creates one, from a start and
 * events.
 */
public final class ProcessState {

    private final Assessment assessment;
    private final Phase phase;
    private final Map<Stage, LockException> lockExceptions;
    private final long logLength;
    private final OffsetDateTime lastTime;
    private final Set<String> ownPeople;

    private ProcessState(
            Assessment assessment,
            Phase phase,
            Map<Stage, LockException> lockExceptions,
            long logLength,
            OffsetDateTime lastTime,
            Set<String> ownPeople) {
        this.assessment = assessment;
        this.phase = phase;
        Map<Stage, LockException> copy = new EnumMap<>(Stage.class);
        copy.putAll(lockExceptions);
        this.lockExceptions = Collections.unmodifiableMap(copy);
        this.logLength = logLength;
        this.lastTime = lastTime;
        this.ownPeople = Collections.unmodifiableSet(new TreeSet<>(ownPeople));
    }

    static ProcessState start(Assessment assessment) {
        return new ProcessState(assessment, Phase.DRAFTING, Map.of(), 0, null, Set.of());
    }

    ProcessState with(Assessment other) {
        return new ProcessState(other, phase, lockExceptions, logLength, lastTime, ownPeople);
    }

    ProcessState with(Phase other) {
        return new ProcessState(assessment, other, lockExceptions, logLength, lastTime, ownPeople);
    }

    ProcessState with(LockException exception) {
        Map<Stage, LockException> more = new EnumMap<>(Stage.class);
        more.putAll(lockExceptions);
        more.put(exception.stage(), exception);
        return new ProcessState(assessment, phase, more, logLength, lastTime, ownPeople);
    }

    ProcessState logged(long length, OffsetDateTime time, Actor actor) {
        Set<String> people = ownPeople;
        if (actor.isOf(assessment.unit().id()) || actor.role().isOfUnit()) {
            people = new TreeSet<>(ownPeople);
            people.add(actor.id());
        }
        return new ProcessState(assessment, phase, lockExceptions, length, time, people);
    }

    /**
     * Returns everything entered so far, in all layers.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Returns the phase.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Returns the rounds that were unlocked or locked for the unit while the campaign ran.
     *
     * @return the last such order by stage
     */
    public Map<Stage, LockException> lockExceptions() {
        return lockExceptions;
    }

    /**
     * Returns the number of events that led here.
     *
     * @return zero at the start
     */
    public long logLength() {
        return logLength;
    }

    /**
     * Returns the time of the last event.
     *
     * @return the time, or empty at the start
     */
    public Optional<OffsetDateTime> lastTime() {
        return Optional.ofNullable(lastTime);
    }

    /**
     * Returns the people who, by the events, acted for the unit or belonged to it. They judge it no more, whatever
     * became of what they entered.
     *
     * @return the ids of the actors, sorted
     */
    public Set<String> ownPeople() {
        return ownPeople;
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(
                ProcessState.class,
                Text.of(
                        "hãy ghi nhật ký của nó bằng vn.parindex.json.ParJson.EVENTS và bản đánh giá của nó bằng"
                                + " vn.parindex.json.ParJson.ASSESSMENT",
                        "write its log with vn.parindex.json.ParJson.EVENTS and its assessment with"
                                + " vn.parindex.json.ParJson.ASSESSMENT"));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProcessState other
                && assessment.equals(other.assessment)
                && phase == other.phase
                && lockExceptions.equals(other.lockExceptions)
                && logLength == other.logLength
                && Objects.equals(lastTime, other.lastTime)
                && ownPeople.equals(other.ownPeople);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, phase, logLength);
    }

    /**
     * Returns a description for logs.
     *
     * @return unit, phase and length of the log
     */
    @Override
    public String toString() {
        return assessment.unit().id() + " " + phase.id() + " after " + logLength + " events";
    }
}
