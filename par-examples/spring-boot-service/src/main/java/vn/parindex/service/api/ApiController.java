package vn.parindex.service.api;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.service.process.Acted;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.process.StaleException;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.service.store.UnitRow;
import vn.parindex.service.store.UnitRows;
import vn.parindex.value.Mode;

/** Campaigns, units, their documents and actions. Who may see and do what is as on the pages. */
@RestController
@RequestMapping(path = "/api/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
public class ApiController extends ResponseEntityExceptionHandler {

    private static final int MOST_ON_PAGE = 200;

    private final CampaignDesk desk;
    private final UnitRows units;
    private final Access access;

    ApiController(CampaignDesk desk, UnitRows units, Access access) {
        this.desk = desk;
        this.units = units;
        this.access = access;
    }

    /**
     * A campaign in a list.
     *
     * @param id its id
     * @param title its name
     * @param methodology the id of its methodology
     * @param year its year
     */
    public record CampaignLine(String id, String title, String methodology, String year) {}

    /**
     * A unit in a list.
     *
     * @param id its id
     * @param name its name
     * @param phase the id of its phase
     * @param sequence the number of its last event
     */
    public record UnitEntry(String id, String name, String phase, long sequence) {}

    /**
     * A page of units.
     *
     * @param units the units, by id
     * @param page the number of the page, from 0
     * @param size the most units on a page
     * @param total how many units there are
     */
    public record UnitSlice(List<UnitEntry> units, int page, int size, int total) {}

    @GetMapping
    List<CampaignLine> campaigns() {
        return desk.campaigns().stream()
                .map(one -> new CampaignLine(
                        one.id(),
                        one.title(),
                        one.methodology().id().toString(),
                        one.campaign().year().toString()))
                .toList();
    }

    @GetMapping("/{campaign}/units")
    UnitSlice units(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @AuthenticationPrincipal SignedIn who) {
        if (page < 0 || size < 1 || size > MOST_ON_PAGE) {
            throw new IllegalArgumentException("page from 0, size from 1 to " + MOST_ON_PAGE);
        }
        desk.campaign(campaign);
        List<UnitRow> seen = desk.units(campaign).stream()
                .filter(row -> access.reads(who, row))
                .toList();
        return new UnitSlice(
                seen.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(row -> line(row))
                        .toList(),
                page,
                size,
                seen.size());
    }

    private static UnitEntry line(UnitRow row) {
        return new UnitEntry(row.getId().unit(), row.unit().name(), row.phase().id(), row.logLength());
    }

    private UnitRow unit(String campaign, String unit, SignedIn who) {
        UnitRow row = units.findById(new UnitInCampaign(campaign, unit))
                .orElseThrow(() -> new NoSuchElementException("unit"));
        access.requireReading(who, row);
        return row;
    }

    private ProcessState whole(String campaign, String unit, SignedIn who) {
        UnitRow row = unit(campaign, unit, who);
        access.requireWhole(who);
        return desk.state(row.getId());
    }

    private static String tag(ProcessState state) {
        return "\"" + state.logLength() + "\"";
    }

    @GetMapping("/{campaign}/units/{unit}")
    ResponseEntity<UnitEntry> unitLine(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        UnitRow row = unit(campaign, unit, who);
        return ResponseEntity.ok().eTag("\"" + row.logLength() + "\"").body(line(row));
    }

    @GetMapping("/{campaign}/units/{unit}/assessment")
    ResponseEntity<Assessment> assessment(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        ProcessState state = whole(campaign, unit, who);
        return ResponseEntity.ok().eTag(tag(state)).body(state.assessment());
    }

    @GetMapping("/{campaign}/units/{unit}/result")
    ResponseEntity<IndexResult> result(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam(defaultValue = "self") Mode mode,
            @AuthenticationPrincipal SignedIn who) {
        ProcessState state = whole(campaign, unit, who);
        RunningCampaign running = desk.campaign(campaign);
        return ResponseEntity.ok()
                .eTag("\"" + state.logLength() + "-" + mode.id() + "\"")
                .body(running.process().evaluate(state, mode));
    }

    @GetMapping("/{campaign}/units/{unit}/events")
    ResponseEntity<EventLog> events(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        ProcessState state = whole(campaign, unit, who);
        List<Event> log = desk.log(new UnitInCampaign(campaign, unit));
        return ResponseEntity.ok()
                .eTag(tag(state))
                .body(new EventLog(state.assessment().unit(), log));
    }

    /**
     * Carries out an action, {@code par-action/1}.
     *
     * <p>{@code Idempotency-Key} names the request: sent again, it changes nothing and is answered as before.
     * {@code If-Match} holds the tag that the caller has seen: what changed since is not overwritten.
     */
    @PostMapping(path = "/{campaign}/units/{unit}/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> act(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestHeader("Idempotency-Key") String request,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody byte[] body,
            @AuthenticationPrincipal SignedIn who) {
        UnitRow row = unit(campaign, unit, who);
        Action action = ParJson.ACTION.read(new ByteArrayInputStream(body), "action");
        Acted acted = desk.act(row.getId(), List.of(action), who.actor(), new Submission(request, sequence(seen)));
        return ResponseEntity.status(acted.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag(tag(acted.state()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(acted.events().stream()
                        .findFirst()
                        .map(ParJson.EVENT::canonical)
                        .orElse("{}"));
    }

    private static long sequence(String tag) {
        String digits = tag.startsWith("\"") && tag.endsWith("\"") ? tag.substring(1, tag.length() - 1) : tag;
        if (!digits.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("If-Match: the tag of the unit, e.g. \"17\"");
        }
        return Long.parseLong(digits);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleException fault) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
        problem.setDetail("The unit changed since / Hồ sơ đã thay đổi");
        problem.setProperty(
                "since",
                fault.since().stream()
                        .map(event -> Map.of(
                                "sequence", event.sequence(),
                                "by", event.actor().id(),
                                "time", event.time().toString(),
                                "action", event.action().kind().id()))
                        .toList());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NoSuchElementException fault) {
        return problem(HttpStatus.NOT_FOUND, "There is no such thing here / Không có: " + fault.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unusable(IllegalArgumentException fault) {
        return problem(HttpStatus.BAD_REQUEST, fault.getMessage());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
