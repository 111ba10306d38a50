package vn.parindex.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/**
 * Rule sets as YAML: the same keys and values as in JSON. A number is taken as it is written, so that {@code maximum:
 * 0.25} is exactly {@code "0.25"}; only {@code rounds} and {@code decimals} hold whole numbers. Refused is what makes a
 * value mean something else than is written in its place: anchors, aliases, merge keys and tags.
 */
final class YamlFile {

    private static final Set<String> WHOLE = Set.of("rounds", "decimals");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final int MOST_FAULTS = 100;

    private final JsonParser parser;
    private final JsonGenerator json;

    private YamlFile(JsonParser parser, JsonGenerator json) {
        this.parser = parser;
        this.json = json;
    }

    /** Checks whether a file is YAML by its name. */
    static boolean isYaml(Path file) {
        String name = Console.name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** The same document as JSON, laid out for people. */
    static String toJson(Path file) {
        String name = Console.name(file);
        return toJson(SheetFile.bytes(file, name), name);
    }

    /** Opens the file as the JSON made of it, and the files beside it as they are. */
    static ResourceOpener opener(Path file, String json) {
        return name -> name.equals(Console.name(file))
                ? new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))
                : ResourceOpener.beside(file).open(name);
    }

    /** The same document as JSON, laid out for people. */
    static String toJson(byte[] yaml, String name) {
        requirePlain(yaml, name);
        StringWriter out = new StringWriter();
        try (JsonParser parser = new YAMLFactory().createParser(yaml);
                JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            new YamlFile(parser, json).copy();
        } catch (JsonProcessingException e) {
            throw new ParIndexException(notYaml(name, e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static Finding notYaml(String name, JsonProcessingException fault) {
        JsonLocation at = fault.getLocation();
        return Finding.error(
                InputCode.NOT_JSON,
                name,
                "line",
                Integer.toString(at == null ? 1 : at.getLineNr()),
                "column",
                Integer.toString(at == null ? 1 : at.getColumnNr()),
                "reason",
                Text.of("không phải YAML hợp lệ", "this is no valid YAML"));
    }

    private void copy() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
                default -> json.copyCurrentEvent(parser);
            }
        }
    }

    /** Refuses what stands for something written elsewhere, or changes what is written. */
    private static void requirePlain(byte[] yaml, String name) {
        List<Finding> faults = new ArrayList<>();
        Reader reader = new InputStreamReader(new ByteArrayInputStream(yaml), StandardCharsets.UTF_8);
        try {
            for (Event event : new Yaml().parse(reader)) {
                if (event instanceof AliasEvent alias) {
                    refuse(faults, name, event, "*" + alias.getAnchor(), "bí danh (alias)", "an alias");
                } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                    refuse(faults, name, event, "&" + node.getAnchor(), "neo (anchor)", "an anchor");
                }
                String tag = event instanceof ScalarEvent scalar
                        ? scalar.getTag()
                        : event instanceof CollectionStartEvent start ? start.getTag() : null;
                if (tag != null) {
                    String typed = tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
                    refuse(faults, name, event, typed, "thẻ kiểu (tag)", "a tag");
                } else if (event instanceof ScalarEvent scalar
                        && scalar.isPlain()
                        && scalar.getValue().equals("<<")) {
                    refuse(faults, name, event, "<<", "khóa gộp (merge key)", "a merge key");
                }
                if (faults.size() >= MOST_FAULTS) {
                    break;
                }
            }
        } catch (YAMLException e) {
            // what is no YAML is told by the reading
            return;
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    private static void refuse(List<Finding> faults, String name, Event at, String got, String vi, String en) {
        String shown = Excerpt.of(got);
        faults.add(Finding.error(
                InputCode.BAD_VALUE,
                name + ":" + (at.getStartMark().getLine() + 1),
                "reason",
                Text.of(
                        shown + " là " + vi + " của YAML; hãy viết hẳn giá trị vào đúng chỗ của nó",
                        shown + " is " + en + " of YAML; write the value itself in its place")));
    }

    /** A number that is no whole one, such as 0x7E4, stays text, so that whoever reads the document refuses it. */
    private void number(String text) throws IOException {
        if (isWhole(parser.getParsingContext()) && WHOLE_NUMBER.matcher(text).matches()) {
            json.writeNumber(text);
        } else {
            json.writeString(text);
        }
    }

    private static boolean isWhole(JsonStreamContext context) {
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
