package org.example.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.KnownMethodology;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** What the test asks of the library in Quarkus beyond one round. */
@Path("/trials")
public class TrialResource {

    private final IntakeRules rules;
    private final Instance<IndexEvaluator> one;

    public TrialResource(IntakeRules rules, Instance<IndexEvaluator> one) {
        this.rules = rules;
        this.one = one;
    }

    @GET
    @Path("/rules")
    public String rules() {
        return rules.catalog().ids().toString();
    }

    @POST
    @Path("/results")
    public IndexResult same(IndexResult result) {
        return result;
    }

    @POST
    @Path("/later")
    public Uni<IndexResult> later(Assessment assessment) {
        return Uni.createFrom().item(rules.evaluator(assessment.methodology()).evaluate(assessment, Mode.FINAL));
    }

    @POST
    @Path("/one")
    public IndexResult one(Assessment assessment) {
        return one.get().evaluate(assessment, Mode.FINAL);
    }

    @POST
    @Path("/lists")
    public List<IndexResult> list(Assessment assessment) {
        return List.of(rules.evaluator(assessment.methodology()).evaluate(assessment, Mode.FINAL));
    }

    @GET
    @Path("/methodologies/{id}")
    public Methodology methodology(MethodologyId id) {
        return rules.catalog().get(id);
    }

    /**
     * A type of the host's own that holds ours.
     *
     * @param handedBy who handed it in
     * @param assessment what was handed in
     */
    public record Handed(String handedBy, Assessment assessment) {}

    @POST
    @Path("/handed")
    public Handed same(Handed handed) {
        return handed;
    }

    @GET
    @Path("/nodes/{id}/{year}/{code}/{stage}")
    public String node(
            @PathParam("id") MethodologyId id,
            @RestPath IndexYear year,
            @RestPath("code") NodeCode node,
            Stage stage,
            @QueryParam("mode") Mode mode,
            @RestQuery Stage before,
            @HeaderParam("X-Node") NodeCode other) {
        return id + " " + year + " " + node + " " + stage + " " + mode + " " + before + " " + other;
    }

    @GET
    @Path("/parameters")
    public String parameter(@QueryParam("methodology") @KnownMethodology String methodology) {
        return methodology;
    }

    /**
     * A form of the host's own.
     *
     * @param asker who asks
     * @param methodology what is asked about
     */
    public record Inquiry(
            @NotBlank String asker, @KnownMethodology String methodology) {}

    @POST
    @Path("/inquiries")
    public Inquiry inquire(@Valid Inquiry inquiry) {
        return inquiry;
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new ParIndexException(
                Finding.error(InputCode.UNREADABLE, "/srv/rules/secret.json", "reason", "no such file"));
    }

    /** A rule set of the host's own: that of 2020 under another id. */
    @Singleton
    public static class OwnRules implements MethodologyProvider {

        @Override
        public List<MethodologyId> ids() {
            return List.of(MethodologyId.of("xx-bean"));
        }

        @Override
        public Methodology load(MethodologyId id) {
            return ParJson.METHODOLOGY.read(
                    ParRules2020.provinces().canonical().replace("\"vn-1149-2020-province\"", "\"xx-bean\""),
                    "xx-bean");
        }
    }

    /** A mapper set as badly as hosts set it. */
    @Singleton
    public static class OddMapper implements ObjectMapperCustomizer {

        private final boolean odd;

        OddMapper(@ConfigProperty(name = "trial.odd-mapper", defaultValue = "false") boolean odd) {
            this.odd = odd;
        }

        @Override
        @SuppressWarnings("deprecation")
        public void customize(ObjectMapper mapper) {
            if (odd) {
                mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                        .enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS);
            }
        }
    }
}
