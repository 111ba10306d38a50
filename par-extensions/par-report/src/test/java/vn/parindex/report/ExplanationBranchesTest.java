package vn.parindex.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Stated;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationBranchesTest {

    private static final NodeCode CODE = NodeCode.parse("1.1");

    private static final Set<String> SHARE =
            Set.of("none-full", "none-zero", "none-not-applicable", "numerator-over-zero");

    private final Set<String> seen = new TreeSet<>();

    @Test
    void every_kind_of_rule_is_driven() {
        Set<Class<?>> kinds =
                RuleBranches.rules().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds)
                .isEqualTo(leavesOf(ScoringRule.class).collect(Collectors.toSet()))
                .hasSize(12);
    }

    /** A branch that a kind of rule can take has a sentence in both languages, also before anybody drives it. */
    @Test
    void every_branch_that_a_kind_of_rule_can_take_has_its_sentences() {
        for (RuleKind kind : RuleKind.values()) {
            List<ScoringRule> rules = new ArrayList<>(List.of(kind.example()));
            RuleBranches.rules().stream().filter(rule -> rule.kind() == kind).forEach(rules::add);
            for (ScoringRule rule : rules) {
                for (Branch branch : rule.branches(Points.of(1))) {
                    for (Language language : Language.values()) {
                        assertThat(ReportText.phrases(language)
                                        .knows("branch." + owner(rule, branch.id()) + "." + branch.id()))
                                .as(kind.id() + " " + branch.id() + " " + language)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void every_branch_of_every_kind_is_said_in_both_languages() {
        for (ScoringRule rule : RuleBranches.rules()) {
            RuleBranches.grid(rule).forEach(facts -> explain(rule, opinion(rule, facts)));
            explain(rule, opinion(rule, Map.of()).withPoints(Points.of(1)));
            explain(rule, opinion(rule, Map.of()).withPoints(Points.of(2)));
            explain(rule, opinion(rule, Map.of()).withFact("nothing", Fact.of(1)));
            explain(rule, opinion(rule, Map.of()));
            explain(rule, opinion(rule, Map.of()).withDecision(Opinion.Decision.RECOGNISED));
            explainGranted(rule);
        }
        explainOutsideForm();
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "all-or-nothing met",
                        "all-or-nothing not-met",
                        "checklist all",
                        "checklist none",
                        "checklist some",
                        "count-steps otherwise",
                        "count-steps step",
                        "deductions all-deducted",
                        "deductions deducted",
                        "deductions no-deduction",
                        "increments full",
                        "increments none",
                        "increments some",
                        "index index",
                        "levels level",
                        "levels unknown-level",
                        "linear at-or-above",
                        "linear at-or-below",
                        "linear between",
                        "proportional below-floor",
                        "proportional full",
                        "proportional proportional",
                        "share none-full",
                        "share none-not-applicable",
                        "share none-zero",
                        "share numerator-over-zero",
                        "share-steps otherwise",
                        "share-steps step",
                        "survey mean",
                        "stated stated",
                        "any facts-incomplete",
                        "any form",
                        "any granted",
                        "any missing",
                        "any not-possible",
                        "any nothing-to-recognise",
                        "any stated");
        assertThat(seen.stream().map(each -> each.substring(each.indexOf(' ') + 1)))
                .containsAll(Arrays.stream(Branch.values()).map(Branch::id).toList());
        Set<String> keys = seen.stream().map(ExplanationBranchesTest::key).collect(Collectors.toSet());
        keys.add("branch.proportional.proportional.no-floor");
        assertThat(ReportText.phrases(Language.VI).keys().stream().filter(key -> key.startsWith("branch.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void a_line_on_which_less_is_better_reads_from_its_lower_share() {
        Linear late = new Linear(
                "paid",
                "planned",
                new Linear.Anchor(Percentage.of(10), Points.ZERO),
                new Linear.Anchor(Percentage.ZERO, Points.of(1)),
                NoneOutcome.FULL);

        assertThat(text(late, "0", Language.VI))
                .contains(
                        "không quá 0% nên lấy điểm ở mức đầu; được 1,00/1,00 điểm",
                        "Từ 0% trở xuống được 1,00 điểm; từ 10% trở lên được 0,00 điểm; ở giữa");
        assertThat(text(late, "5", Language.VI))
                .contains("ở giữa 0% và 10% nên điểm tính đều theo tỷ lệ; được 0,50/1,00 điểm");
        assertThat(text(late, "12", Language.EN))
                .contains(
                        "at or above the upper end of 10% → 0.00/1.00 points",
                        "On a straight line: 0% or less gives 1.00 points; 10% or more gives 0.00 points; between");
    }

    private static String text(ScoringRule rule, String part, Language language) {
        Methodology methodology = ReportSample.single(rule, "1", "appraisal");
        Opinion opinion = Opinion.at(Stage.APPRAISAL_1)
                .withFact("paid", Fact.of(new BigDecimal(part)))
                .withFact("planned", Fact.of(100));
        IndexResult result = IndexEvaluator.of(methodology)
                .evaluate(assessment(methodology).add(CODE, opinion).build(), Mode.FINAL);
        return Explanation.of(methodology, result, CODE, language).text();
    }

    private static String key(String ownerAndBranch) {
        return "branch." + ownerAndBranch.replace("any ", "").replace(' ', '.');
    }

    private static Opinion opinion(ScoringRule rule, Map<String, Fact> facts) {
        boolean measured = !RuleBranches.method(rule).equals("appraisal");
        Opinion opinion = Opinion.at(measured ? Stage.SURVEY : Stage.APPRAISAL_1);
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        return opinion;
    }

    private void explain(ScoringRule rule, Opinion opinion) {
        Methodology methodology = ReportSample.single(rule, "1", RuleBranches.method(rule));
        explain(methodology, assessment(methodology).add(CODE, opinion).build());
    }

    private void explainGranted(ScoringRule rule) {
        Methodology methodology = ReportSample.single(rule, "1", RuleBranches.method(rule));
        explain(
                methodology,
                assessment(methodology)
                        .notApplicable(CODE, new NotApplicable("không có", "Sở Nội vụ"))
                        .build());
    }

    /** An item that the form of the unit Ban Mẫu does not have; a form needs a methodology of more than one item. */
    private void explainOutsideForm() {
        Methodology methodology =
                ParJson.METHODOLOGY.read(Path.of("../../par-core/src/test/resources/vn/parindex/json/sound"));
        Assessment assessment = Assessment.of(Unit.of("ban-mau", "Ban Mẫu"), methodology.id(), IndexYear.of(2020))
                .build();
        IndexResult result = IndexEvaluator.of(methodology).evaluate(assessment, Mode.FINAL);
        NodeCode survey = NodeCode.parse("2.2");
        seen.add("any "
                + result.outcome(survey)
                        .orElseThrow()
                        .trace()
                        .orElseThrow()
                        .branch()
                        .id());
        assertThat(Explanation.of(methodology, result, survey, Language.VI).headline())
                .contains(
                        "không áp dụng: đơn vị chấm theo mẫu \"Đơn vị không điều tra xã hội học\", mẫu này không có mục đó");
        assertThat(Explanation.of(methodology, result, survey, Language.EN).headline())
                .contains(
                        "not applicable: the unit is scored on the form \"Units without surveys\", which has no such item");
    }

    private static Assessment.Builder assessment(Methodology methodology) {
        return Assessment.of(Unit.of("u", "Đơn vị"), methodology.id(), IndexYear.of(2020));
    }

    private void explain(Methodology methodology, Assessment assessment) {
        IndexResult result = IndexEvaluator.of(methodology).evaluate(assessment, Mode.FINAL);
        String branch = result.outcome(CODE)
                .orElseThrow()
                .trace()
                .orElseThrow()
                .branch()
                .id();
        ScoringRule rule = methodology.leaves().get(0).rule();
        seen.add(owner(rule, branch) + " " + branch);
        for (Language language : Language.values()) {
            Explanation explanation = Explanation.of(methodology, result, CODE, language);
            assertThat(explanation.headline()).startsWith("1.1: ");
            assertThat(explanation.text()).as(branch).doesNotContain("{", "}", "null");
            assertThat(Explanation.of(methodology, result, language).text()).doesNotContain("{", "}", "null");
            assertThat(Explanation.of(methodology, result, NodeCode.parse("1"), language)
                            .text())
                    .doesNotContain("{", "}", "null");
        }
    }

    private static String owner(ScoringRule rule, String branch) {
        if (SHARE.contains(branch)) {
            return "share";
        }
        if (branch.equals("stated")) {
            return rule instanceof Stated ? "stated" : "any";
        }
        return Set.of("missing", "granted", "form", "not-possible", "facts-incomplete", "nothing-to-recognise")
                        .contains(branch)
                ? "any"
                : rule.kind().id();
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ExplanationBranchesTest::leavesOf)
                : Stream.of(type);
    }
}
