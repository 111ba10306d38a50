package vn.parindex.merging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.merging.MergedFact.Addend;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.units.UnitCode;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Sums worked by hand. */
class FactMergingTest {

    private static final Methodology RULES = OldUnits.RULES;
    private static final FactMerging MERGING = FactMerging.of(RULES, OldUnits.REGISTER);

    private static MergedFacts merged(Assessment.Builder... builders) {
        return MERGING.merge(
                List.of(builders).stream().map(Assessment.Builder::build).toList(), "d");
    }

    private static Optional<Fact> fact(MergedFacts merged, String code, Stage stage, String fact) {
        return merged.assessment()
                .entry(NodeCode.parse(code))
                .flatMap(entry -> entry.opinion(stage))
                .map(opinion -> opinion.facts().get(fact));
    }

    private static List<String> refused(MergedFacts merged) {
        return merged.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.place())
                .toList();
    }

    private static List<Finding> faults(String into, Assessment... assessments) {
        return catchThrowableOfType(ParIndexException.class, () -> MERGING.merge(List.of(assessments), into))
                .findings();
    }

    private static Entry entry(String code, Stage stage, String fact, Fact value) {
        return Entry.of(NodeCode.parse(code), Opinion.at(stage).withFact(fact, value));
    }

    @Test
    void a_share_is_the_share_of_the_sums_and_every_sum_is_traced() {
        // 96 of 100 and 780 of 900: 876 of 1,000 are 87.6 %, not (96 % + 86.67 %) / 2
        MergedFacts merged = merged(
                OldUnits.assessment("a").add(OldUnits.dossiers(96, 100)),
                OldUnits.assessment("b").add(OldUnits.dossiers(780, 900)));
        assertThat(fact(merged, "1.1.4", Stage.SELF, "dossiers_on_time")).contains(Fact.of(876));
        assertThat(fact(merged, "1.1.4", Stage.SELF, "dossiers_resolved")).contains(Fact.of(1000));
        assertThat(merged.added()).hasSize(2);
        assertThat(merged.added().get(0))
                .isEqualTo(new MergedFact(
                        NodeCode.parse("1.1.4"),
                        Stage.SELF,
                        "dossiers_on_time",
                        Fact.of(876),
                        List.of(
                                new Addend(Unit.of("a", "An Đông"), Fact.of(96), Stage.SELF),
                                new Addend(Unit.of("b", "Bình Tây"), Fact.of(780), Stage.SELF))));
        assertThat(merged.findings()).isEmpty();
        Assessment assessment = merged.assessment();
        assertThat(assessment.unit()).isEqualTo(Unit.of("d", "An Bình (tính gộp)"));
        assertThat(assessment.unit().hasCombinedFigures()).isTrue();
        assertThat(assessment.year()).isEqualTo(OldUnits.ROUND);
        assertThat(assessment.note()).contains("Tính gộp (combined)", "đợt 2021", "An Đông, Bình Tây");
    }

    @Test
    void the_result_is_provisional_with_the_least_and_the_most_that_it_can_become() {
        MergedFacts merged = merged(
                OldUnits.assessment("a").add(OldUnits.dossiers(99, 100)),
                OldUnits.assessment("b").add(OldUnits.dossiers(891, 900)));
        IndexResult result = IndexEvaluator.of(RULES).evaluate(merged.assessment(), Mode.SELF);
        // 990 of 1,000 are 99 % of one point; the other nine points are open
        assertThat(result.total().points()).isEqualTo(Points.parse("0.99"));
        assertThat(result.total().isProvisional()).isTrue();
        assertThat(result.total().least()).isEqualTo(Points.parse("0.99"));
        assertThat(result.total().most()).isEqualTo(Points.parse("9.99"));
    }

    @Test
    void figures_of_a_unit_that_cannot_be_are_told_though_their_sum_can_be() {
        // 50 of 9 cannot be; with 39 of 410 they are 89 of 419, which can
        MergedFacts merged = merged(
                OldUnits.assessment("a").add(OldUnits.dossiers(39, 410)),
                OldUnits.assessment("b").add(OldUnits.dossiers(50, 9)));
        assertThat(fact(merged, "1.1.4", Stage.SELF, "dossiers_on_time")).contains(Fact.of(89));
        assertThat(refused(merged)).containsExactly("PAR-1013 b 1.1.4");
        assertThat(merged.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void amounts_add_up_exactly() {
        MergedFacts merged = merged(
                OldUnits.assessment("a").add(amounts("0.1", "7")),
                OldUnits.assessment("b").add(amounts("0.2", "3.000000001")));
        assertThat(fact(merged, "1.2", Stage.SELF, "units_autonomous")).contains(Fact.of(new BigDecimal("0.3")));
        assertThat(fact(merged, "1.2", Stage.SELF, "units")).contains(Fact.of(new BigDecimal("10.000000001")));
    }

    private static Entry amounts(String part, String whole) {
        return Entry.of(
                NodeCode.parse("1.2"),
                Opinion.at(Stage.SELF)
                        .withFact("units_autonomous", Fact.of(new BigDecimal(part)))
                        .withFact("units", Fact.of(new BigDecimal(whole))));
    }

    @Test
    void a_count_that_is_no_side_of_a_share_is_added_with_a_note_and_can_be_left_open() {
        Assessment a = OldUnits.assessment("a")
                .add(entry("1.1.3", Stage.SELF, "initiatives", Fact.of(1)))
                .build();
        Assessment b = OldUnits.assessment("b")
                .add(entry("1.1.3", Stage.SELF, "initiatives", Fact.of(2)))
                .build();
        MergedFacts merged = MERGING.merge(List.of(a, b), "d");
        assertThat(fact(merged, "1.1.3", Stage.SELF, "initiatives")).contains(Fact.of(3));
        assertThat(refused(merged)).containsExactly("PAR-4234 1.1.3");
        MergedFacts open = MERGING.merge(
                List.of(a, b), MERGING.find("d", Optional.of(IndexYear.of(2022))), Set.of(NodeCode.parse("1.1.3")));
        assertThat(open.assessment().entries()).isEmpty();
        assertThat(refused(open)).containsExactly("PAR-4230 1.1.3");
    }

    @Test
    void what_does_not_add_up_is_refused_and_stays_open() {
        Assessment.Builder[] both = {OldUnits.assessment("a"), OldUnits.assessment("b")};
        for (Assessment.Builder each : both) {
            each.add(entry("1.1.1", Stage.SELF, "plan_issued", Fact.met(true)))
                    .add(entry("2.1.2", Stage.SELF, "level", Fact.level("complete")))
                    .add(entry("2.2", Stage.SURVEY, "survey", Fact.of(80)))
                    .add(entry("2.3", Stage.SURVEY, "index", Fact.of(85)))
                    .add(entry("2.4", Stage.COUNCIL, "points", Fact.of(new BigDecimal("0.5"))))
                    .add(Entry.of(
                            NodeCode.parse("1.1.4"), Opinion.at(Stage.SELF).withPoints(Points.of(1))));
        }
        MergedFacts merged = merged(both);
        assertThat(merged.assessment().entries()).isEmpty();
        assertThat(refused(merged))
                .containsExactly(
                        "PAR-4221 1.1.1",
                        "PAR-4224 1.1.4",
                        "PAR-4224 1.1.4",
                        "PAR-4221 2.1.2",
                        "PAR-4222 2.2",
                        "PAR-4222 2.3",
                        "PAR-4223 2.4");
        assertThat(merged.findings())
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.sentence(Language.VI))
                .contains(
                        "không cộng được \"kế hoạch được ban hành\" (đạt hoặc không đạt); hãy xác định lại cho An Bình rồi nhập vào mục này");
    }

    @Test
    void appraised_figures_are_added_as_they_stand_at_each_stage() {
        // a: claimed 90 of 100, council 80; b: claimed 50 of 100, recognised by the first appraisal
        Entry a = OldUnits.dossiers(90, 100)
                .with(Opinion.at(Stage.APPRAISAL_1).withDecision(Decision.RECOGNISED))
                .with(Opinion.at(Stage.COUNCIL)
                        .withDecision(Decision.ADJUSTED)
                        .withReason("thiếu căn cứ")
                        .withFact("dossiers_on_time", Fact.of(80)));
        Entry b = OldUnits.dossiers(50, 100).with(Opinion.at(Stage.APPRAISAL_1).withDecision(Decision.RECOGNISED));
        MergedFacts merged =
                merged(OldUnits.assessment("b").add(b), OldUnits.assessment("a").add(a));
        assertThat(fact(merged, "1.1.4", Stage.SELF, "dossiers_on_time")).contains(Fact.of(140));
        assertThat(fact(merged, "1.1.4", Stage.APPRAISAL_1, "dossiers_on_time")).contains(Fact.of(140));
        assertThat(fact(merged, "1.1.4", Stage.COUNCIL, "dossiers_on_time")).contains(Fact.of(130));
        assertThat(fact(merged, "1.1.4", Stage.COUNCIL, "dossiers_resolved")).contains(Fact.of(200));
        assertThat(merged.added().get(4).addends())
                .containsExactly(
                        new Addend(Unit.of("a", "An Đông"), Fact.of(80), Stage.COUNCIL),
                        new Addend(Unit.of("b", "Bình Tây"), Fact.of(50), Stage.SELF));
        IndexResult result = IndexEvaluator.of(RULES).evaluate(merged.assessment(), Mode.FINAL);
        assertThat(result.findings())
                .noneMatch(finding ->
                        finding.severity() != Severity.NOTE && finding.place().equals("1.1.4"));
    }

    @Test
    void a_leaf_stays_open_where_a_unit_lacks_something() {
        Entry judged =
                OldUnits.dossiers(1, 2).with(Opinion.at(Stage.APPRAISAL_1).withDecision(Decision.RECOGNISED));
        assertThat(refused(merged(
                        OldUnits.assessment("a").add(judged),
                        OldUnits.assessment("b").add(OldUnits.dossiers(1, 2)))))
                .containsExactly("PAR-4227 1.1.4");
        assertThat(refused(merged(
                        OldUnits.assessment("a").add(entry("1.1.4", Stage.SELF, "dossiers_on_time", Fact.of(1))),
                        OldUnits.assessment("b"))))
                .containsExactly("PAR-4226 1.1.4", "PAR-4226 1.1.4");
        assertThat(refused(merged(
                        OldUnits.assessment("a").add(amounts("1", "2")),
                        OldUnits.assessment("b")
                                .put(Entry.of(NodeCode.parse("1.2"))
                                        .withNotApplicable(new NotApplicable("không có", "Hội đồng"))))))
                .containsExactly("PAR-4225 1.2");
    }

    @Test
    void figures_that_are_none_are_refused_with_their_unit() {
        MergedFacts merged = merged(
                OldUnits.assessment("a")
                        .add(entry("1.1.3", Stage.SELF, "initiatives", Fact.of(new BigDecimal("1.5"))))
                        .add(OldUnits.dossiers(-1, 2)),
                OldUnits.assessment("b")
                        .add(entry("1.1.3", Stage.SELF, "initiatives", Fact.met(true)))
                        .add(OldUnits.dossiers(999_999_999_999_999_999L, 999_999_999_999_999_999L)));
        assertThat(refused(merged)).containsExactly("PAR-4228 1.1.3", "PAR-4228 1.1.3", "PAR-4228 1.1.4");
        assertThat(refused(merged(
                        OldUnits.assessment("a").add(OldUnits.dossiers(1, 999_999_999_999_999_999L)),
                        OldUnits.assessment("b").add(OldUnits.dossiers(1, 1)))))
                .containsExactly("PAR-4229 1.1.4");
    }

    @Test
    void bonus_documents_reasons_and_approvals_stay_with_the_old_units() {
        MergedFacts merged = merged(
                OldUnits.assessment("a")
                        .put(new AdjustmentEntry("reform-bonus", Points.of(1), "sáng kiến"))
                        .add(OldUnits.dossiers(1, 2)
                                .with(Opinion.at(Stage.EXPLANATION).withExplanation("giải trình")))
                        .note("ghi chú"),
                OldUnits.assessment("b")
                        .approval(new Approval("Chủ tịch", "", ""))
                        .add(OldUnits.dossiers(1, 2)
                                .with(OldUnits.dossiers(1, 2)
                                        .opinion(Stage.SELF)
                                        .orElseThrow()
                                        .withEvidence(Evidence.ofNumber("1/BC"))))
                        .put(NodeCode.parse("9.9"), Opinion.at(Stage.SELF).withPoints(Points.of(1))));
        assertThat(refused(merged)).containsExactly("PAR-4231 reform-bonus", "PAR-4232 9.9", "PAR-4233 ");
        assertThat(merged.findings().get(2).sentence(Language.EN))
                .isEqualTo("not carried over to An Bình: 1 documents, 2 reasons, explanations and remarks, 1 approvals;"
                        + " they belong to the assessment of each unit");
        assertThat(merged.assessment().adjustments()).isEmpty();
        assertThat(merged.assessment().approval()).isEmpty();
        assertThat(merged.assessment().entries().keySet()).containsExactly(NodeCode.parse("1.1.4"));
    }

    @Test
    void everything_that_is_wrong_with_a_merger_is_told_at_once() {
        Assessment a = OldUnits.assessment("a").build();
        Assessment otherYear = Assessment.of(a.unit(), MethodologyId.of("other-2020"), IndexYear.of(2020))
                .build();
        assertThat(faults(
                        "d",
                        a,
                        otherYear,
                        OldUnits.assessment("c").build(),
                        OldUnits.assessment("x").build()))
                .extracting(finding -> finding.code().id() + " " + finding.place())
                .containsExactly("PAR-4202 a", "PAR-4203 a", "PAR-4204 a", "PAR-4205 c", "PAR-4131 x", "PAR-4206 ");
        assertThat(faults("d", a))
                .extracting(Finding::code)
                .containsExactly(MergingCode.TOO_FEW, MergingCode.PREDECESSOR_MISSING);
        assertThat(faults("d", a)).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void the_unit_must_be_what_became_of_the_others() {
        Assessment a = OldUnits.assessment("a").build();
        Assessment b = OldUnits.assessment("b").build();
        assertThat(faults("Châu Nam", a, b)).extracting(Finding::code).containsExactly(UnitCode.MERGED_BEFORE);
        ParIndexException ended = catchThrowableOfType(
                ParIndexException.class,
                () -> MERGING.merge(List.of(a, b), MERGING.find("d", Optional.of(IndexYear.of(2025))), Set.of()));
        assertThat(ended.findings()).extracting(Finding::code).containsExactly(UnitCode.MERGED_BEFORE);
        assertThat(faults("Atlantis", a, b)).extracting(Finding::code).containsExactly(UnitCode.NAME_UNKNOWN);
        assertThat(faults("s1", OldUnits.assessment("s").build(), a))
                .extracting(Finding::code)
                .containsExactly(MergingCode.DIVIDED, MergingCode.NOT_A_PREDECESSOR);
        ParIndexException there = catchThrowableOfType(
                ParIndexException.class,
                () -> MERGING.merge(
                        List.of(a, b),
                        MERGING.find("a", Optional.of(IndexYear.of(2021))),
                        Set.of(NodeCode.parse("7.7"))));
        assertThat(there.findings())
                .extracting(Finding::code)
                .containsExactly(MergingCode.NO_SUCH_LEAF, MergingCode.THERE_ALREADY);
        assertThat(there.findings().get(1).sentence(Language.VI))
                .isEqualTo(
                        "An Đông (a) đã có trong đợt 2021, không phải đơn vị hình thành sau đợt đó; An Đông sau này là:"
                                + " An Bình Châu (e)");
    }

    @Test
    void a_unit_of_a_later_day_is_taken_only_if_it_is_marked_as_combined() {
        Assessment c = OldUnits.assessment("c").add(OldUnits.dossiers(1, 2)).build();
        Assessment notMarked =
                OldUnits.assessment("d").add(OldUnits.dossiers(1, 2)).build();
        assertThat(faults("e", c, notMarked))
                .extracting(Finding::code)
                .containsExactly(UnitCode.NOT_YET, MergingCode.PREDECESSOR_MISSING, MergingCode.PREDECESSOR_MISSING);
        Assessment d = merged(
                        OldUnits.assessment("a").add(OldUnits.dossiers(1, 2)),
                        OldUnits.assessment("b").add(OldUnits.dossiers(3, 4)))
                .assessment();
        MergedFacts e = MERGING.merge(List.of(c, d), "An Bình Châu");
        assertThat(fact(e, "1.1.4", Stage.SELF, "dossiers_on_time")).contains(Fact.of(5));
        assertThat(e.assessment().note()).contains("An Đông, Bình Tây, Châu Nam");
        assertThat(faults("e", OldUnits.assessment("a").build(), c, d))
                .extracting(Finding::code)
                .containsExactly(MergingCode.UNIT_TWICE);
    }

    @Test
    void a_remark_tells_that_a_result_is_combined() {
        Unit combined = Unit.of("d", "An Bình").combined();
        assertThat(combined.combined()).isEqualTo(combined);
        assertThat(FactMerging.remark(OldUnits.REGISTER, "province", combined, OldUnits.ROUND))
                .hasValueSatisfying(note -> assertThat(note.sentence(Language.VI))
                        .isEqualTo("tính gộp: số liệu của An Đông; Bình Tây được cộng lại cho An Bình;"
                                + " không phải kết quả đã công bố"));
        assertThat(FactMerging.remark(OldUnits.REGISTER, "province", Unit.of("d", "An Bình"), OldUnits.ROUND))
                .isEmpty();
    }

    @Test
    void a_unit_named_as_one_of_the_old_is_said_to_be_new() {
        Unit combined = Unit.of("p2", "Phú").combined();
        assertThat(FactMerging.remark(OldUnits.REGISTER, "province", combined, OldUnits.ROUND))
                .hasValueSatisfying(note -> {
                    assertThat(note.sentence(Language.VI)).contains("Phú; Giao", "cho Phú (mới);");
                    assertThat(note.sentence(Language.EN)).contains("Phú; Giao", "for Phú (new);");
                });
    }
}
