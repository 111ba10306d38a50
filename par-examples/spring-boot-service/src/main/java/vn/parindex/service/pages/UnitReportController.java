package vn.parindex.service.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.analysis.LeafSteps;
import vn.parindex.analysis.NextStepSentences;
import vn.parindex.analysis.NextSteps;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actions;
import vn.parindex.assessment.Assessment;
import vn.parindex.excel.SelfAssessmentSheet;
import vn.parindex.excel.SelfAssessmentTemplate;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.CouncilReport;
import vn.parindex.report.Report;
import vn.parindex.report.UnitReport;
import vn.parindex.service.evidence.UnfitFileException;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.Access;
import vn.parindex.service.security.SignedIn;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/** What the library makes of a unit: its report, the disputes, what would lift it, the Excel form down and up. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}")
public class UnitReportController {

    private static final int MOST_STEPS = 20;

    private final UnitPage pages;
    private final CampaignDesk desk;
    private final Access access;
    private final ReportPages reports;

    UnitReportController(UnitPage pages, CampaignDesk desk, Access access, ReportPages reports) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.reports = reports;
    }

    /** Shows the unit's report as it stands. */
    @GetMapping("/report")
    ResponseEntity<String> report(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        UnitPage.Open open = whole(campaign, unit, who);
        return page(open, reportOf(open, who), "/report");
    }

    /** Hands out the unit's report for spreadsheets. */
    @GetMapping("/report.{ending:csv|xlsx}")
    ResponseEntity<byte[]> reportFile(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String ending,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        UnitPage.Open open = whole(campaign, unit, who);
        return reports.file(reportOf(open, who), "bao-cao-" + unit, ending);
    }

    /** Shows what the council works through. */
    @GetMapping("/disputes")
    ResponseEntity<String> disputes(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        UnitPage.Open open = whole(campaign, unit, who);
        return page(open, disputesOf(open), "/disputes");
    }

    /** Hands out what the council works through for spreadsheets. */
    @GetMapping("/disputes.{ending:csv|xlsx}")
    ResponseEntity<byte[]> disputesFile(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String ending,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        UnitPage.Open open = whole(campaign, unit, who);
        return reports.file(disputesOf(open), "muc-khac-nhau-" + unit, ending);
    }

    private UnitPage.Open whole(String campaign, String unit, SignedIn who) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        access.requireWhole(who, open.campaign());
        return open;
    }

    private ResponseEntity<String> page(UnitPage.Open open, Report report, String path) {
        String base = UnitPage.base(open.key());
        return reports.page(
                report, base, "Hồ sơ " + open.state().assessment().unit().name(), base + path);
    }

    private Report reportOf(UnitPage.Open open, SignedIn who) {
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        return UnitReport.of(open.campaign().methodology(), sheet.result())
                .withAssessment(open.state().assessment())
                .in(Language.VI);
    }

    private static Report disputesOf(UnitPage.Open open) {
        return CouncilReport.of(
                        open.campaign().methodology(),
                        open.campaign().process().evaluate(open.state(), Mode.FINAL),
                        open.campaign().process().disputes(open.state(), List.of()))
                .in(Language.VI);
    }

    /**
     * What would lift the unit, for one item.
     *
     * @param code its code
     * @param name its name and points
     * @param lines the steps
     */
    public record Lift(String code, String name, List<String> lines) {

        static Lift of(String code, List<String> sentences) {
            return new Lift(
                    code,
                    sentences.get(0),
                    sentences.stream()
                            .skip(1)
                            .map(line -> line.replaceFirst("^- ", ""))
                            .toList());
        }
    }

    /** Shows the smallest changes that earn the next points. */
    @GetMapping("/next")
    String next(
            @PathVariable String campaign,
            @PathVariable String unit,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        UnitPage.Open open = pages.open(campaign, unit, who);
        access.requireWhole(who, open.campaign());
        pages.head(open, who, model);
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        NextSteps steps = NextSteps.of(open.campaign().evaluator(), open.state().assessment(), sheet.mode());
        NextStepSentences sentences = NextStepSentences.of(steps, Language.VI);
        List<LeafSteps> most = steps.mostFirst();
        model.addAttribute(
                "lifts",
                most.stream()
                        .limit(MOST_STEPS)
                        .map(leaf -> Lift.of(leaf.leaf().code().toString(), sentences.of(leaf)))
                        .toList());
        model.addAttribute("more", Math.max(0, most.size() - MOST_STEPS));
        model.addAttribute("scored", sheet.result().completeness().scored());
        return "next";
    }

    /** Hands out the Excel form of the unit. */
    @GetMapping("/form.xlsx")
    ResponseEntity<byte[]> form(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who)
            throws IOException {
        UnitPage.Open open = pages.open(campaign, unit, who);
        access.requireWhole(who, open.campaign());
        Assessment assessment = open.state().assessment();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SelfAssessmentTemplate.write(
                open.campaign().methodology(), assessment.unit(), assessment.year(), out, Language.VI);
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("phieu-tu-danh-gia-" + unit + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    /** No file is read of who never claims for the unit. */
    private void refuseWhoMayNotClaim(UnitPage.Open open, SignedIn who) {
        if (who.actor().role().isOfUnit()) {
            return; // what is wrong with the form is told as well
        }
        open.campaign().methodology().leaves().stream()
                .filter(Leaf::selfAssessed)
                .findFirst()
                .map(leaf -> open.campaign()
                        .process()
                        .permission(open.state(), ActionKind.CLAIM, leaf.code(), who.actor(), desk.now()))
                .filter(permission -> !permission.allowed())
                .ifPresent(permission -> {
                    throw new ParIndexException(permission.reasons());
                });
    }

    /** Takes in a filled Excel form: every claim in it, or nothing with every fault and its cell. */
    @PostMapping("/form.xlsx")
    String fill(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam MultipartFile file,
            @RequestParam String request,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after)
            throws IOException {
        UnitPage.Open open = pages.open(campaign, unit, who);
        access.requireWhole(who, open.campaign()); // what is equal to it would tell what stands there
        refuseWhoMayNotClaim(open, who);
        SelfAssessmentSheet read;
        try (InputStream in = file.getInputStream()) {
            read = SelfAssessmentSheet.read(in, "phiếu", open.campaign().methodology());
        }
        Assessment assessment = open.state().assessment();
        if (!read.assessment().unit().id().equals(unit)
                || !read.assessment().year().equals(assessment.year())) {
            throw new UnfitFileException(Text.of(
                    "phiếu này của đơn vị " + read.assessment().unit().name() + ", năm "
                            + read.assessment().year() + "; cần phiếu của "
                            + assessment.unit().name() + ", năm " + assessment.year(),
                    "the form is of " + read.assessment().unit().id() + ", "
                            + read.assessment().year()));
        }
        List<Action> actions = new ArrayList<>();
        read.assessment()
                .entries()
                .forEach((code, entry) -> entry.opinion(Stage.SELF)
                        .flatMap(opinion -> SheetForm.changed(assessment, code, opinion))
                        .ifPresent(opinion -> actions.add(Actions.claim(code.toString(), opinion))));
        int made = desk.act(open.key(), actions, who.actor(), new Submission(request, seen))
                .events()
                .size();
        after.addFlashAttribute("done", "Đã nhận phiếu: " + made + " mục thay đổi.");
        after.addFlashAttribute("warnings", AreaSheet.sentences(read.warnings()));
        return "redirect:" + UnitPage.base(open.key());
    }
}
