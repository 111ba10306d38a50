package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AssessmentReaderTest {

    private static final String SAMPLE = SampleAssessment.text("assessment/sample.json");

    @Test
    void reads_everything_that_an_assessment_holds() {
        assertThat(ParJson.ASSESSMENT.read(SAMPLE, "sample.json")).isEqualTo(SampleAssessment.value());
    }

    @Test
    void reads_files_streams_and_texts_alike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("đơn vị.json"), SAMPLE, StandardCharsets.UTF_8);

        assertThat(ParJson.ASSESSMENT.read(file)).isEqualTo(SampleAssessment.value());
        assertThat(ParJson.ASSESSMENT.read(new ByteArrayInputStream(SAMPLE.getBytes(StandardCharsets.UTF_8)), "x"))
                .isEqualTo(SampleAssessment.value());
    }

    @Test
    void names_the_file_in_faults_and_not_its_folder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("an-giang.json"), "[]", StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo("PAR-3007 an-giang.json: a list found, must be an object");
        assertThat(refusal(folder.resolve("none.json"))).isEqualTo("PAR-3001 none.json: cannot be read: no such file");
        assertThat(refusal(folder))
                .isEqualTo("PAR-3001 " + folder.getFileName() + ": cannot be read: is a folder, not a file");
        assertThat(refusal(folder.getRoot()))
                .isEqualTo("PAR-3001 " + folder.getRoot() + ": cannot be read: is a folder, not a file");
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.ASSESSMENT.read(file))
                .message(Language.EN);
    }

    @Test
    void leaves_a_stream_open() throws IOException {
        InputStream stream = new ByteArrayInputStream(SAMPLE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("the caller's to close");
            }
        };

        assertThat(ParJson.ASSESSMENT.read(stream, "x")).isEqualTo(SampleAssessment.value());
        assertThat(stream.read()).as("read to the end").isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "4800, 4800",
        "4800.0, 4800",
        "0.1, 0.1",
        "-0, 0",
        "-3.5, -3.5",
        "100, 100",
        "0.100000000, 0.1",
        "999999999999999999.999999999, 999999999999999999.999999999",
        "9007199254740993, 9007199254740993",
        "0.123456789, 0.123456789",
        "123456789.123456789, 123456789.123456789",
    })
    void a_number_is_the_same_figure_with_and_without_quotes(String literal, String expected) {
        Fact figure = Fact.of(new BigDecimal(expected));

        assertThat(fact(literal))
                .as("9007199254740993 is beyond what a double can hold")
                .isEqualTo(figure);
        assertThat(fact('"' + literal + '"')).isEqualTo(figure);
        assertThat(fact(literal)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void true_and_false_say_met_or_not(String literal, boolean met) {
        assertThat(fact(literal)).isEqualTo(Fact.met(met));
    }

    @ParameterizedTest
    @CsvSource({"all-on-time", "đủ", "true", "NaN", "e5"})
    void a_string_that_begins_with_a_letter_names_a_level(String id) {
        assertThat(fact('"' + id + '"')).isEqualTo(Fact.level(id));
    }

    private static Fact fact(String json) {
        return opinion("\"facts\":{\"f\":" + json + "}").facts().get("f");
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.25",
        "1, 1",
        "1.0, 1",
        "-1, -1",
        "0.000000001, 0.000000001",
        "1000000, 1000000",
        "-1000000, -1000000",
        "9223372036.854775807, 9223372036.854775807",
        "-9223372036.854775807, -9223372036.854775807"
    })
    void points_are_the_same_with_and_without_quotes(String literal, String expected) {
        assertThat(points(literal)).isEqualTo(Points.parse(expected));
        assertThat(points('"' + literal + '"')).isEqualTo(Points.parse(expected));
    }

    private static Points points(String json) {
        return opinion("\"points\":" + json).points().orElseThrow();
    }

    private static Opinion opinion(String members) {
        Assessment read = ParJson.ASSESSMENT.read(
                document("{\"code\":\"1.1\",\"opinions\":[{\"stage\":\"self\"," + members + "}]}"), "x");
        return read.entry(NodeCode.parse("1.1"))
                .flatMap(e -> e.opinion(Stage.SELF))
                .orElseThrow();
    }

    @Test
    void blank_words_are_left_to_the_evaluation() {
        Assessment read = ParJson.ASSESSMENT.read(
                document(
                        "{\"code\":\"1.1\",\"opinions\":[{\"stage\":\"self\",\"reason\":\" \"}],\"notApplicable\":{}}"),
                "x");

        Entry entry = read.entry(NodeCode.parse("1.1")).orElseThrow();
        assertThat(entry.opinion(Stage.SELF).orElseThrow().reason()).isEqualTo(" ");
        assertThat(entry.notApplicable().orElseThrow().reason()).isEmpty();
    }

    @Test
    void the_order_of_entries_opinions_and_figures_does_not_matter() {
        String a = """
            {"code":"1.10","opinions":[{"stage":"council","points":1},{"stage":"self","facts":{"b":1,"a":2}}]}""";
        String b = """
            {"opinions":[{"facts":{"a":2,"b":1},"stage":"self"},{"points":1,"stage":"council"}],"code":"1.10"}""";
        String other = "{\"code\":\"1.9\"}";

        Assessment one = ParJson.ASSESSMENT.read(document(a + "," + other), "x");
        Assessment two = ParJson.ASSESSMENT.read(document(other + "," + b), "x");

        assertThat(one).isEqualTo(two);
        assertThat(one.entries().keySet())
                .extracting(NodeCode::toString)
                .as("by number, not by text")
                .containsExactly("1.9", "1.10");
    }

    @Test
    void says_no_to_null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.read((Path) null))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.read((InputStream) null, "x"))
                .withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.read(InputStream.nullInputStream(), null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.read((String) null, "x"))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.ASSESSMENT.read("{}", null))
                .withMessage("name");
    }

    static String document(String entries) {
        return "{\"format\":\"par-assessment/1\",\"methodology\":\"m\",\"year\":2020,\"unit\":{\"id\":\"u\",\"name\":\"U\"},\"entries\":["
                + entries + "]}";
    }
}
