package vn.parindex.ranking;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.result.IndexResult;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ContenderTest {

    private static final IndexResult RESULT = SampleResult.of("an-giang")
            .group("Đồng bằng sông Cửu Long")
            .leaf("1.1", "4", "5")
            .openLeaf("1.2", "5")
            .surveyLeaf("2.1", "9", "10")
            .build();

    @Test
    void it_takes_names_group_value_and_open_leaves_from_a_result() {
        Contender unit = Contender.of(RESULT);
        assertThat(unit.unit().name()).isEqualTo("Đơn vị an-giang");
        assertThat(unit.unit().group()).isEqualTo("Đồng bằng sông Cửu Long");
        assertThat(unit.index()).hasValue(Share.of(13, 20));
        assertThat(unit.open()).isEqualTo(1);
        assertThat(unit.isProvisional()).isTrue();
        assertThat(unit.ranked()).isTrue();
    }

    @Test
    void only_parts_that_are_complete_can_break_ties() {
        assertThat(Contender.of(RESULT).parts()).isEqualTo(Map.of("survey", Points.of(9)));
    }

    @Test
    void a_node_is_asked_for_its_own_leaves() {
        assertThat(Contender.of(RESULT, NodeCode.parse("1")).open()).isEqualTo(1);
        assertThat(Contender.of(RESULT, NodeCode.parse("1.1")).isProvisional()).isFalse();
        assertThat(Contender.of(RESULT, NodeCode.parse("1.1")).index()).hasValue(Share.of(4, 5));
        assertThat(Contender.of(RESULT, NodeCode.parse("2")).open()).isZero();
        assertThat(Contender.ofPart(RESULT, "appraisal").open()).isEqualTo(1);
        assertThat(Contender.ofPart(RESULT, "survey").index()).hasValue(Share.of(9, 10));
    }

    /**
     * By hand: three leaves are open, of them two in area 1 (one in 1.1), one in the part of the survey, none in area
     * 3.
     */
    @Test
    void only_open_leaves_of_the_node_or_part_are_counted() {
        IndexResult result = SampleResult.of("hue")
                .openLeaf("1.1", "5")
                .openLeaf("1.2", "5")
                .leaf("1.3", "1", "5")
                .openSurveyLeaf("2.1", "10")
                .surveyLeaf("2.2", "1", "10")
                .leaf("3.1", "2", "4")
                .build();

        assertThat(Contender.of(result).open()).isEqualTo(3);
        assertThat(Contender.of(result, NodeCode.parse("1")).open()).isEqualTo(2);
        assertThat(Contender.of(result, NodeCode.parse("1.1")).open()).isEqualTo(1);
        assertThat(Contender.of(result, NodeCode.parse("2")).open()).isEqualTo(1);
        assertThat(Contender.of(result, NodeCode.parse("3")).open()).isZero();
        assertThat(Contender.ofPart(result, "appraisal").open()).isEqualTo(2);
        assertThat(Contender.ofPart(result, "survey").open()).isEqualTo(1);
    }

    @Test
    void changes_make_another_contender() {
        Contender unit = Contender.published(Unit.of("a", "A"), Percentage.parse("83.93"));
        assertThat(unit.index()).hasValue(Share.of(8393, 10000));
        assertThat(unit.withGroup("Tây Nguyên").unit()).isEqualTo(new Unit("a", "A", "Tây Nguyên"));
        assertThat(unit.outOfRanking().ranked()).isFalse();
        assertThat(unit.ranked()).isTrue();
    }

    @Test
    void misuse_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contender(Unit.of("a", "A"), Optional.empty(), true, -1, Map.of()))
                .withMessage("open is negative: -1");
        assertThatNullPointerException()
                .isThrownBy(() -> new Contender(null, Optional.empty(), true, 0, Map.of()))
                .withMessage("unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contender.of(RESULT, NodeCode.parse("3")))
                .withMessage("node not in vn-test-province: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contender.ofPart(RESULT, "sipas"))
                .withMessage("method not in vn-test-province: sipas");
    }
}
