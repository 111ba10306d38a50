package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.correction;
import static vn.parindex.authoring.RuleSetSample.corrections;
import static vn.parindex.authoring.RuleSetSample.derive;
import static vn.parindex.authoring.RuleSetSample.refusal;
import static vn.parindex.authoring.RuleSetSample.row;

class CorrectionsTest {

    private static Methodology corrected(String... corrections) {
        return derive(corrections("\"corrections\": [" + String.join(",", corrections) + "]"))
                .methodology();
    }

    @Test
    void a_confirmed_row_cites_the_source_and_is_as_sure_as_the_correction_says() {
        Methodology corrected =
                corrected(correction("1.1.1", "confidence", "reconstructed", "official", "Bảng 2, 1.1.1", "official"));

        assertThat(row(corrected, "1.1.1").confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(row(corrected, "1.1.1").citation()).isEqualTo(new Citation("annex", "Bảng 2, 1.1.1"));
        assertThat(row(corrected, "1.1.1").note()).isEqualTo("compared with annex, Bảng 2, 1.1.1, was reconstructed");
        assertThat(row(corrected, "1.1.2")).isEqualTo(row(BASE, "1.1.2"));
    }

    @Test
    void the_corrected_methodology_is_another_one_and_says_what_it_was_made_from() {
        Methodology corrected =
                corrected(correction("1.1.1", "confidence", "reconstructed", "official", "", "official"));

        assertThat(corrected.id().value()).isEqualTo("corrected-2020");
        assertThat(corrected.digest()).isNotEqualTo(BASE.digest());
        assertThat(corrected.note()).isEqualTo("Corrected from " + BASE + ".");
        assertThat(BASE.id().value()).isEqualTo("base-2020");
    }

    @Test
    void points_may_move_between_rows_as_long_as_the_sums_hold() {
        Methodology corrected = corrected(
                correction("1.1.1", "maximum", "30", "25.5", "Bảng 2, 1.1.1", "official"),
                correction("1.1.2", "maximum", "30.0", "34.5", "Bảng 2, 1.1.2", "official"));

        assertThat(row(corrected, "1.1.1").maximum()).hasToString("25.5");
        assertThat(row(corrected, "1.1.2").maximum()).hasToString("34.5");
    }

    @Test
    void a_single_value_never_makes_its_row_surer() {
        Methodology corrected = corrected(
                correction(
                        "1.1.1", "name.vi", "Ban hành kế hoạch", "Ban hành kế hoạch năm", "Bảng 2, 1.1.1", "official"),
                correction("1.2", "name.en", "Initiatives", "New initiatives", "", "reported"));

        assertThat(row(corrected, "1.1.1").confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(row(corrected, "1.1.1").citation()).isEqualTo(new Citation("draft", ""));
        assertThat(row(corrected, "1.1.1").note())
                .isEqualTo("points are ours; "
                        + "name.vi corrected from Ban hành kế hoạch to Ban hành kế hoạch năm (annex, Bảng 2, 1.1.1)");
        assertThat(row(corrected, "1.2").confidence()).isEqualTo(Confidence.REPORTED);
    }

    @Test
    void a_row_may_be_corrected_and_confirmed_at_once() {
        Methodology corrected = corrected(
                correction("1.2", "rule.steps.1.points", "4", "6", "Bảng 2, 1.2", "official"),
                correction("1.2", "confidence", "official", "official", "Bảng 2, 1.2", "official"));

        assertThat(row(corrected, "1.2").confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(((CountSteps) row(corrected, "1.2").scoring().orElseThrow().rule())
                        .steps()
                        .get(1)
                        .points())
                .hasToString("6");
        assertThat(row(corrected, "1.2").note())
                .isEqualTo(
                        "compared with annex, Bảng 2, 1.2, was official; rule.steps.1.points corrected from 4 to 6 (annex, Bảng 2, 1.2)");
    }

    @Test
    void a_whole_rule_is_replaced_in_the_notation_of_sheets_and_facts_that_nothing_measures_any_more_are_dropped() {
        Methodology corrected = derive(corrections("""
            "facts": [{"id": "plan_late_days", "kind": "count", "name": {"vi": "số ngày chậm"}}], "corrections": [%s, %s]""".formatted(
                        correction(
                                "1.1.1",
                                "rule",
                                "all-or-nothing",
                                "deduct : 5 per ngày chậm | day late",
                                "",
                                "official"),
                        correction("1.1.1", "facts", "met: plan_issued", "count: plan_late_days", "", "official"))))
                .methodology();

        assertThat(RuleNotation.rule(
                        row(corrected, "1.1.1").scoring().orElseThrow().rule()))
                .isEqualTo("deduct : 5 per ngày chậm | day late");
        assertThat(corrected.facts())
                .extracting(FactSpec::id)
                .contains("plan_late_days")
                .doesNotContain("plan_issued");
    }

    @Test
    void values_that_a_row_may_be_without_are_added_and_taken_away() {
        Methodology corrected = corrected(
                correction("1.2", "evidence.vi", "", "Quyết định công nhận", "", "official"),
                correction("1.1.2", "notApplicable", "false", "true", "", "official"),
                correction("1.1.1", "evidence.vi", "Kế hoạch", "", "", "official"),
                correction("1.1.1", "note", "points are ours", "", "", "official"));

        assertThat(row(corrected, "1.2")
                        .scoring()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .vi())
                .isEqualTo("Quyết định công nhận");
        assertThat(row(corrected, "1.1.2").scoring().orElseThrow().mayBeNotApplicable())
                .isTrue();
        assertThat(row(corrected, "1.1.1").scoring().orElseThrow().evidence()).isEmpty();
        assertThat(row(corrected, "1.1.1").note()).isEqualTo("evidence.vi corrected from Kế hoạch to nothing (annex)");
    }

    static List<RuleSetSample.Refusal> refusals() {
        return RuleSetSample.Refusal.read("corrections-refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refused(RuleSetSample.Refusal refused) {
        String file = corrections(refused.json());

        assertThat(refusal(file, Language.EN)).isEqualTo(refused.en());
        assertThat(refusal(file, Language.VI)).isEqualTo(refused.vi());
    }

    @Test
    void a_digest_that_is_not_the_bases_is_refused() {
        String digest = "0".repeat(64);

        assertThat(refusal(corrections("\"baseDigest\": \"" + digest + "\", \"corrections\": []"), Language.EN))
                .isEqualTo("PAR-2101 rules.json#/baseDigest: the base base-2020 has the digest " + BASE.digest()
                        + ", must be " + digest);
        assertThat(derive(corrections("\"baseDigest\": \"" + BASE.digest() + "\", \"corrections\": []"))
                        .base())
                .isEqualTo(BASE);
    }

    @Test
    void what_is_written_is_read_again() {
        String file = corrections("\"note\": \"first afternoon\", \"corrections\": ["
                + correction("1.1.1", "maximum", "30", "25.5", "Bảng 2", "official") + "]");
        Corrections read = AuthoringJson.CORRECTIONS.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "rules.json");

        byte[] written = AuthoringJson.CORRECTIONS.pretty(read).getBytes(StandardCharsets.UTF_8);

        assertThat(AuthoringJson.CORRECTIONS.read(new ByteArrayInputStream(written), "rules.json"))
                .isEqualTo(read);
        assertThat(read.corrections())
                .singleElement()
                .isEqualTo(new Correction(
                        NodeCode.parse("1.1.1"),
                        "maximum",
                        "30",
                        "25.5",
                        new Citation("annex", "Bảng 2"),
                        Confidence.OFFICIAL,
                        "",
                        "rules.json#/corrections/0"));
    }
}
