package vn.parindex.service.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionResult;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Replay;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.IntakeRules;
import vn.parindex.json.ParJson;
import vn.parindex.service.faults.BusyException;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.CampaignRows;
import vn.parindex.service.store.EventKey;
import vn.parindex.service.store.EventRow;
import vn.parindex.service.store.EventRows;
import vn.parindex.service.store.SubmissionRow;
import vn.parindex.service.store.SubmissionRows;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.service.store.UnitRow;
import vn.parindex.service.store.UnitRows;
import vn.parindex.value.NodeCode;

/** Campaigns, units, their logs: reads where a unit stands and applies what is allowed, once. */
@Service
public class CampaignDesk {

    private final CampaignRows campaigns;
    private final UnitRows units;
    private final EventRows events;
    private final SubmissionRows submissions;
    private final IntakeRules rules;
    private final Clock clock;
    private final ProcessMeasures measures;
    private final TransactionTemplate writing;
    private final PatientWriting patiently;
    private final TransactionTemplate reading;
    private final Map<String, RunningCampaign> running = new ConcurrentHashMap<>();
    private final Map<UnitInCampaign, ProcessState> states = new ConcurrentHashMap<>();
    private final Set<String> published = ConcurrentHashMap.newKeySet();

    /**
     * Creates the desk.
     *
     * @param campaigns the campaigns
     * @param units the units
     * @param events the logs
     * @param submissions the requests carried out
     * @param rules the methodologies
     * @param clock the clock of the deadlines
     * @param measures counts what is done
     * @param transactions the transactions
     */
    public CampaignDesk(
            CampaignRows campaigns,
            UnitRows units,
            EventRows events,
            SubmissionRows submissions,
            IntakeRules rules,
            Clock clock,
            ProcessMeasures measures,
            PlatformTransactionManager transactions) {
        this.campaigns = campaigns;
        this.units = units;
        this.events = events;
        this.submissions = submissions;
        this.rules = rules;
        this.clock = clock;
        this.measures = measures;
        this.writing = new TransactionTemplate(transactions);
        this.patiently = new PatientWriting(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Returns the time.
     *
     * @return now, to the second
     */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withNano(0);
    }

    /**
     * Returns all campaigns.
     *
     * @return the campaigns by id
     */
    public List<RunningCampaign> campaigns() {
        return campaigns.findAllByOrderById().stream()
                .map(row -> campaign(row.getId()))
                .toList();
    }

    /**
     * Obtains a campaign.
     *
     * @param id its id
     * @return the campaign
     * @throws NoSuchElementException if there is none
     */
    public RunningCampaign campaign(String id) {
        RunningCampaign known = running.get(id);
        if (known != null) {
            return known;
        }
        RunningCampaign read = read(campaigns.findById(id).orElseThrow(() -> new NoSuchElementException("campaign")));
        running.put(id, read);
        return read;
    }

    private RunningCampaign read(CampaignRow row) {
        var campaign = ParJson.CAMPAIGN.read(row.text(), "campaign " + row.getId());
        var evaluator = rules.evaluator(campaign.methodology());
        return new RunningCampaign(
                row.getId(),
                row.title(),
                AppraisalProcess.of(campaign, evaluator.methodology()),
                evaluator,
                Optional.ofNullable(row.questionnaire())
                        .map(text -> ParJson.QUESTIONNAIRE.read(text, "questionnaire " + row.getId())));
    }

    /** Forgets what was kept in memory of a campaign that is gone. */
    void forget(String campaign) {
        running.remove(campaign);
        published.remove(campaign);
        states.keySet().removeIf(key -> key.campaign().equals(campaign));
    }

    /**
     * Returns the units of all campaigns.
     *
     * @return the names by id
     */
    public Map<String, String> unitNames() {
        Map<String, String> names = new TreeMap<>();
        units.everywhere().forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    /**
     * Returns the agencies that appraise in some campaign.
     *
     * @return the names by id
     */
    public Map<String, String> agencyNames() {
        Map<String, String> names = new TreeMap<>();
        campaigns()
                .forEach(campaign -> campaign.campaign()
                        .assignments()
                        .forEach(assignment -> names.put(assignment.agency(), assignment.name())));
        return names;
    }

    /**
     * Returns the units of a campaign.
     *
     * @param campaign the campaign's id
     * @return the rows
     */
    public List<UnitRow> units(String campaign) {
        return units.of(campaign);
    }

    /**
     * Obtains a unit and what is stored of where it stands.
     *
     * @param key the unit
     * @return the row
     * @throws NoSuchElementException if there is no such unit
     */
    public UnitRow unit(UnitInCampaign key) {
        return units.findById(key).orElseThrow(() -> new NoSuchElementException("unit"));
    }

    /**
     * Checks whether a campaign is published.
     *
     * @param campaign the campaign's id
     * @return true if the result of every unit is; false without units
     */
    public boolean isPublished(String campaign) {
        if (published.contains(campaign)) {
            return true;
        }
        boolean all = units.count(campaign) > 0 && units.countOutside(campaign, Phase.PUBLISHED.name()) == 0;
        if (all) {
            published.add(campaign); // nothing changes any more
        }
        return all;
    }

    /**
     * Obtains where a unit stands.
     *
     * @param key the unit
     * @return its state
     * @throws NoSuchElementException if there is no such unit
     */
    public ProcessState state(UnitInCampaign key) {
        return reading.execute(status -> state(key, unit(key)));
    }

    private ProcessState state(UnitInCampaign key, UnitRow row) {
        ProcessState known = states.get(key);
        if (known != null && known.logLength() == row.logLength()) {
            return known;
        }
        ProcessState state = replay(key, row).state();
        if (state.logLength() == row.logLength()) {
            states.put(key, state);
        }
        return state;
    }

    /**
     * Does everything again that the log of a unit says, and compares.
     *
     * @param row the unit
     * @return the state that follows from the log, and what is wrong with the log
     */
    public Replay replay(UnitRow row) {
        return replay(row.getId(), row);
    }

    private Replay replay(UnitInCampaign key, UnitRow row) {
        return new EventLog(row.unit(), log(key))
                .replay(campaign(key.campaign()).process());
    }

    /**
     * Obtains the log of a unit.
     *
     * @param key the unit
     * @return its events in order
     */
    public List<Event> log(UnitInCampaign key) {
        return events.logOf(key.campaign(), key.unit()).stream()
                .map(row ->
                        ParJson.EVENT.read(row.text(), "event " + row.getId().sequence()))
                .toList();
    }

    /**
     * Applies actions as one: all of them or none.
     *
     * @param key the unit
     * @param actions what to do, in this order
     * @param actor who does it
     * @param submission the request
     * @return the new state and its events
     * @throws ParIndexException with every reason, if any of them is not allowed
     * @throws StaleException if somebody else changed the same since the page was made
     * @throws FaultException if the request was carried out before, by somebody else or with other actions
     * @throws BusyException if the database was busy each time that it was tried
     * @throws NoSuchElementException if there is no such unit
     */
    public Acted act(UnitInCampaign key, List<Action> actions, Actor actor, Submission submission) {
        try {
            Acted acted = act(key, actions, actor, submission, now());
            measures.done(acted);
            return acted;
        } catch (ParIndexException refusal) {
            measures.refused(actions, refusal);
            throw refusal;
        } catch (StaleException stale) {
            measures.stale(actions);
            throw stale;
        }
    }

    /**
     * Applies actions at a given time, as {@link #act(UnitInCampaign, List, Actor, Submission)} does.
     *
     * @param key the unit
     * @param actions what to do, in this order
     * @param actor who does it
     * @param submission the request
     * @param time when
     * @return the new state and its events
     */
    public Acted act(
            UnitInCampaign key, List<Action> actions, Actor actor, Submission submission, OffsetDateTime time) {
        Acted acted = patiently.write(() -> actOnce(key, actions, actor, submission, time));
        states.put(key, acted.state()); // stored by now: the next reader need not rebuild it
        return acted;
    }

    private Acted actOnce(
            UnitInCampaign key, List<Action> actions, Actor actor, Submission submission, OffsetDateTime time) {
        UnitRow row = units.findForWriting(key).orElseThrow(() -> new NoSuchElementException("unit"));
        ProcessState state = state(key, row);
        Optional<SubmissionRow> earlier = submissions.findById(submission.request());
        if (earlier.isPresent()) {
            SubmissionRow before = earlier.get();
            List<Event> made =
                    log(key).stream().filter(e -> before.made(e.sequence())).toList();
            boolean same = before.isOf(key, actor.id())
                    && made.stream().map(Event::action).toList().containsAll(actions);
            if (!same) {
                throw new FaultException(ServiceFault.KEY_USED);
            }
            return new Acted(state, made, true);
        }
        AppraisalProcess process = campaign(key.campaign()).process();
        refuseForbidden(process, state, actions, actor, time);
        refuseStale(key, state, actions, submission);
        List<Event> made = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (Action action : actions) {
            ActionResult answer = process.apply(state, action, actor, time);
            if (answer instanceof ActionResult.Applied applied) {
                state = applied.state();
                made.add(applied.event());
            } else if (answer instanceof ActionResult.Refused refused) {
                reasons.addAll(refused.reasons());
            }
        }
        if (!reasons.isEmpty()) {
            throw new ParIndexException(reasons.stream().distinct().toList());
        }
        for (Event event : made) {
            events.save(new EventRow(
                    new EventKey(key.campaign(), key.unit(), event.sequence()), ParJson.EVENT.canonical(event)));
        }
        if (!made.isEmpty()) {
            submissions.save(new SubmissionRow(
                    submission.request(),
                    key,
                    actor.id(),
                    made.get(0).sequence(),
                    made.get(made.size() - 1).sequence()));
            row.move(state);
        }
        return new Acted(state, made, false);
    }

    /** Comes before staleness: who may not act is not told what others did. */
    private static void refuseForbidden(
            AppraisalProcess process, ProcessState state, List<Action> actions, Actor actor, OffsetDateTime time) {
        List<Finding> reasons = actions.stream()
                .flatMap(action -> process.permission(state, action, actor, time).reasons().stream())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            throw new ParIndexException(reasons);
        }
    }

    /** An action on an item is stale if the item changed since; a step of the whole, if anything did. */
    private void refuseStale(UnitInCampaign key, ProcessState state, List<Action> actions, Submission submission) {
        if (submission.seen() >= state.logLength()) {
            return;
        }
        Set<NodeCode> codes =
                actions.stream().flatMap(action -> action.leaf().stream()).collect(Collectors.toSet());
        boolean whole = actions.stream().anyMatch(action -> action.leaf().isEmpty());
        List<Event> since = log(key).stream()
                .filter(event -> event.sequence() > submission.seen())
                .filter(event ->
                        whole || event.action().leaf().map(codes::contains).orElse(false))
                .toList();
        if (!since.isEmpty()) {
            throw new StaleException(since);
        }
    }

    /**
     * Adds a campaign.
     *
     * @param row the campaign
     */
    public void add(CampaignRow row) {
        read(row);
        campaigns.save(row);
    }

    /**
     * Adds a campaign with its units: all of it, or nothing.
     *
     * @param row the campaign
     * @param assessed the units
     * @throws ParIndexException if the campaign does not go with its methodology
     * @throws DataIntegrityViolationException if there is another with its id
     */
    public void open(CampaignRow row, List<vn.parindex.value.Unit> assessed) {
        AppraisalProcess process = read(row).process();
        writing.executeWithoutResult(status -> {
            campaigns.save(row);
            assessed.forEach(unit -> units.save(new UnitRow(row.getId(), process.start(unit))));
        });
    }

    /**
     * Adds a unit to a campaign.
     *
     * @param campaign the campaign's id
     * @param unit the unit
     * @return its key
     */
    public UnitInCampaign add(String campaign, vn.parindex.value.Unit unit) {
        UnitRow row = new UnitRow(campaign, campaign(campaign).process().start(unit));
        writing.executeWithoutResult(status -> units.save(row));
        published.remove(campaign);
        return row.getId();
    }
}
