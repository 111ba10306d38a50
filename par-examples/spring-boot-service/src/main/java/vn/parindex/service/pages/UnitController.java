package vn.parindex.service.pages;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionForm;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.Phase;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.service.ServiceApplication;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.Sight;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Language;
import vn.parindex.value.Stage;

/** A unit as a whole: where it stands, its areas, the steps that its reader may take, its log. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}")
public class UnitController {

    private final UnitPage pages;
    private final CampaignDesk desk;
    private final Access access;

    UnitController(UnitPage pages, CampaignDesk desk, Access access) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
    }

    /**
     * A step of the whole.
     *
     * @param kind its id
     * @param label what it is called
     * @param reasons why it cannot be taken now, empty if it can
     */
    public record PhaseStep(String kind, String label, List<StepReason> reasons) {}

    /**
     * An area and its points.
     *
     * @param code its code
     * @param name its name
     * @param points the points as they stand
     * @param maximum its maximum
     * @param open how many items are not scored yet
     * @param share the points in percent of the maximum, whole, for the bar
     */
    public record AreaRow(String code, String name, String points, String maximum, long open, long share) {}

    @GetMapping
    String show(
            @PathVariable String campaign,
            @PathVariable String unit,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        pages.head(open, who, model);
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        IndexResult result = sheet.result();
        model.addAttribute("mode", sheet.mode().label().in(Language.VI) + (result.isProvisional() ? ", tạm tính" : ""));
        Sight sight = sheet.sight();
        model.addAttribute("whole", sight.isWhole());
        model.addAttribute("total", Language.VI.number(result.total().points().toBigDecimal()));
        model.addAttribute(
                "maximum", Language.VI.number(result.total().maximum().toBigDecimal()));
        model.addAttribute(
                "index",
                result.index().map(result::published).map(Language.VI::number).orElse("–"));
        model.addAttribute("open", result.completeness().open());
        model.addAttribute("claiming", inPhase(open, ActionKind.CLAIM));
        model.addAttribute("surveying", inPhase(open, ActionKind.RECORD_SURVEY));
        model.addAttribute("judged", open.state().phase().compareTo(Phase.APPRAISAL_1) >= 0);
        model.addAttribute("rows", areas(result, sight));
        model.addAttribute(
                "findings",
                result.contradictions().stream()
                        .filter(sight::concerns)
                        .map(finding -> finding.message(Language.VI))
                        .toList());
        List<PhaseStep> steps = steps(open, who);
        model.addAttribute("steps", steps);
        model.addAttribute(
                "exceptions",
                steps.stream()
                        .anyMatch(step -> List.of("lock", "unlock", "reopen").contains(step.kind())));
        model.addAttribute("disputed", DisputedItem.of(open, sight));
        model.addAttribute("rounds", rounds(open));
        model.addAttribute(
                "stages",
                Arrays.stream(Stage.values())
                        .filter(stage -> open.campaign().campaign().round(stage).isPresent())
                        .map(stage ->
                                new FactField.Choice(stage.id(), stage.label().in(Language.VI)))
                        .toList());
        List<Event> log = new ArrayList<>(
                desk.log(open.key()).stream().filter(sight::concerns).toList());
        Collections.reverse(log);
        model.addAttribute(
                "events",
                Since.of(log.stream().limit(30).toList(), open.campaign().methodology()));
        model.addAttribute("eventCount", log.size());
        return "unit";
    }

    private static List<AreaRow> areas(IndexResult result, Sight sight) {
        return result.areas().stream()
                .filter(area -> sight.someOf(area.code()))
                .map(area -> area(result, area, sight.allOf(area.code()), sight))
                .toList();
    }

    /** An area of which some items are not shown has no points: they would tell those of the others. */
    private static AreaRow area(IndexResult result, Outcome area, boolean shown, Sight sight) {
        return new AreaRow(
                area.code().toString(),
                area.name().in(Language.VI),
                shown ? Language.VI.number(area.score().points().toBigDecimal()) : "–",
                Language.VI.number(area.score().maximum().toBigDecimal()),
                result.leaves().stream()
                        .filter(leaf -> leaf.code().area().equals(area.code()) && sight.concerns(leaf.code()))
                        .map(Outcome::score)
                        .filter(score -> !score.open().isZero())
                        .count(),
                !shown || area.score().maximum().isZero()
                        ? 0
                        : area.score().points().nanos()
                                * 100
                                / area.score().maximum().nanos());
    }

    private List<PhaseStep> steps(UnitPage.Open open, SignedIn who) {
        List<PhaseStep> steps = new ArrayList<>();
        for (Permission permission : open.campaign().process().permissions(open.state(), who.actor(), desk.now())) {
            ActionKind kind = permission.action();
            boolean whole = kind.form() == ActionForm.MOVE
                    || kind.form() == ActionForm.UNLOCK
                    || kind.form() == ActionForm.LOCK;
            boolean mine = kind.roles()
                    .map(roles -> roles.contains(who.actor().role()))
                    .orElse(false);
            if (whole && mine && permission.leaf().isEmpty() && (permission.allowed() || inPhase(open, kind))) {
                steps.add(new PhaseStep(
                        kind.id(),
                        kind.label().in(Language.VI),
                        StepReason.of(permission.reasons(), open.campaign().methodology())));
            }
        }
        return steps;
    }

    private static boolean inPhase(UnitPage.Open open, ActionKind kind) {
        return kind.phases().contains(open.state().phase());
    }

    private List<RoundLine> rounds(UnitPage.Open open) {
        return open.campaign().campaign().rounds().stream()
                .map(round -> RoundLine.of(
                        round,
                        Deadline.of(round.opens(), Deadline.closes(open.campaign(), open.state(), round), desk.now()),
                        Deadline.exception(open.campaign(), open.state(), round.stage())))
                .toList();
    }

    /** Takes a step of the whole. */
    @PostMapping("/steps")
    String step(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<String> stage,
            @RequestParam(defaultValue = "") String until,
            @RequestParam String request,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        ActionKind asked = Arrays.stream(ActionKind.values())
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind"));
        desk.act(open.key(), List.of(action(asked, text, stage, until)), who.actor(), new Submission(request, seen));
        after.addFlashAttribute("done", "Đã thực hiện: " + asked.label().in(Language.VI) + ".");
        return "redirect:" + UnitPage.base(open.key());
    }

    private static Action action(ActionKind kind, String text, Optional<String> stageId, String until) {
        if (kind.form() == ActionForm.MOVE) {
            return text.isBlank() ? Actions.move(kind) : Actions.move(kind, text);
        }
        Stage stage = Arrays.stream(Stage.values())
                .filter(one -> one.id().equals(stageId.orElse("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("stage"));
        if (kind.form() != ActionForm.LOCK && kind.form() != ActionForm.UNLOCK) {
            throw new IllegalArgumentException("kind");
        }
        if (kind.form() == ActionForm.LOCK) {
            return new Action.Lock(stage, text);
        }
        try {
            OffsetDateTime time =
                    LocalDateTime.parse(until).atZone(ServiceApplication.ZONE).toOffsetDateTime();
            return new Action.Unlock(stage, time, text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("until", e);
        }
    }
}
