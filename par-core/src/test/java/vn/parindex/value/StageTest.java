package vn.parindex.value;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StageTest {

    @Test
    void the_appraisals_and_the_council_judge() {
        assertThat(Stage.values())
                .filteredOn(Stage::judges)
                .containsExactly(Stage.APPRAISAL_1, Stage.APPRAISAL_2, Stage.COUNCIL);
    }

    @Test
    void an_explanation_argues_and_does_not_score() {
        assertThat(Stage.values()).filteredOn(stage -> !stage.scores()).containsExactly(Stage.EXPLANATION);
    }

    @Test
    void the_survey_alone_measures() {
        assertThat(Stage.values()).filteredOn(Stage::measures).containsExactly(Stage.SURVEY);
    }

    @Test
    void the_unit_speaks_in_its_claim_and_its_explanation() {
        assertThat(Stage.values()).filteredOn(Stage::isOfUnit).containsExactly(Stage.SELF, Stage.EXPLANATION);
    }

    @Test
    void the_first_appraisal_covers_every_leaf() {
        assertThat(Stage.values()).filteredOn(Stage::coversEveryLeaf).containsExactly(Stage.APPRAISAL_1);
    }

    @Test
    void the_stages_of_a_kind_are_in_the_order_of_the_procedure() {
        assertThat(Stage.of(StageKind.APPRAISAL)).containsExactly(Stage.APPRAISAL_1, Stage.APPRAISAL_2);
        assertThat(Stage.of(StageKind.DECISION)).containsExactly(Stage.COUNCIL);
    }
}
