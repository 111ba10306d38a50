package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class OpinionPolicyTest {

    @Test
    void names_the_stages_of_each_mode_in_their_order() {
        Map<Mode, List<Stage>> stages = stages();
        OpinionPolicy policy = new OpinionPolicy(stages);

        stages.get(Mode.FINAL).clear();

        assertThat(policy.of(Mode.FINAL))
                .as("a copy")
                .containsExactly(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1);
        assertThat(policy.of(Mode.SELF)).containsExactly(Stage.SELF);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> policy.stages().clear());
    }

    @Test
    void every_mode_has_a_stage() {
        Map<Mode, List<Stage>> none = stages();
        none.remove(Mode.APPRAISED);
        Map<Mode, List<Stage>> empty = stages();
        empty.put(Mode.SELF, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpinionPolicy(none))
                .withMessage("no stage for mode appraised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpinionPolicy(empty))
                .withMessage("no stage for mode self");
        assertThatNullPointerException()
                .isThrownBy(() -> new OpinionPolicy(null))
                .withMessage("stages");
    }

    private static Map<Mode, List<Stage>> stages() {
        Map<Mode, List<Stage>> stages = new EnumMap<>(Mode.class);
        stages.put(Mode.SELF, new ArrayList<>(List.of(Stage.SELF)));
        stages.put(Mode.APPRAISED, new ArrayList<>(List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1)));
        stages.put(Mode.FINAL, new ArrayList<>(List.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1)));
        return stages;
    }
}
