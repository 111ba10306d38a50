package vn.parindex.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.RuleKind;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Facts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class IndexResultTest {

    private static final ResultOutline OUTLINE = ResultOutline.of(
            List.of(row("1", ""), row("1.1", "appraisal"), row("1.2", "survey"), row("2", "appraisal")), methods());
    private static final Trace TRACE = new Trace(
            RuleKind.STATED,
            Optional.of(Stage.COUNCIL),
            Branch.STATED,
            Facts.NONE,
            Arguments.NONE,
            Rounding.halfUp(5),
            new Citation("test", ""),
            Confidence.REPORTED);

    private static ResultOutline.Row row(String code, String method) {
        return new ResultOutline.Row(NodeCode.parse(code), Text.of("Mục " + code, ""), Confidence.REPORTED, method);
    }

    private static Map<String, Text> methods() {
        Map<String, Text> methods = new LinkedHashMap<>();
        methods.put("survey", Text.of("Điều tra", "Survey"));
        methods.put("appraisal", Text.of("Thẩm định", "Appraisal"));
        return methods;
    }

    private static IndexResult.Builder started() {
        return IndexResult.builder(OUTLINE)
                .stamp(new Stamp(
                        MethodologyId.of("vn-test-province"),
                        Text.of("Thử", "Test"),
                        "0/QĐ",
                        "0123456789abcdef".repeat(4),
                        "0.1.0",
                        Mode.FINAL,
                        List.of(Stage.COUNCIL),
                        Rounding.halfUp(2)))
                .unit(Unit.of("an-giang", "An Giang"))
                .year(IndexYear.of(2020));
    }

    private static LeafOutcome leaf(State state, String points) {
        OpinionValue opinion = new OpinionValue(
                Stage.COUNCIL, state, Points.parse(points), Optional.empty(), Optional.empty(), "", "");
        return new LeafOutcome(state, Points.parse(points), List.of(opinion), TRACE);
    }

    private static IndexResult result() {
        return started()
                .leaf(leaf(State.SCORED, "0.5"), Points.of(1))
                .leaf(leaf(State.NOT_SCORED, "0"), Points.of(2))
                .leaf(leaf(State.NOT_APPLICABLE, "0"), Points.of(3))
                .build();
    }

    private static Score score(State state, String points, String maximum, String full, String open) {
        return new Score(state, Points.parse(points), Points.parse(maximum), Points.parse(full), Points.parse(open));
    }

    @Test
    void nodes_parts_and_total_are_the_sums_of_the_leaves() {
        IndexResult result = result();

        assertThat(result.outcomes())
                .extracting(Outcome::score)
                .containsExactly(
                        score(State.NOT_SCORED, "0.5", "3", "3", "2"),
                        score(State.SCORED, "0.5", "1", "1", "0"),
                        score(State.NOT_SCORED, "0", "2", "2", "2"),
                        score(State.NOT_APPLICABLE, "0", "0", "3", "0"));
        assertThat(result.parts())
                .containsExactly(
                        new Part("survey", Text.of("Điều tra", "Survey"), score(State.NOT_SCORED, "0", "2", "2", "2")),
                        new Part(
                                "appraisal",
                                Text.of("Thẩm định", "Appraisal"),
                                score(State.SCORED, "0.5", "1", "4", "0")));
        assertThat(result.total()).isEqualTo(score(State.NOT_SCORED, "0.5", "3", "6", "2"));
        assertThat(result.completeness()).isEqualTo(new Completeness(1, 1, 1, 0));
        assertThat(result.maximumByConfidence())
                .containsEntry(Confidence.REPORTED, Points.of(3))
                .containsEntry(Confidence.OFFICIAL, Points.ZERO);
    }

    /**
     * By hand: 1.1 leaves the maximum of its area (4 + 3 - 4 = 3) and of the whole (10 - 4 = 6), and of no full one.
     */
    @Test
    void what_does_not_apply_below_an_area_leaves_its_maximum() {
        IndexResult result = started()
                .leaf(leaf(State.NOT_APPLICABLE, "0"), Points.of(4))
                .leaf(leaf(State.SCORED, "2"), Points.of(3))
                .leaf(leaf(State.SCORED, "1"), Points.of(3))
                .build();

        assertThat(result.outcomes())
                .extracting(Outcome::score)
                .containsExactly(
                        score(State.SCORED, "2", "3", "7", "0"),
                        score(State.NOT_APPLICABLE, "0", "0", "4", "0"),
                        score(State.SCORED, "2", "3", "3", "0"),
                        score(State.SCORED, "1", "3", "3", "0"));
        assertThat(result.total()).isEqualTo(score(State.SCORED, "3", "6", "10", "0"));
        assertThat(result.isProvisional()).isFalse();
        assertThat(result().isProvisional()).isTrue();
    }

    @Test
    void areas_and_leaves_are_found_among_the_outcomes() {
        IndexResult result = result();

        assertThat(result.areas()).extracting(o -> o.code().toString()).containsExactly("1", "2");
        assertThat(result.leaves()).extracting(o -> o.code().toString()).containsExactly("1.1", "1.2", "2");
        assertThat(result.outcome(NodeCode.parse("1.2")))
                .contains(result.outcomes().get(2))
                .contains(result.leaves().get(1));
        assertThat(result.outcome(NodeCode.parse("3"))).isEmpty();
    }

    @Test
    void bonus_and_penalty_are_in_the_total_alone() {
        AdjustmentOutcome bonus = new AdjustmentOutcome(
                "bonus", Text.of("Điểm thưởng", "Bonus"), false, false, Points.of(1), Points.of(1));

        IndexResult result =
                result().toBuilder().adjustments(List.of(bonus)).note("mẫu").build();

        assertThat(result.total().points()).isEqualTo(Points.parse("1.5"));
        assertThat(result.outcomes()).isEqualTo(result().outcomes());
        assertThat(result.note()).isEqualTo("mẫu");
        assertThat(result.toBuilder().adjustments(List.of()).note("").build()).isEqualTo(result());
        assertThat(result).isNotEqualTo(result());
    }

    @Test
    void outcomes_of_leaves_may_be_made_when_somebody_asks_for_them() {
        IndexResult result = started()
                .leaf(State.SCORED, Points.parse("0.5"), Points.of(1))
                .leaf(State.NOT_SCORED, Points.ZERO, Points.of(2))
                .leaf(State.NOT_APPLICABLE, Points.ZERO, Points.of(3))
                .leafOutcomes(number -> {
                    Score score = result().leaves().get(number).score();
                    return leaf(score.state(), score.points().toString());
                })
                .build();

        assertThat(result).isEqualTo(result()).hasSameHashCodeAs(result());
        assertThat(result.leaves().get(1)).isEqualTo(result.leaves().get(1));
    }

    @Test
    void a_result_without_all_its_leaves_is_not_built() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        started().leaf(leaf(State.SCORED, "1"), Points.of(1)).build())
                .withMessage("outcomes of leaves are missing");
        assertThatIllegalStateException().isThrownBy(() -> started().tree()).withMessage("leaves are missing: 0 of 3");
        assertThatIllegalStateException()
                .isThrownBy(() -> result().toBuilder().leaf(leaf(State.SCORED, "1"), Points.of(1)))
                .withMessage("more leaves than the outline has: 3");
        assertThatNullPointerException()
                .isThrownBy(() -> result().toBuilder().unit(null).build())
                .withMessage("unit");
    }

    @Test
    void its_lists_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> result().outcomes().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> result().leaves().clear());
    }

    @Test
    void shows_unit_year_and_points_to_people_who_program() {
        assertThat(result()).hasToString("An Giang 2020: 0.5 of 3 (vn-test-province, final)");
    }
}
