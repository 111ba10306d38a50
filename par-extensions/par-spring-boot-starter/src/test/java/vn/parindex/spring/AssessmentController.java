package vn.parindex.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.intake.Submit;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** What a host writes, and nothing else. */
@RestController
public class AssessmentController {

    private final IntakeRules rules;

    AssessmentController(IntakeRules rules) {
        this.rules = rules;
    }

    @PostMapping("/results/{mode}")
    public IndexResult evaluate(@RequestBody Assessment assessment, @PathVariable("mode") Mode mode) {
        return rules.evaluator(assessment.methodology()).evaluate(assessment, mode);
    }

    @PostMapping("/results")
    public IndexResult same(@RequestBody IndexResult result) {
        return result;
    }

    @PostMapping("/assessments")
    public Assessment same(@RequestBody Assessment assessment) {
        return assessment;
    }

    @GetMapping("/methodologies/{id}")
    public Methodology methodology(@PathVariable("id") MethodologyId id) {
        return rules.catalog().get(id);
    }

    @GetMapping("/nodes/{id}/{year}/{code}/{stage}")
    public Map<String, String> node(
            @PathVariable("id") MethodologyId id,
            @PathVariable("year") IndexYear year,
            @PathVariable("code") NodeCode code,
            @PathVariable("stage") Stage stage,
            @RequestParam(name = "mode", defaultValue = "final") Mode mode) {
        return Map.of("read", id + " " + year + " " + code + " " + stage + " " + mode);
    }

    @PostMapping("/forms")
    public Assessment submit(@Validated(Submit.class) @RequestBody AssessmentForm form) {
        return form.toAssessment(rules);
    }

    @PostMapping("/pages")
    public Assessment page(@Validated(Submit.class) @ModelAttribute AssessmentForm form) {
        return form.toAssessment(rules);
    }

    /** A form of the host's own. */
    public record Inquiry(
            @NotBlank String asker, @KnownMethodology String methodology) {}

    @PostMapping("/inquiries")
    public Inquiry inquire(@Valid @RequestBody Inquiry inquiry) {
        return inquiry;
    }

    @GetMapping("/parameters")
    public String parameter(@RequestParam("methodology") @KnownMethodology String methodology) {
        return methodology;
    }

    @GetMapping("/broken")
    public String broken() {
        throw new ParIndexException(
                Finding.error(InputCode.UNREADABLE, "/srv/rules/secret.json", "reason", "no such file"));
    }

    @GetMapping("/other")
    public String other() {
        throw new IllegalStateException("not ours");
    }
}
