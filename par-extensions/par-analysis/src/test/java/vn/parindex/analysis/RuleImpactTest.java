package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.authoring.Derivation;
import vn.parindex.authoring.Diff;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Step;
import vn.parindex.report.Report;
import vn.parindex.report.TextFormat;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Rules of 10 points and a draft of 12, worked by hand.
 *
 * <p>In force: 1.1 (1 point) at 80 % of a/b, half from 50 %; 1.2 (2) if met; 2.1 (3) if kept; 2.2 (4) at 50 % of c/d.
 * The draft asks 90 % at 1.1, measures e/d at 2.2, and adds 2.3 (2), met again.
 */
class RuleImpactTest {

    private static final Methodology FORCE = new SampleTree("in-force")
            .leaf("1", share("a", "b", "80"))
            .leaf("2", new AllOrNothing("met"))
            .area()
            .leaf("3", new AllOrNothing("kept"))
            .leaf("4", full("c", "d", "4"))
            .grown();

    private static final Methodology DRAFT = new SampleTree("draft")
            .leaf("1", share("a", "b", "90"))
            .leaf("2", new AllOrNothing("met"))
            .area()
            .leaf("3", new AllOrNothing("kept"))
            .leaf("4", full("e", "d", "4"))
            .leaf("2", new AllOrNothing("met"))
            .grown();

    private static ScoringRule share(String part, String whole, String from) {
        return new ShareSteps(
                part,
                whole,
                List.of(
                        new Step(new BigDecimal(from), Points.of(1)),
                        new Step(new BigDecimal("50"), Points.parse("0.5"))),
                Points.ZERO,
                NoneOutcome.ZERO);
    }

    private static ScoringRule full(String part, String whole, String points) {
        return new ShareSteps(
                part,
                whole,
                List.of(new Step(new BigDecimal("50"), Points.parse(points))),
                Points.ZERO,
                NoneOutcome.ZERO);
    }

    private static Opinion parts(String part, int a, String whole, int b) {
        return Opinion.at(Stage.COUNCIL).withFact(part, Fact.of(a)).withFact(whole, Fact.of(b));
    }

    private static Opinion met(String fact, boolean met) {
        return Opinion.at(Stage.COUNCIL).withFact(fact, Fact.met(met));
    }

    private static Assessment.Builder unit(String id, Opinion share, boolean met, int c) {
        return Assessment.of(Unit.of(id, "Tỉnh " + id.toUpperCase(Locale.ROOT)), FORCE.id(), SampleTree.YEAR)
                .add(NodeCode.parse("1.1"), share)
                .add(NodeCode.parse("1.2"), met("met", met))
                .add(NodeCode.parse("2.1"), met("kept", true))
                .add(NodeCode.parse("2.2"), parts("c", c, "d", 100));
    }

    /** In force: a has 1+2+3+4 = 10 of 10, b 1+0+3+0 = 4, c 0.5 (points alone) +0+3+4 = 7.5. */
    private static final List<Assessment> UNITS = List.of(
            unit("a", parts("a", 85, "b", 100), true, 60).build(),
            unit("b", parts("a", 95, "b", 100), false, 40).build(),
            unit("c", Opinion.at(Stage.COUNCIL).withPoints(Points.parse("0.5")), false, 60)
                    .build());

    private static final RuleImpact IMPACT = RuleImpact.of(Diff.of(FORCE, DRAFT), UNITS, Mode.FINAL);

    private static String percent(Optional<Share> share) {
        return share.map(of -> of.inPercent(Rounding.halfUp(2)).toPlainString()).orElse("-");
    }

    /**
     * The draft: a 0.5+2+3+(0 to 4)+2 = 7.5 to 11.5 of 12; b 1+0+3+(0 to 4)+0 = 4 to 8; c (0 to 1)+0+3+(0 to 4)+0 = 3
     * to 8. What is met is known at 1.2 and counts at 2.3; e is known nowhere.
     */
    @Test
    void what_is_known_is_scored_and_what_is_missing_gives_a_range() {
        assertThat(IMPACT.units())
                .extracting(unit -> percent(unit.before().index()) + " "
                        + percent(unit.after().total().index()) + " "
                        + percent(unit.after().total().mostIndex()) + " " + unit.direction())
                .containsExactly(
                        "100.00 62.50 95.83 DOWN", // -37.50 to -4.17
                        "40.00 33.33 66.67 OPEN",
                        "75.00 25.00 66.67 DOWN");
        assertThat(IMPACT.units().get(2).leastChange()).contains(new BigDecimal("-50.00"));
        assertThat(IMPACT.units().get(2).mostChange()).contains(new BigDecimal("-8.33"));
    }

    /** 62.50 to 95.83, 33.33 to 66.67 and 25.00 to 66.67 overlap: each may be first or third. */
    @Test
    void ranks_are_ranges_too() {
        assertThat(IMPACT.units())
                .extracting(unit -> IMPACT.rankBefore(unit).orElseThrow())
                .containsExactly(new RankRange(1, 1, 3), new RankRange(3, 3, 3), new RankRange(2, 2, 3));
        assertThat(IMPACT.units())
                .extracting(unit -> IMPACT.rankAfter(unit).orElseThrow())
                .containsOnly(new RankRange(1, 3, 3));
    }

    /**
     * 1.1: a -0.5, b 0, c -0.5 to +0.5. 2.2: a and c -4 to 0, b 0 to +4. 2.3: a +2. The rest stays. The three units had
     * 4.5 of 9 points in area 1 and may have 3.5 to 4.5; 17 of 21 in area 2 and may have 11 to 23 of 27.
     */
    @Test
    void points_move_at_the_leaves_that_the_draft_changes() {
        assertThat(IMPACT.moved())
                .extracting(leaf ->
                        leaf.codeAfter().orElseThrow() + " " + leaf.change().least() + " "
                                + leaf.change().most() + " up " + leaf.up() + " down " + leaf.down())
                .containsExactly("1.1 -1 0 up 0 down 1", "2.2 -8 4 up 0 down 0", "2.3 2 2 up 1 down 0");
        assertThat(IMPACT.areas())
                .extracting(area -> area.node().code() + " " + percent(area.meanBefore()) + " "
                        + percent(area.meanAfter()) + " " + percent(area.meanAfterMost()) + " "
                        + area.change().least() + " " + area.change().most())
                .containsExactly("1 50.00 38.89 50.00 -1 0", "2 80.95 40.74 85.19 -6 6");
    }

    @Test
    void leaves_are_told_by_what_they_do_with_units() {
        assertThat(IMPACT.leaves())
                .extracting(leaf -> leaf.codeAfter().orElseThrow() + " "
                        + leaf.before().map(LeafSpread::power).orElse(null) + " "
                        + leaf.after().map(LeafSpread::power).orElse(null))
                .containsExactly(
                        "1.1 DISCRIMINATES DISCRIMINATES",
                        "1.2 DISCRIMINATES DISCRIMINATES",
                        "2.1 ALL_FULL ALL_FULL",
                        "2.2 DISCRIMINATES UNKNOWN",
                        "2.3 null DISCRIMINATES");
        assertThat(IMPACT.leaves().stream().filter(ImpactLeaf::beginsDiscriminating))
                .extracting(leaf -> leaf.codeAfter().orElseThrow().toString())
                .containsExactly("2.3");
    }

    /**
     * Without groups all units are one: -37.50, -6.67, -50.00 are -31.39 in the mean; -4.17, +26.67, -8.33 are 4.72.
     */
    @Test
    void winners_and_losers_are_counted_by_group() {
        assertThat(IMPACT.groups())
                .containsExactly(new ImpactGroup(
                        Optional.empty(),
                        3,
                        Map.of(ImpactDirection.DOWN, 2, ImpactDirection.OPEN, 1),
                        0,
                        Optional.of(new BigDecimal("-31.39")),
                        Optional.of(new BigDecimal("4.72"))));
    }

    /** In force a has 100, b 40 and c 75; under the draft 62.50 to 95.83, 33.33 to 66.67 and 25.00 to 66.67. */
    @Test
    void a_unit_leaves_its_group_only_where_the_range_does_not_pass_it() {
        // each may stay: a in the highest group, b in the lowest, c in the middle
        assertThat(leaving("80", "50")).containsExactly("high 0", "middle 0", "low 0");
        // b is in the middle in force; 33.33 to 66.67 goes from the lowest to the highest, past the middle
        assertThat(leaving("60", "35")).containsExactly("high 0", "middle 0");
        // a goes from the highest to the middle or the lowest, c from the middle to the lowest
        assertThat(leaving("99", "70")).containsExactly("high 1", "middle 1", "low 0");
    }

    private static List<String> leaving(String high, String middle) {
        Methodology force = banded(FORCE, high, middle);
        return RuleImpact.of(Diff.of(force, banded(DRAFT, high, middle)), UNITS, Mode.FINAL).groups().stream()
                .map(group -> group.band().orElseThrow().id() + " " + group.leaving())
                .toList();
    }

    private static Methodology banded(Methodology tree, String high, String middle) {
        return tree.toBuilder()
                .scales(List.of(new GradeScale(
                        "groups",
                        Text.of("nhóm", "groups"),
                        GradeScale.Purpose.GROUP,
                        GradeScale.Basis.EXACT,
                        List.of(
                                band("high", Optional.of(Percentage.parse(high))),
                                band("middle", Optional.of(Percentage.parse(middle))),
                                band("low", Optional.empty())),
                        new Citation("test", ""),
                        Confidence.REPORTED)))
                .build();
    }

    private static GradeScale.Band band(String id, Optional<Percentage> from) {
        return new GradeScale.Band(id, Text.of(id, id), from, true);
    }

    /** At 40 % for all of 1.1 both units have it in full, at 99 % neither has it in full but both have the half. */
    @Test
    void a_leaf_stops_telling_units_apart() {
        List<Assessment> two = UNITS.subList(0, 2);
        RuleImpact lower = RuleImpact.of(Diff.of(tree("90"), tree("80")), of(tree("90"), two), Mode.FINAL);
        ImpactLeaf leaf = lower.leaves().get(0);

        assertThat(leaf.stopsDiscriminating()).isTrue();
        assertThat(leaf.after().orElseThrow().power()).isEqualTo(LeafPower.ALL_FULL);
        assertThat(lower.leaves().get(0).change()).isEqualTo(new PointsRange(Points.parse("0.5"), Points.parse("0.5")));

        RuleImpact higher = RuleImpact.of(Diff.of(tree("90"), tree("99")), of(tree("90"), two), Mode.FINAL);
        assertThat(higher.leaves().get(0).after().orElseThrow().power()).isEqualTo(LeafPower.ALL_EQUAL);
        assertThat(RuleImpact.of(Diff.of(tree("80"), tree("90")), of(tree("80"), two), Mode.FINAL)
                        .leaves()
                        .get(0)
                        .beginsDiscriminating())
                .isTrue();
    }

    private static Methodology tree(String from) {
        return new SampleTree("tree-" + from).leaf("1", share("a", "b", from)).grown();
    }

    /** The first leaf of these units, under other rules. */
    private static List<Assessment> of(Methodology rules, List<Assessment> units) {
        NodeCode leaf = NodeCode.parse("1.1");
        return units.stream()
                .map(unit -> Assessment.of(unit.unit(), rules.id(), unit.year())
                        .add(unit.entry(leaf).orElseThrow())
                        .build())
                .toList();
    }

    @Test
    void the_same_rules_move_nothing_also_where_items_are_open() {
        Methodology same = new SampleTree("same")
                .leaf("1", share("a", "b", "80"))
                .leaf("2", new AllOrNothing("met"))
                .area()
                .leaf("3", new AllOrNothing("kept"))
                .leaf("4", full("c", "d", "4"))
                .grown();
        Assessment open = UNITS.get(0).without(NodeCode.parse("2.2"));
        RuleImpact impact = RuleImpact.of(Diff.of(FORCE, same), List.of(open, UNITS.get(1)), Mode.FINAL);

        assertThat(impact.moved()).isEmpty();
        assertThat(impact.units()).extracting(ImpactUnit::direction).containsOnly(ImpactDirection.SAME);
    }

    /** The two leaves of area 1 change places: without a crosswalk each would be taken for the other. */
    @Test
    void a_crosswalk_follows_leaves_whose_codes_changed() {
        Methodology swapped = new SampleTree("swapped")
                .leaf("2", new AllOrNothing("met"))
                .leaf("1", share("a", "b", "80"))
                .area()
                .leaf("3", new AllOrNothing("kept"))
                .leaf("4", full("c", "d", "4"))
                .grown();
        Crosswalk crosswalk = Crosswalk.of(
                FORCE,
                swapped,
                CrosswalkTier.LEAF,
                List.of(
                        row(CrosswalkKind.RENAMED, "1.1", "1.2"),
                        row(CrosswalkKind.RENAMED, "1.2", "1.1"),
                        row(CrosswalkKind.SAME, "2.1", "2.1"),
                        row(CrosswalkKind.SAME, "2.2", "2.2")),
                FORCE.sources(),
                "");
        RuleImpact impact = RuleImpact.of(RuleImpact.joined(crosswalk), UNITS, Mode.FINAL);

        assertThat(impact.moved()).isEmpty();
        assertThat(impact.units()).extracting(ImpactUnit::direction).containsOnly(ImpactDirection.SAME);
        Crosswalk areas = Crosswalk.draft(FORCE, swapped, CrosswalkTier.AREA);
        assertThatThrownBy(() -> RuleImpact.joined(areas))
                .hasMessage("PAR-5365: the crosswalk joins another tier (area); needed: leaf");
    }

    private static CrosswalkRow row(CrosswalkKind kind, String from, String to) {
        return new CrosswalkRow(
                kind,
                List.of(NodeCode.parse(from)),
                List.of(NodeCode.parse(to)),
                "",
                new Citation("test", ""),
                Confidence.REPORTED);
    }

    @Test
    void all_that_cannot_be_tried_is_refused_at_once() {
        Methodology other = new SampleTree("other")
                .leaf("1", new AllOrNothing("x")).grown().toBuilder()
                        .level("department")
                        .build();
        Diff nothing = Diff.of(new Derivation(FORCE, other, Map.of()));
        Assessment later =
                Assessment.of(Unit.of("d", "D"), FORCE.id(), IndexYear.of(2021)).build();
        Assessment foreign =
                Assessment.of(Unit.of("e", "E"), DRAFT.id(), SampleTree.YEAR).build();

        assertThatThrownBy(
                        () -> RuleImpact.of(nothing, List.of(UNITS.get(0), later, foreign, UNITS.get(0)), Mode.FINAL))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo(
                                        "PAR-5360: the draft is for another level (department); the rules in force are"
                                                + " for: province\n"
                                                + "PAR-5361: the draft other has no scored item in common with in-force: the two"
                                                + " cannot be held against each other without a crosswalk\n"
                                                + "PAR-5364 d: the assessment is of 2021; the first one is of 2020\n"
                                                + "PAR-5363 e: the assessment was made under draft, not under the rules in force"
                                                + " in-force\n"
                                                + "PAR-5346 a: unit a has two assessments"));
        assertThatThrownBy(() -> RuleImpact.of(Diff.of(FORCE, DRAFT), List.of(), Mode.FINAL))
                .hasMessage("PAR-5362: there is no assessment that the draft could be tried on");
    }

    @Test
    void the_report_ties_points_to_the_rule_that_moved_them() {
        Report report = RuleImpactReport.of(IMPACT, Language.EN);

        assertThat(TextFormat.CSV.render(report))
                .contains("Tỉnh A,100.00,62.50 to 95.83,'-37.50 to -4.17,1,1 to 3")
                .contains("1.1,1.1,item 1.1,0,1,1,'-1.00 to 0.00,\"rule: ")
                .contains(",2.3,item 2.3,1,0,0,2.00,\"new: 2 points; ")
                .contains("Of 3 units 0 rise for certain, 2 fall for certain, 0 stay, and of 1 it is not known because"
                        + " figures are missing; the mean index changes by -31.39 to +4.72 percentage points.")
                .contains("Begin to tell units apart (1): 2.3.")
                .contains("Everybody gets all points under the draft (1): 2.1.")
                .contains("Figures are missing for the draft (2): 1.1; 2.2.");
        assertThat(TextFormat.PLAIN.render(RuleImpactReport.of(IMPACT, Language.VI)))
                .contains("Trong 3 đơn vị, chỉ số của 0 đơn vị chắc chắn tăng, 2 chắc chắn giảm")
                .contains("Bắt đầu phân biệt được các đơn vị (1): 2.3.");
    }

    @Test
    void the_document_gives_each_figure_from_the_least_to_the_most() {
        assertThat(AnalysisJson.IMPACT.canonical(IMPACT))
                .startsWith("{\"format\":\"par-impact/1\",\"from\":{\"id\":\"in-force\",")
                .contains("{\"unit\":\"a\",\"name\":\"Tỉnh A\",\"from\":{\"least\":\"100.00\",\"most\":\"100.00\","
                        + "\"bestRank\":1,\"worstRank\":1,\"groups\":[]},\"to\":{\"least\":\"62.50\",\"most\":\"95.83\","
                        + "\"bestRank\":1,\"worstRank\":3,\"groups\":[]},\"leastChange\":\"-37.50\","
                        + "\"mostChange\":\"-4.17\",\"direction\":\"down\"}");
    }
}
