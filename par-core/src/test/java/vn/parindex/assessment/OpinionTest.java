package vn.parindex.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpinionTest {

    @Test
    void each_change_keeps_all_the_rest() {
        Evidence plan = Evidence.of("15/KH-UBND", "Kế hoạch CCHC");
        Opinion opinion = Opinion.at(Stage.APPRAISAL_1)
                .withDecision(Decision.ADJUSTED)
                .withFact("b", Fact.of(2))
                .withFact("a", Fact.of(1))
                .withPoints(Points.of(1))
                .withReason("lý do")
                .withExplanation("giải trình")
                .withEvidence(plan)
                .withRequested("bản sao")
                .withAuthor("Vụ CCHC", "2021-01-15");

        assertThat(opinion)
                .isEqualTo(new Opinion(
                        Stage.APPRAISAL_1,
                        Decision.ADJUSTED,
                        Map.of("a", Fact.of(1), "b", Fact.of(2)),
                        Optional.of(Points.of(1)),
                        "lý do",
                        "giải trình",
                        List.of(plan),
                        "bản sao",
                        "Vụ CCHC",
                        "2021-01-15"));
        assertThat(opinion.facts().keySet()).containsExactly("a", "b");
    }

    @Test
    void points_figures_and_recognition_are_values_and_words_are_not() {
        Opinion nothing = Opinion.at(Stage.SELF);
        assertThat(nothing.hasValue()).isFalse();
        assertThat(nothing.withReason("lý do")
                        .withExplanation("giải trình")
                        .withRequested("bản sao")
                        .hasValue())
                .isFalse();
        assertThat(nothing.withDecision(Decision.ADJUSTED).hasValue()).isFalse();
        assertThat(nothing.withDecision(Decision.RECOGNISED).hasValue()).isTrue();
        assertThat(nothing.withPoints(Points.ZERO).hasValue()).isTrue();
        assertThat(nothing.withFact("a", Fact.of(0)).hasValue()).isTrue();
    }

    @Test
    void what_is_given_later_does_not_change_it() {
        Map<String, Fact> facts = new HashMap<>(Map.of("a", Fact.of(1)));
        Opinion opinion =
                new Opinion(Stage.SELF, Decision.STATED, facts, Optional.empty(), "", "", List.of(), "", "", "");
        facts.put("b", Fact.of(2));
        assertThat(opinion.facts()).hasSize(1);
        assertThatThrownBy(() -> opinion.facts().put("b", Fact.of(2)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_figure_needs_an_id_and_a_value() {
        Map<String, Fact> nameless = new HashMap<>();
        nameless.put(null, Fact.of(1));
        Map<String, Fact> empty = new HashMap<>();
        empty.put("a", null);
        assertThatThrownBy(() -> with(nameless))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
        assertThatThrownBy(() -> with(empty))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a");
        assertThatThrownBy(() -> Opinion.at(Stage.SELF).withFact(null, Fact.of(1)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> Opinion.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("stage");
    }

    private static Opinion with(Map<String, Fact> facts) {
        return new Opinion(Stage.SELF, Decision.STATED, facts, Optional.empty(), "", "", List.of(), "", "", "");
    }
}
