package vn.parindex.intake;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.intake.Sample.claim;
import static vn.parindex.intake.Sample.codes;

/** Forms and classes of a host's own under a real validator; run with and without an expression language. */
class ValidationTest {

    private static final Validator EN = Sample.validator(Locale.ENGLISH);
    private static final Validator VI = Sample.validator(Locale.forLanguageTag("vi"));

    private final OpinionForm bad =
            claim("1.1.3", "1,5", "plan_tasks_completed", "ba mươi", "plan_tasks_total", "4.800");

    @Test
    void all_faults_are_told_at_once_with_path_and_code() {
        assertThat(codes(EN, bad))
                .containsOnly(
                        Map.entry("points", "PAR-1003"),
                        Map.entry("facts[plan_tasks_completed]", "PAR-3009"),
                        Map.entry("facts[plan_tasks_total]", "PAR-3020"));
    }

    @Test
    void messages_are_in_the_language_asked_for() {
        assertThat(EN.validate(bad))
                .extracting(ConstraintViolation::getMessage)
                .contains("PAR-1003: self-assessment: 1.5 points exceed the maximum 1");
        assertThat(VI.validate(bad))
                .extracting(ConstraintViolation::getMessage)
                .contains("PAR-1003: tự đánh giá: 1,5 điểm vượt quá điểm tối đa 1");
    }

    @Test
    void what_was_typed_is_never_taken_for_an_expression() {
        for (String typed : List.of("${1+1}", "{code}", "#{1+1}", "\\${1+1}", "{vi}")) {
            assertThat(EN.validate(claim("1.1.3", typed)))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(
                            "PAR-3009: " + typed + " is not a plain decimal (such as 0.25; at most 9 decimals)");
        }
    }

    @Test
    void a_form_inside_a_hosts_bean_keeps_its_path() {
        assertThat(codes(EN, new Page(List.of(claim("1.1.1", "", "plan_issued_on_time", "có"), bad))))
                .containsOnlyKeys(
                        "claims[1].points",
                        "claims[1].facts[plan_tasks_completed]",
                        "claims[1].facts[plan_tasks_total]");
    }

    private record Page(List<@Valid OpinionForm> claims) {}

    @Test
    void a_draft_may_lack_what_must_be_handed_in() {
        OpinionForm half = claim("1.1.3", "", "plan_tasks_total", "41");
        assertThat(codes(EN, half)).isEmpty();
        assertThat(codes(EN, half, Draft.class)).isEmpty();
        assertThat(codes(EN, half, Submit.class)).containsEntry("facts[plan_tasks_completed]", "PAR-1005");

        OpinionForm unproven = claim("1.4.2", "", "communication_forms_used", "4");
        assertThat(codes(EN, unproven, Draft.class)).isEmpty();
        assertThat(codes(EN, unproven, Submit.class)).containsOnly(Map.entry("evidence", "PAR-8018"));
        unproven.setExplanation("Chưa có văn bản.");
        assertThat(codes(EN, unproven, Submit.class)).isEmpty();

        OpinionForm none = claim("1.4.2", "", "communication_forms_used", "1");
        assertThat(codes(EN, none, Submit.class))
                .as("nothing claimed needs no proof")
                .isEmpty();
        assertThat(codes(EN, claim("1.4.2", ""), Submit.class)).containsOnly(Map.entry("points", "PAR-8017"));
    }

    @Test
    void numbers_and_words_are_taken_as_people_type_them() {
        OpinionForm form = claim("1.1.3", " 0,95\u00A0", "plan_tasks_completed", "３９", "plan_tasks_total", "41\u200B");
        form.setExplanation(Normalizer.normalize("Đã hoàn thành\r\n39 nhiệm vụ", Normalizer.Form.NFD));
        assertThat(codes(EN, form)).isEmpty();
        var opinion = form.toOpinion(Sample.RULES);
        assertThat(opinion.points().orElseThrow()).hasToString("0.95");
        assertThat(opinion.facts()).hasToString("{plan_tasks_completed=39, plan_tasks_total=41}");
        assertThat(opinion.explanation()).isEqualTo("Đã hoàn thành\n39 nhiệm vụ");

        OpinionForm level = claim(
                "1.6",
                "",
                "level",
                Normalizer.normalize("hoàn thành đúng hạn tất cả\u00A0nhiệm vụ", Normalizer.Form.NFD));
        assertThat(level.toOpinion(Sample.RULES).facts()).hasToString("{level=all-on-time}");
        assertThat(codes(EN, claim("1.6", "", "level", "gần xong")))
                .containsOnly(Map.entry("facts[level]", "PAR-3012"));
        assertThat(codes(EN, claim("1.1.1", "", "plan_issued_on_time", "có thể")))
                .containsOnly(Map.entry("facts[plan_issued_on_time]", "PAR-3012"));
    }

    @Test
    void what_cannot_be_stored_is_told_at_its_property() {
        OpinionForm form = claim("1.4.2", "", "communication_forms_used", "4");
        form.setReason("a\u0007b");
        form.setEvidence(List.of(new EvidenceForm(), Sample.document("15/KH-UBND"), new EvidenceForm()));
        form.getEvidence().get(2).setDate("2020-12-05");
        assertThat(codes(EN, form)).containsOnly(Map.entry("reason", "PAR-3020"), Map.entry("evidence[2]", "PAR-3020"));
    }

    @Test
    void figures_are_checked_by_the_rule() {
        assertThat(codes(
                        EN,
                        claim(
                                "1.3.1",
                                "0,5",
                                "agencies_and_districts_inspected",
                                "0",
                                "agencies_and_districts_total",
                                "0")))
                .as("0/0 is said beside points")
                .containsOnly(Map.entry("points", "PAR-1036"));
        assertThat(codes(EN, claim("1.1.3", "", "plan_tasks_completed", "3", "plan_tasks_total", "0")))
                .containsOnly(Map.entry("facts[plan_tasks_completed]", "PAR-1008"));
        assertThat(codes(EN, claim("1.4.2", "", "communication_forms_used", "2,5", "other", "1")))
                .containsOnly(
                        Map.entry("facts[communication_forms_used]", "PAR-1010"),
                        Map.entry("facts[other]", "PAR-1006"));
        assertThat(codes(EN, claim("1.4.2", "0,3"))).containsOnly(Map.entry("points", "PAR-1004"));
    }

    @Test
    void header_and_code_are_checked() {
        assertThat(codes(EN, claim("1.9", "1"))).containsOnly(Map.entry("code", "PAR-1001"));
        assertThat(codes(EN, claim("một", "1"))).containsOnly(Map.entry("code", "PAR-3017"));
        assertThat(codes(EN, claim("1.8.1", "0,5"))).containsOnly(Map.entry("code", "PAR-1020"));
        OpinionForm other = claim("1.1.3", "1");
        other.setMethodology("vn-none");
        other.setStage("later");
        assertThat(codes(EN, other)).containsEntry("methodology", "PAR-4001");
        other.setMethodology(" ");
        assertThat(codes(EN, other)).containsEntry("methodology", "PAR-3013");
        other.setMethodology(Sample.PROVINCE);
        assertThat(codes(EN, other)).containsOnly(Map.entry("stage", "PAR-3012"));
    }

    @Test
    void a_judgement_needs_its_reason_when_handed_in() {
        OpinionForm judged = claim("1.1.3", "0,85");
        judged.setStage("appraisal-1");
        judged.setDecision("adjusted");
        assertThat(codes(EN, judged)).isEmpty();
        assertThat(codes(EN, judged, Submit.class)).containsOnly(Map.entry("reason", "PAR-1021"));
        judged.setPoints("");
        assertThat(codes(EN, judged, Submit.class))
                .containsOnly(Map.entry("reason", "PAR-1021"), Map.entry("points", "PAR-1025"));
        judged.setDecision("recognised");
        assertThat(codes(EN, judged, Submit.class)).isEmpty();
        judged.setDecision("stated");
        assertThat(codes(EN, judged, Submit.class)).containsOnly(Map.entry("decision", "PAR-8020"));
        judged.setRequested("Quyết định ban hành kế hoạch");
        assertThat(codes(EN, judged, Submit.class)).isEmpty();
    }

    @Test
    void survey_figures_grants_and_adjustments_are_forms_of_their_own() {
        OpinionForm survey = claim("1.8.1", "", "survey", "82,5 %");
        survey.setStage("survey");
        assertThat(codes(EN, survey)).isEmpty();
        assertThat(survey.toOpinion(Sample.RULES).facts()).hasToString("{survey=82.5}");
        survey.getFacts().put("survey", "101");
        assertThat(codes(EN, survey)).containsOnlyKeys("facts[survey]");

        GrantForm grant = new GrantForm();
        grant.setMethodology(Sample.PROVINCE);
        grant.setCode("1.1.1");
        grant.setReason("Không có");
        assertThat(codes(EN, grant)).containsOnly(Map.entry("code", "PAR-1018"));

        AdjustmentForm bonus = new AdjustmentForm();
        bonus.setMethodology(Sample.PROVINCE);
        bonus.setId("bonus");
        bonus.setPoints("một");
        assertThat(codes(EN, bonus)).containsEntry("points", "PAR-3009");
        bonus.setPoints("1");
        assertThat(codes(EN, bonus)).containsOnly(Map.entry("id", "PAR-1029"));
    }

    @Test
    void other_parts_are_validated_too() {
        AssessedUnitForm unit = new AssessedUnitForm();
        assertThat(codes(EN, unit)).containsOnly(Map.entry("id", "PAR-3013"), Map.entry("name", "PAR-3013"));
        ApprovalForm approval = new ApprovalForm();
        approval.setTime("hôm nay");
        assertThat(codes(EN, approval)).containsOnly(Map.entry("by", "PAR-3013"));
        assertThat(codes(EN, new SurveyRowForm()))
                .containsOnly(Map.entry("group", "PAR-3013"), Map.entry("question", "PAR-3013"));
        CampaignForm campaign = new CampaignForm();
        campaign.setMethodology(Sample.PROVINCE);
        campaign.setYear("20");
        RoundForm round = new RoundForm();
        round.setOpens("mai");
        campaign.setRounds(List.of(round));
        assertThat(codes(EN, campaign))
                .containsOnly(
                        Map.entry("year", "PAR-3010"),
                        Map.entry("rounds[0].opens", "PAR-8301"),
                        Map.entry("rounds[0].stage", "PAR-3013"),
                        Map.entry("rounds[0].closes", "PAR-3013"));
    }

    @Test
    void methodologies_come_from_the_validators_own_factory() {
        var configuration = Validation.byDefaultProvider().configure();
        if (!Sample.hasExpressionLanguage()) {
            configuration.messageInterpolator(
                    new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator());
        }
        Validator none = Sample.build(configuration, IntakeRules.of(MethodologyCatalog.of(List.of())));
        assertThat(codes(none, claim("1.1.3", "1"))).containsOnly(Map.entry("methodology", "PAR-4001"));
        assertThat(codes(EN, claim("1.1.3", "1"))).isEmpty();
    }

    /** A class of a host's own, with its own names. */
    @PointsOf(methodologyId = Sample.PROVINCE, code = "row", points = "diem", facts = "figures")
    @FactsOf(methodologyId = Sample.PROVINCE, code = "row", facts = "figures")
    @EvidenceGiven(
            methodologyId = Sample.PROVINCE,
            code = "row",
            points = "diem",
            facts = "figures",
            evidence = "files",
            groups = Submit.class)
    @KnownNode(methodologyId = Sample.PROVINCE, code = "row")
    public record HostRow(String row, @DecimalText String diem, Map<String, Object> figures, List<String> files) {}

    /** A bean with a methodology of its own. */
    @KnownNode(scored = false)
    public static final class HostBean {

        @KnownMethodology
        private final String methodology;

        private final String code;

        HostBean(String methodology, String code) {
            this.methodology = methodology;
            this.code = code;
        }

        /**
         * Returns the methodology.
         *
         * @return its id
         */
        public String getMethodology() {
            return methodology;
        }

        /**
         * Returns the code.
         *
         * @return the code
         */
        public String getCode() {
            return code;
        }
    }

    /** A class whose values are no texts. */
    @PointsOf(methodologyId = Sample.PROVINCE)
    @FactsOf(methodologyId = Sample.PROVINCE)
    @EvidenceGiven(methodologyId = Sample.PROVINCE)
    public record TypedRow(String code, Object points, Map<String, Object> facts, Object evidence) {}

    /** A class that names a property it does not have. */
    @EvidenceGiven(methodologyId = Sample.PROVINCE, points = "diem")
    public record MisnamedRow(String code, String points, String evidence) {}

    @Test
    void numbers_of_a_hosts_own_can_be_read_in_one_way_only() {
        Map<String, Object> figures =
                Map.of("plan_tasks_completed", new BigDecimal("39.000"), "plan_tasks_total", new BigDecimal("4.1E+1"));
        assertThat(codes(EN, new TypedRow("1.1.3", Points.parse("0.95"), figures, "103/BC-UBND")))
                .isEmpty();
        assertThat(codes(EN, new TypedRow("1.1.3", 1.125, Map.of(), "103/BC-UBND")))
                .containsOnly(Map.entry("points", "PAR-1003"));
        assertThat(codes(EN, new TypedRow("1.1.3", Double.NaN, Map.of(), "103/BC-UBND")))
                .containsOnly(Map.entry("points", "PAR-3009"));
        assertThat(codes(EN, new TypedRow("1.1.3", new BigDecimal("1E+999999999"), Map.of(), "103/BC-UBND")))
                .containsOnly(Map.entry("points", "PAR-3009"));
    }

    @Test
    void empty_evidence_of_a_hosts_own_proves_nothing() {
        for (Object none : List.of(
                "", " ", List.of(), List.of(" "), new String[0], new String[] {null}, Map.of(), Optional.empty())) {
            assertThat(codes(EN, new TypedRow("1.4.2", "0,5", Map.of(), none)))
                    .containsOnly(Map.entry("evidence", "PAR-8018"));
        }
        for (Object some : List.of("x", List.of("", "x"), new String[] {"x"}, Map.of("a", "x"), Optional.of("x"))) {
            assertThat(codes(EN, new TypedRow("1.4.2", "0,5", Map.of(), some))).isEmpty();
        }
    }

    @Test
    void a_property_named_must_be_there() {
        assertThatThrownBy(() -> EN.validate(new MisnamedRow("1.4.2", "0,5", "")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageEndingWith("MisnamedRow has no property diem that can be read");
    }

    @Test
    void the_constraints_serve_a_hosts_own_classes() {
        HostRow sound = new HostRow("1.4.2", "0,5", Map.of("communication_forms_used", 4), List.of("a.pdf"));
        assertThat(EN.validate(sound, Submit.class)).isEmpty();
        assertThat(codes(EN, new HostRow("1.4.2", "0,3", Map.of("communication_forms_used", 2.5), List.of())))
                .containsOnly(
                        Map.entry("diem", "PAR-1004"), Map.entry("figures[communication_forms_used]", "PAR-1010"));
        assertThat(codes(EN, new HostRow("1.4.2", "0.5", Map.of("communication_forms_used", 4), null), Submit.class))
                .containsOnly(Map.entry("files", "PAR-8018"));
        assertThat(codes(EN, new HostRow("9.9", "x", Map.of(), List.of())))
                .containsOnly(Map.entry("row", "PAR-1001"), Map.entry("diem", "PAR-3009 PAR-3009"));
        assertThat(codes(EN, new HostBean(Sample.PROVINCE, "1.1"))).isEmpty();
        assertThat(codes(EN, new HostBean(Sample.PROVINCE, "1.99"))).containsOnly(Map.entry("code", "PAR-1001"));
        assertThat(codes(EN, new HostBean("none", "1.1"))).containsOnly(Map.entry("methodology", "PAR-4001"));
        Set<ConstraintViolation<HostBean>> blank = EN.validate(new HostBean(null, null));
        assertThat(blank).isEmpty();
    }
}
