package vn.parindex.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.comparison.YearComparison;
import vn.parindex.methodology.GradeScale;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Rounding;

import static org.assertj.core.api.Assertions.assertThat;

/** One province under several spellings; what is right is said beside the files. */
class SpelledNamesTest {

    @ParameterizedTest
    @CsvSource({"v01-eth.csv, 2", "v02-same.csv, 2", "v06-hyphen-nospace.csv, 2", "v27-spellings.csv, 6"})
    void spellings_of_one_province_contradict_each_other(String file, int misfits) {
        PublishedVerification verification = Printed.verify(scores(file));

        assertThat(Printed.lines(verification, Verdict.MISFIT)).hasSize(misfits);
        assertThat(verification.warnings()).isEmpty();
    }

    @Test
    void a_name_that_is_nearly_a_province_is_warned_of() {
        PublishedVerification verification = Printed.verify(scores("v10-footnote.csv"));

        assertThat(verification.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.toString())
                        .contains("PAR-6309", "An Giang*", "is it An Giang?")
                        .contains("v10-footnote.csv:3"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hai Phong, Hải Phòng",
        "Lâm Đông, Lâm Đồng",
        "Kong Tum, Kon Tum",
        "Bà Rịa, ",
        "Atlantis, ",
        "Hà, ",
        "'Hà Nội 1', Hà Nội"
    })
    void the_nearest_province_is_named_if_one_is_near(String name, String nearest) {
        PublishedVerification verification = Printed.verify(PublishedScores.read(
                new StringReader(Printed.HEADER + "2020,province," + name + ",index,80.00,made up,C\n"), "f.csv"));

        assertThat(verification.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code())
                    .isEqualTo(nearest == null ? PublishedCode.PROVINCE_UNKNOWN : PublishedCode.PROVINCE_MISSPELLED);
            assertThat(warning.toString())
                    .contains(nearest == null ? "no province has the name" : "is it " + nearest + "?");
        });
    }

    @Test
    void the_spellings_of_public_lists_are_seven_provinces() throws IOException {
        Map<String, String> keys = new HashMap<>();
        try (InputStream stream = stream("province-spellings.csv")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split(",");
                String key = UnitName.of("province", fields[0], Printed.FACTS).key();
                assertThat(keys.computeIfAbsent(fields[1], province -> key))
                        .as(line)
                        .isEqualTo(key);
            }
        }
        assertThat(keys).hasSize(7);
        assertThat(keys.values()).doesNotHaveDuplicates();
    }

    @Test
    void years_are_compared_by_unit_and_not_by_spelling() {
        PublishedScores scores = scores("v28-compare.csv");
        YearComparison comparison = YearComparison.of(
                round(scores, 2019, "province").standings(),
                round(scores, 2020, "province").standings());

        assertThat(comparison.all())
                .extracting(
                        unit -> unit.unit().id() + " " + unit.publishedChange().orElseThrow())
                .containsExactlyInAnyOrder("đà nẵng 1.56", "bà rịa vũng tàu 6.02", "hòa bình 1.00");
    }

    @Test
    void spellings_of_one_province_have_one_rank() {
        Ranking ranking = Ranking.among(
                round(scores("v30-rank-names.csv"), 2020, "province").contenders(),
                TieRule.competition(),
                GradeScale.Basis.EXACT,
                Rounding.halfUp(2));

        assertThat(ranking.ranked())
                .extracting(unit -> unit.rank() + " " + unit.unit().name())
                .containsExactly("1 Hòa Bình", "2 An Giang");
    }

    @Test
    void units_share_a_ranking_with_those_of_their_province() {
        PublishedScores scores = PublishedScores.read(
                new StringReader(Printed.HEADER
                        + "2020,department,An Giang - Sở Y tế,index,80.00,made up,C\n"
                        + "2020,department,Đồng Nai - Sở Y tế,index,79.00,made up,C\n"
                        + "2020,department,Bà Rịa-Vũng Tàu – Sở Y tế,index,78.00,made up,C\n"
                        + "2020,department,Bà Rịa - Vũng Tàu - SỞ Nội vụ,index,77.00,made up,C\n"
                        + "2020,department,AN GIANG - Sở Tài chính,index,81.00,made up,C\n"
                        + "2020,department,An Giang (trung bình các sở),index,80.50,made up,C\n"),
                "f.csv");

        assertThat(PublishedRound.of(scores, Printed.FACTS, IndexYear.of(2020), "department"))
                .extracting(round -> round.province() + " " + round.contenders().size())
                .containsExactly("An Giang 2", "Bà Rịa - Vũng Tàu 2", "Đồng Nai 1");
    }

    private static PublishedRound round(PublishedScores scores, int year, String level) {
        List<PublishedRound> rounds = PublishedRound.of(scores, Printed.FACTS, IndexYear.of(year), level);
        assertThat(rounds).hasSize(1);
        return rounds.get(0);
    }

    private static PublishedScores scores(String file) {
        return PublishedScores.read(stream(file), file);
    }

    private static InputStream stream(String file) {
        return SpelledNamesTest.class.getResourceAsStream("cases/" + file);
    }
}
