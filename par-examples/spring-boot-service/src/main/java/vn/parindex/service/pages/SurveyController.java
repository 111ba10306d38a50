package vn.parindex.service.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Role;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.SignedIn;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.Language;

/** Takes in raw answers of a unit's survey as a stream, and records the figures that they give. */
@Controller
public class SurveyController {

    private final UnitPage pages;
    private final CampaignDesk desk;

    SurveyController(UnitPage pages, CampaignDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/campaigns/{campaign}/units/{unit}/survey")
    String record(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam MultipartFile file,
            @RequestParam String request,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after)
            throws IOException {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("survey");
        }
        UnitPage.Open open = pages.open(campaign, unit, who);
        Questionnaire questionnaire =
                open.campaign().questionnaire().orElseThrow(() -> new NoSuchElementException("questionnaire"));
        SurveyResult result;
        try (InputStream in = file.getInputStream()) {
            result = AnswerReader.of(questionnaire, BadRowPolicy.refuseAny())
                    .read(in, "tệp trả lời")
                    .result();
        }
        if (result.opinions().isEmpty()) {
            throw new ParIndexException(result.findings());
        }
        List<Action> actions = new ArrayList<>();
        result.opinions().forEach((code, opinion) -> actions.add(Actions.recordSurvey(code.toString(), opinion)));
        int made = desk.act(open.key(), actions, who.actor(), new Submission(request, seen))
                .events()
                .size();
        after.addFlashAttribute("done", "Đã tổng hợp và ghi kết quả của " + made + " mục.");
        after.addFlashAttribute(
                "warnings",
                result.findings().stream()
                        .map(finding -> finding.message(Language.VI))
                        .toList());
        return "redirect:" + UnitPage.base(open.key());
    }
}
