package vn.parindex.survey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BadRowPolicyTest {

    @Test
    void listing_only_accepts_whatever_comes() {
        assertThat(BadRowPolicy.listOnly().accepts(bad(10, 10))).isTrue();
        assertThat(BadRowPolicy.listOnly().accepts(bad(0, 0))).isTrue();
    }

    @Test
    void refusing_any_takes_only_a_file_without_a_bad_row() {
        assertThat(BadRowPolicy.refuseAny().accepts(bad(10, 0))).isTrue();
        assertThat(BadRowPolicy.refuseAny().accepts(bad(10, 1))).isFalse();
    }

    @Test
    void a_share_is_compared_exactly() {
        BadRowPolicy third = BadRowPolicy.listOnly().withMostShare(Percentage.parse("33.333333333"));
        assertThat(third.accepts(bad(3, 1))).isFalse();
        assertThat(third.withMostShare(Percentage.parse("33.333333334")).accepts(bad(3, 1)))
                .isTrue();
        assertThat(third.withMostShare(Percentage.of(25)).accepts(bad(4, 1))).isTrue();
        assertThat(third.withMostShare(Percentage.ZERO).accepts(bad(4, 0))).isTrue();
    }

    @Test
    void number_and_share_must_both_hold() {
        BadRowPolicy policy = BadRowPolicy.listOnly().withMostRows(5).withMostShare(Percentage.of(10));
        assertThat(policy.accepts(bad(100, 5))).isTrue();
        assertThat(policy.accepts(bad(100, 6))).isFalse();
        assertThat(policy.accepts(bad(10, 2))).isFalse();
    }

    @Test
    void numbers_outside_their_range_are_refused() {
        assertThatThrownBy(() -> BadRowPolicy.listOnly().withListed(100_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listed is not 0 to 100000: 100001");
        assertThatThrownBy(() -> BadRowPolicy.listOnly().withMostRows(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mostRows is negative: -1");
        assertThatThrownBy(() -> BadRowPolicy.listOnly().withMostShare(Percentage.of(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mostShare is not 0 to 100: 101");
    }

    private static BadRows bad(long rows, long bad) {
        return new BadRows(rows, bad, bad == 0 ? Map.of() : Map.of(SurveyCode.ROW_UNKNOWN_OPTION, bad), List.of());
    }
}
