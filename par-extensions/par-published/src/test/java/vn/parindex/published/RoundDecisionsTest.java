package vn.parindex.published;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.published.RoundDecision.DecisionStanding;
import vn.parindex.rulesframes.ParFrame;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RoundDecisionsTest {

    private static final RoundDecisions KNOWN = RoundDecisions.installed();

    private static List<String> said(ParFrame frame, int year) {
        return KNOWN.check(frame.methodology(), IndexYear.of(year)).stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    @Test
    void each_round_from_the_first_has_a_decision() {
        for (int year = 2012; year <= 2024; year++) {
            assertThat(KNOWN.of("province", IndexYear.of(year))).as("" + year).isNotEmpty();
            assertThat(KNOWN.of("ministry", IndexYear.of(year))).as("" + year).isNotEmpty();
        }
        assertThat(KNOWN.of("department", IndexYear.of(2020))).isEmpty();
    }

    @Test
    void the_round_of_2024_was_probably_scored_under_892() {
        assertThat(KNOWN.of("province", IndexYear.of(2024)))
                .extracting(RoundDecision::decision)
                .containsExactly("892/QĐ-BNV", "876/QĐ-BNV");
        assertThat(KNOWN.of("province", IndexYear.of(2024)))
                .extracting(RoundDecision::standing)
                .containsExactly(DecisionStanding.PROBABLE, DecisionStanding.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_PARTS_2022, 2022",
        "PROVINCE_INDEX_2018, 2018",
        "MINISTRY_PARTS_2012, 2015",
    })
    void nothing_is_said_where_the_decision_is_sure(ParFrame frame, int year) {
        assertThat(said(frame, year)).isEmpty();
    }

    @Test
    void a_decision_that_is_not_sure_is_a_note() {
        assertThat(said(ParFrame.PROVINCE_AREAS_2024, 2024))
                .containsExactly("PAR-6311: that the round of 2024 was scored under Decision 892/QĐ-BNV is not certain"
                        + " (probable); others that may be: 876/QĐ-BNV");
        assertThat(said(ParFrame.PROVINCE_INDEX_2018, 2019))
                .containsExactly("PAR-6311: that the round of 2019 was scored under Decision 2636/QĐ-BNV is not certain"
                        + " (probable); others that may be: 1150/QĐ-BNV");
    }

    @Test
    void a_pairing_that_is_known_to_be_wrong_is_a_warning() {
        assertThat(said(ParFrame.PROVINCE_PARTS_2022, 2021))
                .containsExactly("PAR-6310: the round of 2021 was scored under Decision 1149/QĐ-BNV, not under Decision"
                        + " 876/QĐ-BNV");
        assertThat(said(ParFrame.PROVINCE_INDEX_2018, 2024))
                .containsExactly("PAR-6310: the round of 2024 was scored under Decision 892/QĐ-BNV or 876/QĐ-BNV, not"
                        + " under Decision 2636/QĐ-BNV");
    }

    @Test
    void a_table_with_an_unknown_word_is_refused() {
        RoundFactsProvider provider = name -> name.equals("decisions.tsv")
                ? new ByteArrayInputStream(
                        "level\tfrom\tto\tdecision\tstanding\tsource_vi\tsource\tgrade\nprovince\t2020\t2021\t1\tlikely\tn\ts\tA\n"
                                .getBytes(StandardCharsets.UTF_8))
                : null;
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> RoundDecisions.of(List.of(provider)));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(PublishedCode.STANDING_UNKNOWN);
    }
}
