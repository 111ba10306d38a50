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
import vn.parindex.appraisal.Actions;
import vn.parindex.assessment.Assessment;
import vn.parindex.excel.SelfAssessmentSheet;
import vn.parindex.excel.SelfAssessmentTemplate;
import vn.parindex.report.CouncilReport;
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
        access.requireWhole(who);
        UnitPage.Open open = pages.open(campaign, unit, who);
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        return reports.page(UnitReport.of(open.campaign().methodology(), sheet.result())
                .withAssessment(open.state().assessment())
                .in(Language.VI));
    }

    /** Shows what the council works through. */
    @GetMapping("/disputes")
    ResponseEntity<String> disputes(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who) {
        access.requireWhole(who);
        UnitPage.Open open = pages.open(campaign, unit, who);
        return reports.page(CouncilReport.of(
                        open.campaign().methodology(),
                        open.campaign().process().evaluate(open.state(), Mode.FINAL),
                        open.campaign().process().disputes(open.state(), List.of()))
                .in(Language.VI));
    }

    /**
     * What would lift the unit, for one item.
     *
     * @param code its code
     * @param lines the sentences
     */
    public record Lift(String code, List<String> lines) {}

    /** Shows the smallest changes that earn the next points. */
    @GetMapping("/next")
    String next(
            @PathVariable String campaign,
            @PathVariable String unit,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        access.requireWhole(who);
        UnitPage.Open open = pages.open(campaign, unit, who);
        pages.head(open, who, model);
        AreaSheet sheet = new AreaSheet(open.campaign(), open.state(), who, desk.now(), access);
        NextSteps steps = NextSteps.of(open.campaign().evaluator(), open.state().assessment(), sheet.mode());
        NextStepSentences sentences = NextStepSentences.of(steps, Language.VI);
        List<LeafSteps> most = steps.mostFirst();
        model.addAttribute(
                "lifts",
                most.stream()
                        .limit(MOST_STEPS)
                        .map(leaf -> new Lift(leaf.leaf().code().toString(), sentences.of(leaf)))
                        .toList());
        model.addAttribute("more", Math.max(0, most.size() - MOST_STEPS));
        return "next";
    }

    /** Hands out the Excel form of the unit. */
    @GetMapping("/form.xlsx")
    ResponseEntity<byte[]> form(
            @PathVariable String campaign, @PathVariable String unit, @AuthenticationPrincipal SignedIn who)
            throws IOException {
        access.requireWhole(who);
        UnitPage.Open open = pages.open(campaign, unit, who);
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
