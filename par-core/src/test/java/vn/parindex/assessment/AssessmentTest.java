package vn.parindex.assessment;

import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssessmentTest {

    private static final Opinion CLAIM = Opinion.at(Stage.SELF).withPoints(Points.of(1));

    @Test
    void entries_stand_in_the_order_of_their_codes_whatever_order_they_came_in() {
        Assessment assessment = builder()
                .add(code("1.10"), CLAIM)
                .add(code("2"), CLAIM)
                .add(code("1.9"), CLAIM)
                .build();
        assertThat(assessment.entries().keySet()).extracting(NodeCode::toString).containsExactly("1.9", "1.10", "2");
        assertThat(assessment)
                .isEqualTo(builder()
                        .add(code("2"), CLAIM)
                        .add(code("1.9"), CLAIM)
                        .add(code("1.10"), CLAIM)
                        .build());
    }

    @Test
    void opinions_of_one_leaf_share_an_entry() {
        Assessment assessment = builder()
                .add(code("1.1"), CLAIM)
                .add(code("1.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.ZERO))
                .notApplicable(code("1.1"), new NotApplicable("lý do", "Sở"))
                .build();
        assertThat(assessment.entries()).hasSize(1);
        assertThat(assessment.entry(code("1.1")).orElseThrow().opinions()).hasSize(2);
        assertThat(assessment.entry(code("1.2"))).isEmpty();
    }

    @Test
    void a_second_entry_or_opinion_is_refused() {
        Assessment.Builder builder = builder().add(Entry.of(code("1.1"), CLAIM));
        assertThatThrownBy(() -> builder.add(Entry.of(code("1.1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two entries for 1.1");
        assertThatThrownBy(() -> builder.add(code("1.1"), CLAIM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("opinion already held at 1.1, stage self");
    }

    @Test
    void a_builder_begun_from_an_assessment_holds_all_of_it_and_leaves_it_alone() {
        Assessment assessment = builder()
                .add(code("1.1"), CLAIM)
                .add(new AdjustmentEntry("bonus", Points.of(1), "sáng kiến"))
                .approval(new Approval("Chủ tịch UBND", "2021-01-10", "12/BC-UBND"))
                .note("số liệu giả định")
                .build();
        assertThat(assessment.toBuilder().build()).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(assessment.toBuilder().add(code("1.2"), CLAIM).build()).isNotEqualTo(assessment);
        assertThat(assessment.entries()).hasSize(1);
        assertThatThrownBy(() -> assessment.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_part_makes_a_difference() {
        Assessment assessment = builder().build();
        assertThat(assessment)
                .isNotEqualTo(builder().note("x").build())
                .isNotEqualTo(builder()
                        .add(new AdjustmentEntry("bonus", Points.of(1), ""))
                        .build())
                .isNotEqualTo(builder().approval(new Approval("A", "", "")).build())
                .isNotEqualTo(Assessment.of(Unit.of("other", "An Giang"), MethodologyId.of("m"), IndexYear.of(2020))
                        .build())
                .isNotEqualTo(Assessment.of(Unit.of("an-giang", "An Giang"), MethodologyId.of("n"), IndexYear.of(2020))
                        .build())
                .isNotEqualTo(Assessment.of(Unit.of("an-giang", "An Giang"), MethodologyId.of("m"), IndexYear.of(2021))
                        .build());
    }

    @Test
    void its_text_says_whose_it_is() {
        assertThat(builder().add(code("1.1"), CLAIM).build()).hasToString("An Giang 2020 (m, 1 entries)");
    }

    @Test
    void nothing_is_refused_by_name() {
        assertThatThrownBy(() -> Assessment.of(null, MethodologyId.of("m"), IndexYear.of(2020)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("unit");
        assertThatThrownBy(() -> builder().approval(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("approval");
        assertThatThrownBy(() -> builder().note(null))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3007 /note: null found, must be a text");
        Assessment.Builder builder = builder().note("x");
        assertThatThrownBy(() -> builder.note("a\u0007")).isInstanceOf(ParIndexException.class);
        assertThat(builder.build().note()).as("what was refused is not kept").isEqualTo("x");
        assertThatThrownBy(() -> builder().notApplicable(code("1"), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("why");
        assertThatThrownBy(() -> builder().add((AdjustmentEntry) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("adjustment");
    }

    private static Assessment.Builder builder() {
        return Assessment.of(Unit.of("an-giang", "An Giang"), MethodologyId.of("m"), IndexYear.of(2020));
    }

    private static NodeCode code(String text) {
        return NodeCode.parse(text);
    }
}
