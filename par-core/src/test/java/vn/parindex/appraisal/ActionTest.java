package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is misuse rather than a refusal. */
class ActionTest {

    @Test
    void an_opinion_is_of_the_stage_that_its_kind_writes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actions.claim("1.1", Sample.recognised(Stage.COUNCIL)))
                .withMessage("opinion of claim is of stage council");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actions.recordSurvey("2.1", Sample.self()))
                .withMessage("opinion of record-survey is of stage self");
    }

    @Test
    void every_stage_has_one_kind_of_action_that_gives_its_opinions() {
        assertThat(ActionKind.giving(Stage.SELF)).isEqualTo(ActionKind.CLAIM);
        assertThat(ActionKind.giving(Stage.SURVEY)).isEqualTo(ActionKind.RECORD_SURVEY);
        assertThat(ActionKind.giving(Stage.APPRAISAL_1)).isEqualTo(ActionKind.APPRAISE);
        assertThat(ActionKind.giving(Stage.EXPLANATION)).isEqualTo(ActionKind.EXPLAIN);
        assertThat(ActionKind.giving(Stage.APPRAISAL_2)).isEqualTo(ActionKind.APPRAISE_AGAIN);
        assertThat(ActionKind.giving(Stage.COUNCIL)).isEqualTo(ActionKind.DECIDE);
        assertThat(Actions.give("1.1", Sample.recognised(Stage.COUNCIL)))
                .isEqualTo(Actions.decide("1.1", Sample.recognised(Stage.COUNCIL)));
    }

    @Test
    void every_stage_but_the_survey_has_a_phase_of_its_own() {
        for (Stage stage : Stage.values()) {
            assertThat(ActionKind.giving(stage).form()).as(stage.id()).isEqualTo(ActionForm.OPINION);
            assertThat(Phase.values())
                    .as(stage.id())
                    .anyMatch(phase -> stage.measures() || phase.stage().equals(Optional.of(stage)));
        }
    }

    @Test
    void only_who_judges_recognises_or_adjusts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actions.claim("1.1", Sample.recognised(Stage.SELF)))
                .withMessage("opinion of claim is recognised");
    }

    @Test
    void an_explanation_argues_and_does_not_score() {
        Opinion scoring = Opinion.at(Stage.EXPLANATION).withPoints(Points.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action.GiveOpinion(ActionKind.EXPLAIN, NodeCode.parse("1.1"), scoring))
                .withMessage("an explanation holds no points or figures: 1.1");
    }

    @Test
    void every_record_takes_only_its_own_kinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actions.move(ActionKind.CLAIM))
                .withMessage("kind is claim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action.GiveOpinion(ActionKind.SUBMIT, NodeCode.parse("1.1"), Sample.self()))
                .withMessage("kind is submit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action.Adjust(ActionKind.CLAIM, new AdjustmentEntry("a", Points.ZERO, "")))
                .withMessage("kind is claim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action.Applicability(ActionKind.LOCK, NodeCode.parse("1.1"), ""))
                .withMessage("kind is lock");
    }

    @Test
    void who_acts_for_a_unit_names_it() {
        assertThatThrownBy(() -> Actor.of("a", Role.UNIT_LEADER, " "))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3013 /body: text must not be blank");
        assertThatThrownBy(() -> Actor.of("", Role.COUNCIL, "\u200B"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage(
                        "PAR-3013 /id: text must not be blank\nPAR-3020 /body: value refused: it holds the character U+200B");
        assertThat(Sample.COUNCIL.signature()).isEqualTo("hoi-dong");
    }

    @Test
    void a_null_is_named() {
        AppraisalProcess process = AppraisalProcess.of(Sample.campaign(), Sample.METHODOLOGY);
        ProcessState state = process.start(Sample.UNIT);

        assertThatNullPointerException()
                .isThrownBy(() -> process.permissions(null, Sample.EDITOR, Sample.day("01-10")))
                .withMessage("state");
        assertThatNullPointerException()
                .isThrownBy(() -> process.permissions(state, null, Sample.day("01-10")))
                .withMessage("actor");
        assertThatNullPointerException()
                .isThrownBy(() -> process.permissions(state, Sample.EDITOR, null))
                .withMessage("time");
        assertThatNullPointerException()
                .isThrownBy(() -> process.apply(state, null, Sample.EDITOR, Sample.day("01-10")))
                .withMessage("action");
        assertThatNullPointerException()
                .isThrownBy(() -> AppraisalProcess.of(null, Sample.METHODOLOGY))
                .withMessage("campaign");
    }

    @Test
    void a_permission_on_a_leaf_is_for_actions_on_leaves() {
        AppraisalProcess process = AppraisalProcess.of(Sample.campaign(), Sample.METHODOLOGY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> process.permission(
                        process.start(Sample.UNIT),
                        ActionKind.SUBMIT,
                        NodeCode.parse("1.1"),
                        Sample.EDITOR,
                        Sample.day("01-10")))
                .withMessage("kind is about the whole: submit");
    }

    @Test
    void the_permissions_list_one_row_a_leaf_only_where_the_leaf_decides() {
        AppraisalProcess process = AppraisalProcess.of(Sample.campaign(), Sample.METHODOLOGY);

        List<Permission> permissions =
                process.permissions(process.start(Sample.UNIT), Sample.EDITOR, Sample.day("01-10"));

        // six leaves to claim, and one row for each of the 19 other kinds
        assertThat(permissions).hasSize(25);
        assertThat(permissions)
                .filteredOn(p -> p.action() == ActionKind.CLAIM)
                .extracting(p -> p.leaf().orElseThrow() + " " + p.allowed())
                .containsExactly("1.1 true", "1.2 true", "1.3 false", "2.1 false", "2.2.1 true", "2.2.2 true");
        assertThat(permissions)
                .filteredOn(p -> p.action() == ActionKind.APPRAISE)
                .hasSize(1);
    }
}
