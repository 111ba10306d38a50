package vn.parindex.assessment;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntryTest {

    private static final NodeCode CODE = NodeCode.parse("3.4.1");
    private static final Opinion CLAIM = Opinion.at(Stage.SELF).withPoints(Points.of(1));
    private static final Opinion APPRAISAL = Opinion.at(Stage.APPRAISAL_1).withPoints(Points.ZERO);

    @Test
    void opinions_stand_in_the_order_of_the_stages() {
        Entry entry = Entry.of(CODE, Opinion.at(Stage.COUNCIL), APPRAISAL, CLAIM);
        assertThat(entry.opinions().keySet()).containsExactly(Stage.SELF, Stage.APPRAISAL_1, Stage.COUNCIL);
        assertThat(entry.opinion(Stage.SELF)).contains(CLAIM);
        assertThat(entry.opinion(Stage.SURVEY)).isEmpty();
    }

    @Test
    void an_opinion_is_added_and_never_overwritten() {
        Entry entry = Entry.of(CODE, CLAIM).withOpinion(APPRAISAL);
        assertThat(entry).isEqualTo(Entry.of(CODE, CLAIM, APPRAISAL));
        assertThatThrownBy(() -> entry.withOpinion(CLAIM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("opinion already held at 3.4.1, stage self");
        assertThatThrownBy(() -> Entry.of(CODE, CLAIM, CLAIM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two opinions of stage SELF");
    }

    @Test
    void not_applicable_stands_beside_the_opinions() {
        NotApplicable why = new NotApplicable("không có xã", "UBND tỉnh");
        Entry entry = Entry.of(CODE, CLAIM).withNotApplicable(why).withOpinion(APPRAISAL);
        assertThat(entry.notApplicable()).contains(why);
        assertThat(entry.opinions()).hasSize(2);
        assertThatThrownBy(() -> entry.withNotApplicable(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("why");
    }

    @Test
    void an_opinion_stands_under_its_own_stage_only() {
        assertThatThrownBy(() -> new Entry(CODE, Map.of(Stage.COUNCIL, CLAIM), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opinion of SELF stands under COUNCIL");
    }
}
