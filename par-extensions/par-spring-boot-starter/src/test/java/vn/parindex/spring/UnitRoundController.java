package vn.parindex.spring;

// tag::document[]
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.assessment.Assessment;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.Submit;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;

@RestController
@RequestMapping("/rounds")
public class UnitRoundController {

    private final IntakeRules rules;
    private final UnitRounds rounds;

    public UnitRoundController(IntakeRules rules, UnitRounds rounds) {
        this.rules = rules;
        this.rounds = rounds;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void save(@RequestBody Assessment assessment) { // a bad body: 422 with every fault, and nothing is stored
        rules.catalog().get(assessment.methodology()); // an unknown methodology: 422
        rounds.save(new UnitRound(assessment));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void submit(@Validated(Submit.class) @RequestBody AssessmentForm form) { // every fault at its property
        rounds.save(new UnitRound(form.toAssessment(rules)));
    }

    @GetMapping("/{year}/{unit}")
    public Assessment load(@PathVariable("year") IndexYear year, @PathVariable("unit") String unit) {
        return rounds.findById(UnitRound.key(year, unit))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .assessment;
    }

    @GetMapping("/{year}/{unit}/results/{mode}")
    public IndexResult result(
            @PathVariable("year") IndexYear year,
            @PathVariable("unit") String unit,
            @PathVariable("mode") Mode mode) { // an unknown mode: 400
        Assessment assessment = load(year, unit);
        return rules.evaluator(assessment.methodology()).evaluate(assessment, mode);
    }
}
// end::document[]
