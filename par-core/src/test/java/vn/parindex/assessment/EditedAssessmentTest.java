package vn.parindex.assessment;

import org.junit.jupiter.api.Test;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** A saved assessment is edited in one line a change, and nothing else of it changes. */
class EditedAssessmentTest {

    private static final NodeCode CODE = NodeCode.parse("1.1");
    private static final NodeCode OTHER = NodeCode.parse("1.2");
    private static final Opinion CLAIM = Opinion.at(Stage.SELF).withFact("a", Fact.of(1));
    private static final Opinion REVISED = Opinion.at(Stage.SELF).withFact("a", Fact.of(2));
    private static final Opinion JUDGED = Opinion.at(Stage.COUNCIL).withPoints(Points.of(1));
    private static final Evidence PLAN = Evidence.of("15/KH-UBND", "Kế hoạch");
    private static final Evidence REPORT = Evidence.of("16/BC-UBND", "Báo cáo");
    private static final NotApplicable GRANTED = new NotApplicable("không phát sinh", "Sở Nội vụ");
    private static final AdjustmentEntry BONUS = new AdjustmentEntry("thuong", Points.of(1), "sáng kiến");

    private static final Assessment SAVED = Assessment.of(
                    Unit.of("u", "Đơn vị"), MethodologyId.of("m"), IndexYear.of(2020))
            .add(CODE, CLAIM)
            .add(CODE, JUDGED)
            .add(OTHER, CLAIM)
            .add(BONUS)
            .add(new AdjustmentEntry("phat", Points.of(2), "chậm"))
            .approval(new Approval("Giám đốc", "2020-12-01", ""))
            .note("nháp")
            .build();

    private static Opinion claim(Assessment assessment) {
        return assessment.entry(CODE).orElseThrow().opinion(Stage.SELF).orElseThrow();
    }

    @Test
    void an_opinion_is_put_replaced_and_removed() {
        Assessment revised = SAVED.with(CODE, REVISED);

        assertThat(claim(revised)).isEqualTo(REVISED);
        assertThat(revised.with(CODE, CLAIM)).isEqualTo(SAVED);
        assertThat(revised.note()).isEqualTo("nháp");
        assertThat(revised.approval()).isEqualTo(SAVED.approval());
        assertThat(revised.adjustments()).isEqualTo(SAVED.adjustments());
        assertThat(revised.entry(CODE).orElseThrow().opinion(Stage.COUNCIL)).contains(JUDGED);
        assertThat(SAVED.with(NodeCode.parse("2.1"), CLAIM).entries()).hasSize(3);
        assertThat(SAVED.without(CODE, Stage.SELF).entry(CODE)).contains(Entry.of(CODE, JUDGED));
        assertThat(SAVED.without(OTHER, Stage.SELF).entries()).containsOnlyKeys(CODE);
        assertThat(SAVED.without(OTHER, Stage.COUNCIL)).isEqualTo(SAVED);
        assertThat(SAVED.without(CODE).entries()).containsOnlyKeys(OTHER);
        assertThat(SAVED.without(NodeCode.parse("9"))).isEqualTo(SAVED);
        assertThat(SAVED.with(Entry.of(CODE, REVISED)).entry(CODE)).contains(Entry.of(CODE, REVISED));
    }

    @Test
    void a_document_is_put_replaced_and_removed() {
        Assessment proven = SAVED.with(CODE, Stage.SELF, PLAN);

        assertThat(claim(proven).evidence()).containsExactly(PLAN);
        assertThat(claim(proven).facts()).isEqualTo(CLAIM.facts());
        assertThat(proven.with(CODE, Stage.SELF, PLAN)).isEqualTo(proven);
        assertThat(claim(proven.with(CODE, Stage.SELF, PLAN, REPORT)).evidence())
                .containsExactly(REPORT);
        assertThat(claim(proven.with(CODE, Stage.SELF, REPORT, REPORT)).evidence())
                .containsExactly(PLAN, REPORT);
        assertThat(proven.without(CODE, Stage.SELF, PLAN)).isEqualTo(SAVED);
        assertThat(SAVED.without(CODE, Stage.SELF, PLAN)).isEqualTo(SAVED);
        assertThat(SAVED.without(NodeCode.parse("9"), Stage.SELF, PLAN)).isEqualTo(SAVED);
        assertThat(SAVED.with(OTHER, Stage.COUNCIL, PLAN)
                        .entry(OTHER)
                        .orElseThrow()
                        .opinions())
                .hasSize(2);
    }

    @Test
    void not_applicable_is_put_and_removed() {
        Assessment granted = SAVED.with(CODE, GRANTED);

        assertThat(granted.entry(CODE).orElseThrow().notApplicable()).contains(GRANTED);
        assertThat(granted.withoutNotApplicable(CODE)).isEqualTo(SAVED);
        assertThat(SAVED.withoutNotApplicable(CODE)).isEqualTo(SAVED);
        NodeCode fresh = NodeCode.parse("3.1");
        assertThat(SAVED.with(fresh, GRANTED).withoutNotApplicable(fresh)).isEqualTo(SAVED);
    }

    @Test
    void an_adjustment_is_put_replaced_and_removed_in_its_place() {
        AdjustmentEntry more = new AdjustmentEntry("thuong", Points.of(2), "hai sáng kiến");

        assertThat(SAVED.with(more).adjustments())
                .extracting(AdjustmentEntry::points)
                .containsExactly(Points.of(2), Points.of(2));
        assertThat(SAVED.with(more).adjustments()).first().isEqualTo(more);
        assertThat(SAVED.with(more).with(BONUS)).isEqualTo(SAVED);
        assertThat(SAVED.withoutAdjustment("thuong").adjustments())
                .extracting(AdjustmentEntry::id)
                .containsExactly("phat");
        assertThat(SAVED.withoutAdjustment("khac")).isEqualTo(SAVED);
        assertThat(SAVED.with(new AdjustmentEntry("khac", Points.of(1), "x")).adjustments())
                .extracting(AdjustmentEntry::id)
                .containsExactly("thuong", "phat", "khac");
    }

    @Test
    void approval_and_remarks_are_replaced() {
        Approval other = new Approval("Phó Giám đốc", "2020-12-02", "");

        assertThat(SAVED.with(other).approval()).contains(other);
        assertThat(SAVED.withoutApproval().approval()).isEmpty();
        assertThat(SAVED.withNote("").note()).isEmpty();
    }

    @Test
    void a_builder_replaces_and_removes_too() {
        Assessment built = SAVED.toBuilder()
                .put(CODE, REVISED)
                .remove(CODE, Stage.COUNCIL)
                .remove(OTHER)
                .removeAdjustment("phat")
                .build();

        assertThat(built.entries()).containsOnlyKeys(CODE);
        assertThat(built.entry(CODE)).contains(Entry.of(CODE, REVISED));
        assertThat(built.adjustments()).containsExactly(BONUS);
    }

    @Test
    void a_figure_and_points_of_an_opinion_are_taken_away() {
        Opinion opinion = CLAIM.withPoints(Points.of(1)).withAuthor("An").withTime("2020");

        assertThat(opinion.withoutPoints().withoutFact("a").withoutFact("b").hasValue())
                .isFalse();
        assertThat(opinion.author()).isEqualTo("An");
        assertThat(opinion.time()).isEqualTo("2020");
    }
}
