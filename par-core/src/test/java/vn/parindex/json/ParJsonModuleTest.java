package vn.parindex.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParJsonModuleTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new ParJsonModule()).build();

    /** What a host may send or store. */
    record Row(
            Points points,
            Percentage percentage,
            NodeCode code,
            MethodologyId methodology,
            IndexYear year,
            Share share) {}

    /** A host's envelope. */
    record Envelope(String sentBy, Assessment bodySent, IndexResult resultGiven) {}

    /** A host's types told apart by a key that may come last, so that Jackson has to keep what came before. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Claim.class, name = "claim"))
    sealed interface Message permits Claim {}

    record Claim(Points points, Map<String, Points> byName) implements Message {}

    /** A host's bean that says nothing of the type. */
    record Anything(Object value) {}

    private static final Row ROW = new Row(
            Points.parse("0.25"),
            Percentage.parse("82.5"),
            NodeCode.parse("3.4.1"),
            MethodologyId.of("vn-1149-2020-province"),
            IndexYear.of(2020),
            Share.of(4800, 5000));
    private static final String ROW_TEXT = "{\"points\":\"0.25\",\"percentage\":\"82.5\",\"code\":\"3.4.1\","
            + "\"methodology\":\"vn-1149-2020-province\",\"year\":2020,\"share\":{\"numerator\":\"24\",\"denominator\":\"25\"}}";

    @Test
    void values_of_a_hosts_bean_are_written_and_read() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(ROW)).isEqualTo(ROW_TEXT);
        assertThat(mapper.readValue(ROW_TEXT, Row.class)).isEqualTo(ROW);
        assertThat(mapper.treeToValue(mapper.valueToTree(ROW), Row.class)).isEqualTo(ROW);
    }

    @Test
    void null_stays_null() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"points\":null}", Row.class))
                .isEqualTo(new Row(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1, 1",
        "-1.5, -1.5",
        "0.123456789, 0.123456789",
        "9223372036.854775807, 9223372036.854775807",
        "1.50, 1.5"
    })
    void a_number_is_read_digit_for_digit(String literal, String expected) throws JsonProcessingException {
        assertThat(mapper.readValue(literal, Points.class)).hasToString(expected);
        assertThat(mapper.readValue('"' + literal + '"', Points.class)).hasToString(expected);
        assertThat(mapper.readValue(literal, Percentage.class)).hasToString(expected);
        assertThat(mapper.readValue(
                        "{\"points\":" + literal + ",\"byName\":{\"a\":" + literal + "},\"kind\":\"claim\"}",
                        Message.class))
                .as("kept aside by Jackson until the kind is known")
                .isEqualTo(new Claim(Points.parse(expected), Map.of("a", Points.parse(expected))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.30000000000000004 | PAR-3050 Points: 0.30000000000000004 has more than 9 decimals (as programs with binary floating point "
                        + "write them); state the exact decimal",
                "1e3                 | PAR-3009 Points: 1e3 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "1e999999999         | PAR-3009 Points: 1e999999999 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "\"0,25\"            | PAR-3009 Points: 0,25 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "\"\"                | PAR-3009 Points:  is not a plain decimal (such as 0.25; at most 9 decimals)",
                "true                | PAR-3007 Points: true or false found, must be a decimal, such as \"0.25\"",
                "[1]                 | PAR-3007 Points: a list found, must be a decimal, such as \"0.25\"",
                "9999999999          | PAR-3010 Points: 9999999999 is outside -9,223,372,036.854775808 to 9,223,372,036.854775807",
            })
    void what_is_refused_is_said_in_our_words(String json, String message) {
        JsonMappingException refused =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, Points.class));

        assertThat(refused.getOriginalMessage()).isEqualTo(message);
        assertThat(refused.getCause()).isInstanceOf(ParIndexException.class).hasMessage(message);
    }

    @Test
    void a_number_that_has_been_a_double_is_refused() throws JsonProcessingException {
        ObjectMapper exact = mapper.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        String text = "{\"points\":0.25,\"percentage\":100.0}";

        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> mapper.treeToValue(mapper.readTree(text), Row.class));

        assertThat(((ParIndexException) refused.getCause()).findings())
                .extracting(Finding::code)
                .containsExactly(InputCode.BINARY_FLOAT);
        assertThat(((ParIndexException) refused.getCause()).message(Language.VI))
                .isEqualTo(
                        "PAR-3051 #/points: số này đã đi qua dạng dấu phẩy động nhị phân nên có thể không còn chính xác; "
                                + "hãy ghi trong ngoặc kép, ví dụ \"0.25\"");
        assertThat(((ParIndexException) refused.getCause()).message(Language.EN))
                .isEqualTo(
                        "PAR-3051 #/points: this number has passed through binary floating point and may no longer be exact; "
                                + "write it in quotes, such as \"0.25\"");
        assertThat(exact.treeToValue(exact.readTree(text), Row.class).percentage())
                .isEqualTo(Percentage.of(100));
        assertThatThrownBy(() -> mapper.convertValue(0.25, Points.class))
                .hasRootCauseInstanceOf(ParIndexException.class);
        assertThat(mapper.convertValue(2L, Points.class)).isEqualTo(Points.of(2));
    }

    @Test
    void a_huge_exponent_in_a_tree_is_refused_without_being_written_out() throws JsonProcessingException {
        ObjectMapper exact = mapper.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

        assertThatThrownBy(() -> exact.treeToValue(exact.readTree("1e999999999"), Points.class))
                .hasMessageStartingWith(
                        // before 2.16 Jackson itself makes it infinite in its tree
                        PackageVersion.VERSION.getMinorVersion() < 16
                                ? "PAR-3051 Points: this number has passed through binary floating point"
                                : "PAR-3009 Points: 1E+999999999 is not a plain decimal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"1.01\"} | PAR-3017 #/code: 1.01 is not a node code (such as 3.4.1)",
                "{\"code\":1.1} | PAR-3007 #/code: a number found, must be a string",
                "{\"methodology\":\"X\"} | PAR-2031 #/methodology: identifier X is not of the form vn-1149-2020-province",
                "{\"year\":\"2020\"} | PAR-3007 #/year: a string found, must be a whole number",
                "{\"year\":2020.5} | PAR-3007 #/year: 2020.5 found, must be a whole number",
                "{\"share\":{\"numerator\":\"1\",\"denominator\":\"0\"}} | "
                        + "PAR-3010 #/share/denominator: 0 is outside 1 to 10,000,000,000,000,000,000,000,000,000,000,000,000,000",
                "{\"share\":{\"numerator\":\"-1\",\"denominator\":\"2\"}} | "
                        + "PAR-3010 #/share/numerator: -1 is outside 0 to 10,000,000,000,000,000,000,000,000,000,000,000,000,000",
                "{\"share\":{\"numerator\":\"1\"}} | PAR-3005 #/share: key denominator is missing",
                "{\"percentage\":\"5%\"} | PAR-3009 #/percentage: 5% is not a plain decimal (such as 0.25; at most 9 decimals)",
            })
    void each_type_refuses_what_it_is_not(String json, String message) {
        JsonMappingException refused =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, Row.class));

        assertThat(refused.getOriginalMessage()).isEqualTo(message);
        assertThat(refused.getPath())
                .as("Jackson says where in the host's bean")
                .hasSize(1);
    }

    @Test
    void assessments_and_results_stand_in_a_hosts_bean_in_our_formats() throws IOException {
        ObjectMapper snake = mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        Envelope envelope = new Envelope("Sở Nội vụ", SampleAssessment.value(), HandMadeResult.value());

        String text = snake.writeValueAsString(envelope);

        assertThat(text)
                .isEqualTo("{\"sent_by\":\"Sở Nội vụ\",\"body_sent\":"
                        + ParJson.ASSESSMENT.canonical(SampleAssessment.value()) + ",\"result_given\":"
                        + ParJson.RESULT.canonical(HandMadeResult.value()) + "}");
        assertThat(snake.readValue(text, Envelope.class)).isEqualTo(envelope);
        assertThat(snake.readerFor(Envelope.class).<Envelope>readValue(snake.readTree(text)))
                .isEqualTo(envelope);
        assertThat(mapper.readValue(SampleAssessment.text("assessment/sample.json"), Assessment.class))
                .isEqualTo(SampleAssessment.value());
    }

    @Test
    void lists_of_assessments_are_read_one_after_another() throws JsonProcessingException {
        String one = SampleAssessment.text("assessment/base.json");
        List<Assessment> read =
                mapper.readValue("[" + one + "," + one + ",null]", new TypeReference<List<Assessment>>() {});

        assertThat(read).hasSize(3).element(2).isNull();
        assertThat(read.get(0)).isEqualTo(read.get(1)).isEqualTo(ParJson.ASSESSMENT.read(one, "x"));
    }

    @Test
    void is_strict_in_a_lenient_mapper() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new ParJsonModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .build();
        String text = SampleAssessment.text("assessment/base.json")
                .replace("\"note\":\"n\"", "\"note\":\"n\" /* said twice */, \"note\":\"m\", \"total\": NaN")
                .replace("\"points\":\"0.96\"", "\"points\": NaN");

        JsonMappingException refused =
                catchThrowableOfType(JsonMappingException.class, () -> lenient.readValue(text, Assessment.class));

        assertThat(refused.getOriginalMessage()).isEqualTo("""
            PAR-3006 Assessment: key note stands twice
            PAR-3009 Assessment#/entries/0/opinions/0/points: NaN is not a plain decimal (such as 0.25; at most 9 decimals)
            PAR-3004 Assessment: unknown key total; allowed: format; methodology; year; unit; note; approval; entries; adjustments""");
    }

    @Test
    void a_result_with_another_total_is_refused() {
        String raised =
                SampleAssessment.text("result/base.json").replaceFirst("\"points\": \"2.5\"", "\"points\": \"3\"");

        assertThatThrownBy(() -> mapper.readValue(raised, IndexResult.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("PAR-3052 IndexResult#/total/points: 3 is stated, but its parts give 2.5");
    }

    @Test
    void codes_identities_and_years_may_be_keys() throws JsonProcessingException {
        Map<NodeCode, Points> byCode = Map.of(NodeCode.parse("1.10"), Points.of(1));
        Map<MethodologyId, Points> byId = Map.of(MethodologyId.of("m-1"), Points.of(1));
        Map<IndexYear, Points> byYear = Map.of(IndexYear.of(2020), Points.of(1));

        assertThat(mapper.writeValueAsString(List.of(byCode, byId, byYear)))
                .isEqualTo("[{\"1.10\":\"1\"},{\"m-1\":\"1\"},{\"2020\":\"1\"}]");
        assertThat(mapper.readValue("{\"1.10\":\"1\"}", new TypeReference<Map<NodeCode, Points>>() {}))
                .isEqualTo(byCode);
        assertThat(mapper.readValue("{\"m-1\":\"1\"}", new TypeReference<Map<MethodologyId, Points>>() {}))
                .isEqualTo(byId);
        assertThat(mapper.readValue("{\"2020\":\"1\"}", new TypeReference<Map<IndexYear, Points>>() {}))
                .isEqualTo(byYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"1.01\":1}", "{\"\":1}", "{\"1.2.3.4\":1}"})
    void a_key_that_is_no_code_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, new TypeReference<Map<NodeCode, Points>>() {}))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("not a node code such as 3.4.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twenty", "+2020", "02020", "1999", "٢٠٢٠"})
    void a_key_that_is_no_year_is_refused(String key) {
        assertThatThrownBy(
                        () -> mapper.readValue("{\"" + key + "\":1}", new TypeReference<Map<IndexYear, Points>>() {}))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void works_where_the_host_writes_the_types_of_its_values() throws JsonProcessingException {
        ObjectMapper typed = mapper.copy()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("vn.parindex.")
                                .allowIfSubType("java.util.")
                                .build(),
                        ObjectMapper.DefaultTyping.NON_CONCRETE_AND_ARRAYS);
        for (Object value : List.of(
                ROW.points(), ROW.code(), ROW.year(), ROW.share(), SampleAssessment.value(), HandMadeResult.value())) {
            Anything anything = new Anything(value);

            assertThat(typed.readValue(typed.writeValueAsString(anything), Anything.class))
                    .isEqualTo(anything);
        }
    }

    @Test
    void too_deep_and_too_many_values_are_refused_whatever_the_host_allows() {
        assertThatThrownBy(() -> mapper.readValue("{\"points\":" + "[".repeat(500) + "]".repeat(500) + "}", Row.class))
                .hasMessageContaining("nested too deeply (at most 20 levels)");
        assertThatThrownBy(() -> mapper.readValue("{\"points\":[" + "1,".repeat(1_000_001) + "1]}", Row.class))
                .hasMessageContaining("the number of values exceeds the limit of 1,000,000");
    }

    @Test
    void leaves_the_hosts_parser_where_the_next_value_begins() throws Exception {
        try (JsonParser parser = mapper.createParser("{\"numerator\":\"1\",\"denominator\":\"2\"} \"0.5\" 7")) {
            assertThat(mapper.readValue(parser, Share.class)).isEqualTo(Share.of(1, 2));
            assertThat(mapper.readValue(parser, Points.class)).isEqualTo(Points.parse("0.5"));
            assertThat(mapper.readValue(parser, Percentage.class)).isEqualTo(Percentage.of(7));
        }
    }

    @Test
    void says_its_name_and_version() {
        Version version = new ParJsonModule().version();

        assertThat(new ParJsonModule().getModuleName()).isEqualTo("par-index");
        assertThat(LibraryVersion.value()).startsWith(version.getMajorVersion() + "." + version.getMinorVersion());
        assertThat(version.getArtifactId()).isEqualTo("par-core");
    }
}
