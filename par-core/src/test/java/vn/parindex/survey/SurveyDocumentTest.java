package vn.parindex.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code docs/survey.md} shows is what runs here. */
class SurveyDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/survey.md");

    @Test
    void the_example_of_the_document_gives_what_it_says(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("questionnaire.json"), block("json"));
        Files.writeString(folder.resolve("answers.csv"), block("csv"));
        Assessment assessment = Assessment.of(
                        Unit.of("so-noi-vu", "Sở Nội vụ"),
                        MethodologyId.of("illustration-department"),
                        IndexYear.of(2020))
                .build();
        // tag::example[]
        Questionnaire questionnaire = ParJson.QUESTIONNAIRE.read(folder.resolve("questionnaire.json"));
        BadRowPolicy policy =
                BadRowPolicy.listOnly().withMostShare(Percentage.of(1)); // more than 1 % bad rows: refused
        SurveyAggregator answers;
        try (InputStream file = Files.newInputStream(folder.resolve("answers.csv"))) {
            answers = AnswerReader.of(questionnaire, policy).read(file, "answers.csv");
        }
        SurveyResult result = answers.result();
        Assessment complete = result.addTo(assessment);
        // end::example[]
        NodeCode leaf = NodeCode.parse("7.1");
        Estimate estimate = result.leaf(leaf).orElseThrow().estimate();
        assertThat(estimate.percentage()).contains(Percentage.of(73));
        assertThat(estimate.counted()).isEqualTo(6);
        assertThat(estimate.noOpinion()).isEqualTo(1);
        assertThat(estimate.standardError()).contains(Percentage.parse("13.4536"));
        assertThat(estimate.interval())
                .contains(new ConfidenceInterval(Percentage.parse("46.6313"), Percentage.parse("99.3687")));
        assertThat(complete.entries().get(leaf).opinion(Stage.SURVEY))
                .contains(Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(Percentage.of(73))));
    }

    @Test
    void the_document_shows_the_code_that_is_compiled_here() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/test/java/vn/parindex/survey/SurveyDocumentTest.java"));
        String shown = source
                .subList(source.indexOf("        // tag::example[]") + 1, source.indexOf("        // end::example[]"))
                .stream()
                .map(line -> line.substring(8) + "\n")
                .collect(Collectors.joining());
        assertThat(block("java").replaceAll("\\s+", "")).isEqualTo(shown.replaceAll("\\s+", ""));
    }

    private static String block(String language) throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf("```" + language + "\n") + language.length() + 4;
        return document.substring(from, document.indexOf("```", from));
    }
}
