package vn.parindex.methodology;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MethodologyTest {

    private final Methodology sound = Sound.methodology();

    @Test
    void lists_nodes_parents_before_children_in_the_order_of_the_law() {
        assertThat(sound.nodes())
                .extracting(n -> n.code().toString())
                .containsExactly(
                        "1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2", "1.3", "2", "2.1", "2.1.1", "2.1.2",
                        "2.2", "2.3", "2.4");
    }

    @Test
    void lists_what_is_scored() {
        assertThat(sound.leaves())
                .extracting(l -> l.code().toString())
                .containsExactly(
                        "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2", "1.3", "2.1.1", "2.1.2", "2.2", "2.3", "2.4");
    }

    @Test
    void finds_nodes_and_leaves_by_their_code() {
        assertThat(sound.node(NodeCode.parse("1.1")).orElseThrow()).isInstanceOf(Criterion.class);
        assertThat(sound.node(NodeCode.parse("1.1.1")).orElseThrow()).isInstanceOf(SubCriterion.class);
        assertThat(sound.node(NodeCode.parse("1")).orElseThrow()).isInstanceOf(Area.class);
        assertThat(sound.node(NodeCode.parse("3"))).isEmpty();
        assertThat(sound.leaf(NodeCode.parse("1.2")).orElseThrow().rule()).isInstanceOf(Linear.class);
        assertThat(sound.leaf(NodeCode.parse("1.1"))).as("has children").isEmpty();
        assertThat(sound.leaf(NodeCode.parse("9.9"))).isEmpty();
    }

    @Test
    void a_unit_out_of_ranking_is_known_by_its_name_however_typed_and_by_its_id_where_units_are_listed() {
        assertThat(sound.isRanked(Unit.of("u", "Sở Mẫu"))).isFalse();
        assertThat(sound.isRanked(Unit.of("u", " SỞ  mẫu "))).isFalse();
        assertThat(sound.isRanked(Unit.of("so-mau", "Sở Mẫu mới"))).isFalse();
        assertThat(sound.isRanked(Unit.of("ban-mau", "Ban Mẫu"))).isTrue();
        assertThat(sound.isRanked(Unit.of("u", "Sở Mau"))).isTrue();
    }

    @Test
    void a_leaf_knows_its_method_and_how_it_is_measured() {
        Leaf stated = sound.leaf(NodeCode.parse("2.4")).orElseThrow();
        Leaf survey = sound.leaf(NodeCode.parse("2.2")).orElseThrow();

        assertThat(stated.name().en()).isEqualTo("Points as published");
        assertThat(stated.maximum()).isEqualTo(Points.parse("0.5"));
        assertThat(stated.confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(stated.method().id()).isEqualTo("appraisal");
        assertThat(stated.selfAssessed()).as("overrides its method").isFalse();
        assertThat(stated.measured()).isFalse();
        assertThat(survey.measured()).isTrue();
        assertThat(survey.selfAssessed()).isFalse();
        Scoring claimed =
                new Scoring(survey.scoring().method(), survey.rule(), Optional.empty(), false, Optional.of(true));
        assertThat(new Leaf(survey.node(), claimed, survey.method()).selfAssessed())
                .as("nobody claims what is measured")
                .isFalse();
        assertThat(sound.leaf(NodeCode.parse("2.3")).orElseThrow().measured()).isTrue();
    }

    @Test
    void finds_facts_sources_and_scales() {
        assertThat(sound.fact("tasks_done").orElseThrow().kind()).isEqualTo(FactKind.COUNT);
        assertThat(sound.fact("tasks")).isEmpty();
        assertThat(sound.source("qd-1").orElseThrow().grade()).isEqualTo("A");
        assertThat(sound.source("qd-2")).isEmpty();
        assertThat(sound.scale(GradeScale.Purpose.GROUP).orElseThrow().id()).isEqualTo("groups");
        assertThat(sound.scale(GradeScale.Purpose.RATING).orElseThrow().id()).isEqualTo("ratings");
        assertThat(sound.toBuilder().scales(List.of()).build().scale(GradeScale.Purpose.GROUP))
                .isEmpty();
    }

    @Test
    void knows_the_form_of_a_unit() {
        assertThat(sound.formOf("ban-mau").orElseThrow().id()).isEqualTo("no-surveys");
        assertThat(sound.formOf("so-mau")).as("everything applies").isEmpty();
        assertThat(sound.formOf("so-la")).as("not listed").isEmpty();
        assertThat(sound.formOf("ban-mau").orElseThrow().leavesOut(NodeCode.parse("2.2")))
                .isTrue();
        assertThat(sound.formOf("ban-mau").orElseThrow().leavesOut(NodeCode.parse("2.1.1")))
                .isFalse();
    }

    @Test
    void counts_the_points_of_leaves_by_confidence() {
        assertThat(sound.pointsByConfidence()).hasToString("{RECONSTRUCTED=10, REPORTED=0, OFFICIAL=0}");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sound.pointsByConfidence().clear());
    }

    @Test
    void equal_content_is_equal_and_prints_the_beginning_of_its_digest() {
        Methodology again = sound.toBuilder().build();
        Methodology other = sound.toBuilder().note("another note").build();

        assertThat(again).isEqualTo(sound).hasSameHashCodeAs(sound).isNotSameAs(sound);
        assertThat(other).isNotEqualTo(sound);
        assertThat(other.digest()).isNotEqualTo(sound.digest());
        assertThat(sound)
                .hasToString("sample-2020@" + sound.digest().substring(0, 12))
                .isNotEqualTo("sample-2020");
    }

    @Test
    void another_one_made_from_it_leaves_it_as_it_was() {
        String before = sound.canonical();

        Methodology other =
                sound.toBuilder().total(Points.of(10)).level("district").build();

        assertThat(other.level()).isEqualTo("district");
        assertThat(other.areas()).isEqualTo(sound.areas());
        assertThat(sound.level()).isEqualTo("province");
        assertThat(sound.canonical()).isEqualTo(before);
    }

    @Test
    void a_text_is_brought_into_the_form_that_is_stored() {
        assertThat(sound.toBuilder().note("Bo\u0323\u0302\r\nNội vụ").build().note())
                .isEqualTo("Bộ\nNội vụ");
        assertThat(sound.toBuilder().note(" \n").build())
                .isEqualTo(sound.toBuilder().note("").build());
    }

    @Test
    void a_text_that_no_file_may_hold_is_refused() {
        assertThatThrownBy(() -> sound.toBuilder().note("a\u0000"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3020 /note: value refused: it holds the character U+0000");
    }
}
