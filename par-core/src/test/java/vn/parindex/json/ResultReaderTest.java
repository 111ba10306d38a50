package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.ParIndexException;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ResultReaderTest {

    private static final String SAMPLE = SampleAssessment.text("result/base.json");

    @Test
    void reads_everything_that_a_result_holds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kết quả.json"), SAMPLE, StandardCharsets.UTF_8);

        assertThat(ParJson.RESULT.read(file)).isEqualTo(HandMadeResult.value());
        assertThat(ParJson.RESULT.read(new ByteArrayInputStream(SAMPLE.getBytes(StandardCharsets.UTF_8)), "x"))
                .isEqualTo(HandMadeResult.value());
        assertThat(ParJson.RESULT.read(SAMPLE, "x")).isEqualTo(HandMadeResult.value());
    }

    @Test
    void keeps_the_order_of_figures_and_arguments() {
        IndexResult read = ParJson.RESULT.read(SAMPLE, "x");

        Outcome leaf = read.outcome(NodeCode.parse("1.1")).orElseThrow();
        assertThat(leaf.trace().orElseThrow().facts().asMap().keySet())
                .containsExactly("dossiers_on_time", "dossiers_resolved");
        assertThat(read.findings().get(0).arguments().asMap().keySet()).containsExactly("stage", "got", "computed");
    }

    @Test
    void does_not_believe_the_sentence_of_a_finding() {
        IndexResult read = ParJson.RESULT.read(SAMPLE.replace("; the computed points count", "; all is well"), "x");

        assertThat(read).isEqualTo(HandMadeResult.value());
        assertThat(read.findings().get(0).sentence(Language.EN)).endsWith("; the computed points count");
        assertThat(ParJson.RESULT.pretty(read)).isEqualTo(SAMPLE);
    }

    @Test
    void a_result_of_which_nothing_applies_has_no_index() {
        String none = """
            {"format":"par-result/1","stamp":{"methodology":"m","name":{"vi":"M"},"decision":"1","digest":"%s","library":"1","mode":"self",
             "stages":["self"],"published":{"decimals":2,"mode":"half-up"}},"unit":{"id":"u","name":"U"},"year":2020,"ranked":false,
             "total":{"state":"not-applicable","points":"0","maximum":"0","fullMaximum":"0","open":"0","publishedPoints":"0.00"},
             "provisional":false,"least":{"points":"0"},"most":{"points":"0"},
             "completeness":{"scored":0,"notScored":0,"notApplicable":0,"invalid":0},
             "maximumByConfidence":{"reconstructed":"0","reported":"0","official":"0"},"parts":[],"outcomes":[],"findings":[]}
            """.formatted(HandMadeResult.DIGEST);

        IndexResult read = ParJson.RESULT.read(none, "x");

        assertThat(read.index()).isEmpty();
        assertThat(read.outcomes()).isEmpty();
        assertThat(read.ranked()).isFalse();
        assertThat(ParJson.RESULT.read(ParJson.RESULT.canonical(read), "y")).isEqualTo(read);
    }

    @Test
    void one_changed_figure_is_traced_to_every_sum_above_it() {
        String changed = SAMPLE.replace(
                "\"stage\": \"appraisal-1\",\n          \"state\": \"scored\",\n          \"points\": \"0.96\"",
                "\"stage\": \"appraisal-1\",\n          \"state\": \"scored\",\n          \"points\": \"1\"");

        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> ParJson.RESULT.read(changed, "r.json"));

        assertThat(refused.message(Language.EN)).isEqualTo("""
            PAR-3052 r.json#/outcomes/0/score/points: 0.96 is stated, but its parts give 1
            PAR-3052 r.json#/outcomes/1/score/points: 0.96 is stated, but its parts give 1
            PAR-3052 r.json#/parts/0/score/points: 0.96 is stated, but its parts give 1
            PAR-3052 r.json#/total/points: 2.5 is stated, but its parts give 2.54""");
        assertThat(refused.findings()).extracting(f -> f.code().id()).containsOnly("PAR-3052");
    }

    @Test
    void a_total_changed_together_with_all_its_printed_figures_is_refused() {
        String raised = SAMPLE.replace("\"points\": \"2.5\"", "\"points\": \"2.7\"")
                .replace("\"2.50\"", "\"2.70\"")
                .replace("\"83.33\"", "\"90.00\"")
                .replace("\"numerator\": \"5\"", "\"numerator\": \"9\"")
                .replace("\"denominator\": \"6\"", "\"denominator\": \"10\"");

        assertThat(catchThrowableOfType(ParIndexException.class, () -> ParJson.RESULT.read(raised, "r.json")))
                .hasMessage("PAR-3052 r.json#/total/points: 2.7 is stated, but its parts give 2.5");
    }

    @Test
    void says_no_to_null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.read((Path) null))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.read((InputStream) null, "x"))
                .withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.read(InputStream.nullInputStream(), null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.read((String) null, "x"))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.RESULT.read("{}", null))
                .withMessage("name");
        assertThat(List.of(ParJson.RESULT.id(), ParJson.ASSESSMENT.id()))
                .containsExactly("par-result/1", "par-assessment/1");
    }
}
