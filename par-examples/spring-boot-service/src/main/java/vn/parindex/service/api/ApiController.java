package vn.parindex.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.service.faults.FaultException;
import vn.parindex.service.faults.ServiceFault;
import vn.parindex.service.process.Acted;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.process.StaleException;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Mode;

/** Campaigns, units, their documents and actions. Who may see and do what is as on the pages. */
@RestController
@RequestMapping(path = "/api/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
public class ApiController {

    private static final int MOST_BYTES = 1_000_000;
    private static final int LONGEST_KEY = 80;

    private final CampaignDesk desk;
    private final Access access;

    ApiController(CampaignDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    /**
     * A unit in a list.
     *
     * @param id its id
     * @param name its name
     * @param phase the id of its phase
     * @param sequence the number of its last event
     */
    public record UnitEntry(String id, String name, String phase, long sequence) {}

    @GetMapping
    ResponseEntity<Slice<CampaignLine>> campaigns(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        return Slice.of(desk.campaigns(), page, size, CampaignLine::of).answer(here(request));
    }

    @GetMapping("/{campaign}")
    ResponseEntity<CampaignLine> campaign(@PathVariable String campaign) {
        CampaignLine line = CampaignLine.of(desk.campaign(campaign));
        return tagged(Tags.of(line.toString()), line);
    }

    @GetMapping("/{campaign}/units")
    ResponseEntity<Slice<UnitEntry>> units(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        desk.campaign(campaign);
        List<UnitRow> seen = desk.units(campaign).stream()
                .filter(row -> access.reads(who, row))
                .toList();
        return Slice.of(seen, page, size, ApiController::line).answer(here(request));
    }

    private static UnitEntry line(UnitRow row) {
        return new UnitEntry(row.getId().unit(), row.unit().name(), row.phase().id(), row.logLength());
    }

    /** Returns the address of a request as it was sent, which is safe in a header. */
    static URI here(HttpServletRequest request) {
        return URI.create(request.getRequestURI());
    }

    static <T> ResponseEntity<T> tagged(String tag, T body) {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(body);
    }

    private UnitRow unit(String campaign, String unit, SignedIn who) {
        UnitRow row = desk.unit(new UnitInCampaign(campaign, unit));
        access.requireReading(who, row);
        return row;
    }

    private ProcessState whole(String campaign, String unit, SignedIn who) {
        UnitRow row = unit(campaign, unit, who);
        access.requireWhole(who, desk.campaign(campaign));
        return desk.state(row.getId());
    }

    @GetMapping("/{campaign}/units/{unit}")
    ResponseEntity<UnitEntry> unitLine(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        UnitRow row = unit(campaign, unit, who);
        return tagged(Tags.of(row), line(row));
    }

    @GetMapping("/{campaign}/units/{unit}/assessment")
    ResponseEntity<Assessment> assessment(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        ProcessState state = whole(campaign, unit, who);
        return tagged(Tags.of(state), state.assessment());
    }

    @GetMapping("/{campaign}/units/{unit}/result")
    ResponseEntity<IndexResult> result(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam(defaultValue = "self") Mode mode,
            @AuthenticationPrincipal SignedIn who) {
        ProcessState state = whole(campaign, unit, who);
        RunningCampaign running = desk.campaign(campaign);
        return result(running.process().evaluate(state, mode));
    }

    /** The tag is of the bytes: after a correction of the rules the same claims give another result. */
    static ResponseEntity<IndexResult> result(IndexResult result) {
        return tagged(Tags.of(ParJson.RESULT.canonical(result)), result);
    }

    @GetMapping("/{campaign}/units/{unit}/events")
    ResponseEntity<EventLog> events(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        ProcessState state = whole(campaign, unit, who);
        List<Event> log = desk.log(new UnitInCampaign(campaign, unit)).stream()
                .filter(event -> event.sequence() <= state.logLength())
                .toList();
        Slice<Event> slice = Slice.of(log, page, size, event -> event);
        return ResponseEntity.ok()
                .eTag(Tags.of(state))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.LINK, slice.links(here(request)))
                .header("Total-Count", String.valueOf(slice.total()))
                .body(new EventLog(state.assessment().unit(), slice.items()));
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
            @RequestHeader(value = "Idempotency-Key", required = false) Optional<String> key,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) Optional<String> seen,
            InputStream body,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        UnitRow row = unit(campaign, unit, who);
        String request = key.orElseThrow(() -> new FaultException(ServiceFault.KEY_MISSING));
        if (request.isEmpty() || request.length() > LONGEST_KEY) {
            throw new FaultException(ServiceFault.KEY_LENGTH);
        }
        long sequence = Tags.sequence(seen.orElseThrow(() -> new FaultException(ServiceFault.TAG_MISSING)));
        if (sequence > row.logLength()) {
            throw new StaleException(List.of()); // a tag that was never given out
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new FaultException(ServiceFault.TOO_LARGE);
        }
        Action action = ParJson.ACTION.read(new ByteArrayInputStream(bytes), "action");
        Acted acted = desk.act(row.getId(), List.of(action), who.actor(), new Submission(request, sequence));
        Event made = acted.events().get(0);
        return ResponseEntity.status(acted.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag(Tags.of(acted.state()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(ParJson.EVENT.canonical(made));
    }
}
