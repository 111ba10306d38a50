package vn.parindex.evaluation;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Units scored on a form without what does not concern them. The sample has 10 points: area 1 has 6, area 2 has 4. */
class UnitFormTest {

    private final Methodology methodology = ParJson.METHODOLOGY
            .read("methodology.json", name -> UnitFormTest.class.getResourceAsStream("/vn/parindex/json/sound/" + name))
            .toBuilder()
            .forms(List.of(new UnitForm(
                    "no-area-two",
                    Text.of("Không có lĩnh vực 2", "Without area 2"),
                    List.of(NodeCode.parse("2")),
                    new Citation("qd-1", ""),
                    Confidence.OFFICIAL)))
            .units(List.of(
                    new ListedUnit("office", Text.of("Văn phòng", "Office"), "", "no-area-two"),
                    new ListedUnit("board", Text.of("Sở", "Department"), "", "")))
            .build();

    private IndexResult scored(String unit) {
        Assessment assessment = Assessment.of(Unit.of(unit, unit), methodology.id(), IndexYear.of(2020))
                .add(NodeCode.parse("2.2"), Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(80)))
                .build();
        return IndexEvaluator.of(methodology).evaluate(assessment, Mode.FINAL);
    }

    @Test
    void what_the_form_lacks_leaves_the_maximum() {
        IndexResult office = scored("office");

        assertThat(office.total().maximum()).isEqualTo(Points.of(6));
        assertThat(office.total().fullMaximum()).isEqualTo(Points.of(10));
        assertThat(office.outcome(NodeCode.parse("2")).orElseThrow().score().state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(office.outcome(NodeCode.parse("2.2"))
                        .orElseThrow()
                        .trace()
                        .orElseThrow()
                        .branch()
                        .id())
                .isEqualTo("form");
    }

    @Test
    void what_was_entered_outside_the_form_does_not_count_and_is_said() {
        assertThat(scored("office").findings())
                .extracting(f -> f.message(Language.EN))
                .contains(
                        "PAR-1048 2.2: the unit is scored on form Without area 2, which has no such item; what was entered does not count");
        assertThat(scored("office").findings())
                .extracting(f -> f.message(Language.VI))
                .contains(
                        "PAR-1048 2.2: đơn vị chấm theo mẫu \"Không có lĩnh vực 2\", không có mục này; nội dung nhập không được tính");
    }

    @Test
    void a_unit_without_a_form_is_scored_on_everything() {
        IndexResult board = scored("board");

        assertThat(board.total().maximum()).isEqualTo(Points.of(10));
        // 80 % of 0.5
        assertThat(board.total().points()).isEqualTo(Points.parse("0.4"));
    }

    @Test
    void a_unit_that_is_not_listed_is_said() {
        assertThat(scored("stranger").findings())
                .extracting(f -> f.message(Language.EN))
                .contains("PAR-1047: unit stranger is not in the methodology's list of units");
    }
}
