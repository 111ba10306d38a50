package vn.parindex.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/**
 * Rule sets as YAML: the same keys and values as in JSON. A number is taken as it is written, so that {@code maximum:
 * 0.25} is exactly {@code "0.25"}; only {@code rounds} and {@code decimals} hold whole numbers.
 */
final class YamlFile {

    private static final Set<String> WHOLE = Set.of("rounds", "decimals");

    private YamlFile() {}

    /** The same document as JSON, laid out for people. */
    static String toJson(byte[] yaml, String name) {
        StringWriter out = new StringWriter();
        try (JsonParser parser = new YAMLFactory().createParser(yaml);
                JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(parser, token, json);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new ParIndexException(
                    Finding.error(
                            InputCode.NOT_JSON,
                            name,
                            "line",
                            Integer.toString(line),
                            "column",
                            Integer.toString(column),
                            "reason",
                            Text.of("không phải YAML hợp lệ", "this is no valid YAML")),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void copy(JsonParser parser, JsonToken token, JsonGenerator json) throws IOException {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (holdsWhole(parser.getParsingContext())) {
                    json.writeNumber(parser.getText());
                } else {
                    json.writeString(parser.getText());
                }
            }
            default -> json.copyCurrentEvent(parser);
        }
    }

    private static boolean holdsWhole(JsonStreamContext context) {
        String key = context.inArray() && context.getParent() != null
                ? context.getParent().getCurrentName()
                : context.getCurrentName();
        return key != null && WHOLE.contains(key);
    }

    /** A JSON document as YAML, every text in quotes, so that no reader takes one for a number. */
    static String fromJson(String json) {
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try {
            return yaml.writeValueAsString(new JsonMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what this library wrote is JSON", e);
        }
    }
}
