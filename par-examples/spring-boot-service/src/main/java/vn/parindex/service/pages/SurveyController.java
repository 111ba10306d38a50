package vn.parindex.service.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.appraisal.Role;
import vn.parindex.service.ServiceSettings;
import vn.parindex.service.process.Submission;
import vn.parindex.service.security.SignedIn;
import vn.parindex.service.survey.SurveyJob;
import vn.parindex.service.survey.SurveyJobs;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.Language;

/** Takes in raw answers of a unit's survey, and shows how far they are counted. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}/survey")
public class SurveyController {

    private final UnitPage pages;
    private final SurveyJobs jobs;
    private final ServiceSettings settings;

    SurveyController(UnitPage pages, SurveyJobs jobs, ServiceSettings settings) {
        this.pages = pages;
        this.jobs = jobs;
        this.settings = settings;
    }

    /** Takes in a file. Who has no script waits a moment, and is then led to the page of the job. */
    @PostMapping
    Object record(
            @PathVariable String campaign,
            @PathVariable String unit,
            @RequestParam MultipartFile file,
            @RequestParam String request,
            @RequestParam long seen,
            @RequestHeader(name = "X-Requested-With") Optional<String> by,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        UnitPage.Open open = open(campaign, unit, who);
        Questionnaire questionnaire =
                open.campaign().questionnaire().orElseThrow(() -> new NoSuchElementException("questionnaire"));
        SurveyJob job = jobs.start(open.key(), questionnaire, file, who.actor(), new Submission(request, seen));
        String link = UnitPage.base(open.key()) + "/survey/" + job.id();
        if (by.filter("fetch"::equals).isPresent()) {
            return ResponseEntity.accepted().body(Map.of("link", link));
        }
        job.await(settings.surveyPatience().toMillis());
        return "redirect:" + link;
    }

    private UnitPage.Open open(String campaign, String unit, SignedIn who) {
        if (!who.is(Role.SECRETARY)) {
            throw new AccessDeniedException("survey");
        }
        return pages.open(campaign, unit, who);
    }

    /** Shows how far a file is counted; in the end, the unit with what came of it, or why nothing was recorded. */
    @GetMapping("/{job}")
    String job(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String job,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes after) {
        UnitPage.Open open = open(campaign, unit, who);
        SurveyJob found = found(open, job, who);
        Optional<SurveyJob.Recorded> recorded = found.outcome();
        if (recorded.isPresent()) {
            after.addFlashAttribute(
                    "done", "Đã tổng hợp và ghi kết quả của " + recorded.get().made() + " mục.");
            after.addFlashAttribute(
                    "warnings",
                    recorded.get().warnings().stream()
                            .map(finding -> finding.message(Language.VI))
                            .toList());
            return "redirect:" + UnitPage.base(open.key());
        }
        pages.head(open, who, model);
        model.addAttribute("progress", Counted.of(found));
        model.addAttribute("job", UnitPage.base(open.key()) + "/survey/" + job);
        return "survey";
    }

    /**
     * How far a file is counted.
     *
     * @param percent whole percent
     * @param text the same in words
     * @param over whether it has ended, well or not
     */
    public record Counted(int percent, String text, boolean over) {

        static Counted of(SurveyJob job) {
            return new Counted(
                    job.percent(),
                    "Đã đọc " + kilobytes(job.bytesRead()) + " / " + kilobytes(job.bytes()) + " KB (" + job.percent()
                            + "%)",
                    job.isOver());
        }

        private static String kilobytes(long bytes) {
            return Language.VI.number(BigDecimal.valueOf((bytes + 1023) / 1024));
        }
    }

    @GetMapping(path = "/{job}/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Counted> progress(
            @PathVariable String campaign,
            @PathVariable String unit,
            @PathVariable String job,
            @AuthenticationPrincipal SignedIn who) {
        return ResponseEntity.ok(Counted.of(found(open(campaign, unit, who), job, who)));
    }

    private SurveyJob found(UnitPage.Open open, String job, SignedIn who) {
        return jobs.find(job, open.key(), who.getUsername()).orElseThrow(() -> new NoSuchElementException("job"));
    }
}
