package vn.parindex.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Campaign;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whole assessments as forms, there and back. */
class AssessmentFormTest {

    private static final Path EXAMPLES = Path.of("../../par-examples");

    private static Assessment read(String file) throws IOException {
        return ParJson.ASSESSMENT.read(EXAMPLES.resolve(file));
    }

    @Test
    void a_saved_assessment_is_the_same_after_editing_nothing() throws IOException {
        for (String file : List.of(
                "cli/src/main/resources/vn/parindex/cli/demo/province-2020.json",
                "appraisal-story/src/main/resources/vn/parindex/story/1-self-assessment.json",
                "appraisal-story/src/main/resources/vn/parindex/story/2-survey.json")) {
            Assessment saved = read(file);
            for (Language language : Language.values()) {
                assertThat(AssessmentForm.of(saved, language).toAssessment(Sample.RULES))
                        .as(file)
                        .isEqualTo(saved);
            }
        }
    }

    @Test
    void a_saved_campaign_is_the_same_after_editing_nothing() {
        Campaign saved = ParJson.CAMPAIGN.read(
                EXAMPLES.resolve("appraisal-story/src/main/resources/vn/parindex/story/campaign.json"));
        CampaignForm form = CampaignForm.of(saved);
        assertThat(form.toCampaign(Sample.RULES)).isEqualTo(saved);
        form.getAssignments().get(0).getCodes().set(0, "x");
        form.getRounds().get(0).setActors(List.of("nobody"));
        assertThat(Sample.codes(form.faults(Sample.RULES)))
                .containsOnly(
                        Map.entry("assignments[0].codes[0]", "PAR-3017"), Map.entry("rounds[0].actors[0]", "PAR-3012"));
    }

    @Test
    void numbers_are_written_so_that_they_can_be_read_in_one_way_only() {
        assertThat(IntakeForm.shown("1.234", Language.VI)).isEqualTo("1,2340");
        assertThat(IntakeForm.shown("1.234", Language.EN)).isEqualTo("1.2340");
        assertThat(IntakeForm.shown("0.95", Language.VI)).isEqualTo("0,95");
        assertThat(IntakeForm.shown("1234", Language.VI)).isEqualTo("1234");
    }

    @Test
    void all_faults_of_the_whole_are_told_at_once_and_nothing_is_made() {
        AssessmentForm form = new AssessmentForm();
        form.setMethodology(Sample.PROVINCE);
        form.setYear("hai nghìn");
        form.setNote("a\u0007");
        form.getUnit().setId("tinh-a");
        form.getApproval().setTime("2021-01-05");
        form.getOpinions().add(Sample.claim("1.1.3", "2"));
        form.getOpinions().add(Sample.claim("1.1.3", "1"));
        form.getOpinions().add(null);
        form.getOpinions().add(Sample.claim("9.9", "x"));
        GrantForm grant = new GrantForm();
        grant.setCode("1.1.1");
        form.getGrants().add(grant);
        AdjustmentForm bonus = new AdjustmentForm();
        bonus.setId("b");
        form.getAdjustments().add(bonus);

        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> form.toAssessment(Sample.RULES));
        assertThat(refused.findings())
                .extracting(finding -> finding.place() + " " + finding.code().id())
                .containsExactlyInAnyOrder(
                        "year PAR-3010",
                        "note PAR-3020",
                        "unit.name PAR-3013",
                        "approval.by PAR-3013",
                        "opinions[0].points PAR-1003",
                        "opinions[1].code PAR-3018",
                        "opinions[3].points PAR-3009",
                        "grants[0].code PAR-1018",
                        "adjustments[0].id PAR-1029",
                        "adjustments[0].points PAR-3013");
    }

    @Test
    void findings_of_an_evaluation_stand_at_the_properties() throws IOException {
        Assessment saved = read("appraisal-story/src/main/resources/vn/parindex/story/1-self-assessment.json");
        IndexResult result =
                Sample.RULES.evaluator(MethodologyId.of(Sample.PROVINCE)).evaluate(saved, Mode.FINAL);
        AssessmentForm form = AssessmentForm.of(saved, Language.VI);
        assertThat(result.findings()).isNotEmpty();
        assertThat(form.place(result.findings()))
                .hasSameSizeAs(result.findings())
                .allSatisfy(fault -> assertThat(fault.path()).isNotEmpty());

        AssessmentForm wrong = new AssessmentForm();
        wrong.setMethodology(Sample.PROVINCE);
        wrong.setYear("2020");
        wrong.getUnit().setId("a");
        wrong.getUnit().setName("A");
        wrong.getOpinions()
                .add(Sample.claim(
                        "1.3.1", "", "agencies_and_districts_inspected", "44", "agencies_and_districts_total", "14"));
        Assessment above = wrong.toAssessment(Sample.RULES);
        IndexResult warned = Sample.RULES.evaluator(above.methodology()).evaluate(above, Mode.SELF);
        assertThat(Sample.codes(wrong.place(warned.findings())))
                .containsEntry("opinions[0].facts[agencies_and_districts_inspected]", "PAR-1013");
    }

    @Test
    void what_is_missing_is_asked_for_when_it_is_handed_in() {
        AssessmentForm form = new AssessmentForm();
        form.setMethodology(Sample.PROVINCE);
        form.setYear("2020");
        form.getUnit().setId("a");
        form.getUnit().setName("A");
        form.getOpinions().add(Sample.claim("1.4.2", ""));
        List<FormFault> faults = form.faults(Sample.RULES);
        assertThat(faults).allMatch(FormFault::incomplete);
        // 102 self-assessed items in the province's methodology less those measured: one row is there, the others are
        // not
        assertThat(faults).extracting(FormFault::path).containsOnly("opinions", "opinions[0].points");
        assertThat(form.toAssessment(Sample.RULES).entries()).isEqualTo(Map.of());
    }
}
