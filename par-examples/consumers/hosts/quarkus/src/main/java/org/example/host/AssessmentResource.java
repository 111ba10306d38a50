package org.example.host;

// tag::resource[]
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.parindex.assessment.Assessment;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.Submit;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;

/** The round of a unit: its assessment and what it is scored. */
@Path("/rounds/{year}/{unit}")
public class AssessmentResource {

    private final Map<String, Assessment> stored = new ConcurrentHashMap<>();
    private final IntakeRules rules;

    public AssessmentResource(IntakeRules rules) {
        this.rules = rules;
    }

    @PUT
    public void save(Assessment assessment) { // a bad body: 422 with every fault, and nothing is stored
        rules.catalog().get(assessment.methodology()); // an unknown methodology: 422
        store(assessment);
    }

    @POST
    public void submit(@Valid @ConvertGroup(from = Default.class, to = Submit.class) AssessmentForm form) {
        store(form.toAssessment(rules)); // a bad form: 422 with every fault at its property
    }

    @GET
    public Assessment load(@PathParam("year") IndexYear year, @PathParam("unit") String unit) {
        return Optional.ofNullable(stored.get(year + "/" + unit)).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/results/{mode}")
    public IndexResult result(
            @PathParam("year") IndexYear year,
            @PathParam("unit") String unit,
            @PathParam("mode") Mode mode) { // an unknown mode: 400
        Assessment assessment = load(year, unit);
        return rules.evaluator(assessment.methodology()).evaluate(assessment, mode);
    }

    private void store(Assessment assessment) {
        stored.put(assessment.year() + "/" + assessment.unit().id(), assessment);
    }
}
// end::resource[]
