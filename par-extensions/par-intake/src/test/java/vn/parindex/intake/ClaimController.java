package vn.parindex.intake;

// tag::controller[]
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.parindex.assessment.Assessment;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

@Controller
public class ClaimController {

    /** Where the host keeps assessments. */
    public interface Store {

        Assessment load(String unit);

        void save(Assessment assessment);
    }

    private final IntakeRules rules;
    private final Store store;

    public ClaimController(IntakeRules rules, Store store) {
        this.rules = rules;
        this.store = store;
    }

    @GetMapping("/assessments/{unit}")
    public String edit(@PathVariable("unit") String unit, Locale locale, Model model) {
        Assessment saved = store.load(unit);
        AssessmentForm form = AssessmentForm.of(saved, language(locale));
        IndexResult result = rules.evaluator(saved.methodology()).evaluate(saved, Mode.SELF);
        model.addAttribute("form", form);
        model.addAttribute("remarks", form.place(result.findings())); // same paths as the errors below
        return "edit";
    }

    @PostMapping(path = "/assessments/{unit}", params = "!submit")
    public String saveDraft(@Validated(Draft.class) @ModelAttribute("form") AssessmentForm form, BindingResult errors) {
        return save(form, errors);
    }

    @PostMapping(path = "/assessments/{unit}", params = "submit")
    public String submit(@Validated(Submit.class) @ModelAttribute("form") AssessmentForm form, BindingResult errors) {
        return save(form, errors);
    }

    private String save(AssessmentForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "edit"; // every fault at once, each at its field; nothing is stored
        }
        store.save(form.toAssessment(rules));
        return "redirect:/assessments/" + form.getUnit().getId();
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("vi") ? Language.VI : Language.EN;
    }
}
// end::controller[]
