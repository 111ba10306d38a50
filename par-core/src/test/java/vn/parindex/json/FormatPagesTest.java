package vn.parindex.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the pages about formats are what they say. */
class FormatPagesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_assessment_of_the_page_can_be_read_and_scored() throws IOException {
        Assessment assessment = ParJson.ASSESSMENT.read(example("assessment-format.md"), "example");
        Methodology provinces = ParJson.METHODOLOGY.read(
                Path.of("../par-rules-2020/src/main/resources/vn/parindex/rules2020/province"));

        IndexResult result = IndexEvaluator.of(provinces).evaluate(assessment, Mode.FINAL);

        assertThat(result.outcome(NodeCode.parse("3.4.1")).orElseThrow().score().points())
                .isEqualTo(Points.parse("0.96"));
        assertThat(result.findings())
                .as("nothing is wrong with it but that it is short")
                .extracting(Finding::severity)
                .doesNotContain(vn.parindex.finding.Severity.ERROR);
    }

    @Test
    void the_result_of_the_page_can_be_read_and_is_written_like_that() throws IOException {
        String example = example("result-format.md");
        IndexResult result = ParJson.RESULT.read(example, "example");

        assertThat(Fixture.JSON.readTree(ParJson.RESULT.canonical(result)))
                .hasToString(Fixture.JSON.readTree(example).toString());
    }

    private static String example(String page) throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../docs", page)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
