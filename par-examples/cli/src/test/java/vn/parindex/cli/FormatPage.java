package vn.parindex.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.JsonOutput;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.published.PublishedJson;
import vn.parindex.report.ReportJson;
import vn.parindex.value.Language;

/** The page of all JSON formats: the keys of those that are read, from their schemas; the names of the rest. */
final class FormatPage {

    private static final List<Class<?>> LISTS =
            List.of(ParJson.class, AuthoringJson.class, ReportJson.class, PublishedJson.class, AnalysisJson.class);

    private final MarkdownPage page = MarkdownPage.of(Language.EN, "", "Formats");
    private JsonNode schema;

    static String of() {
        return new FormatPage().made();
    }

    private String made() {
        page.paragraph("Every document that the library reads or writes names its format in the key `format`. A format"
                + " that is read has a JSON Schema (2020-12) in the jar, from which the tables below are made;"
                + " `par methodology schema` prints it. Decimals are strings, such as `\"0.25\"`. Unknown keys are"
                + " refused.");
        Map<String, String> schemas = new LinkedHashMap<>();
        List<List<String>> all = new ArrayList<>();
        for (Class<?> list : LISTS) {
            for (Field field : list.getFields()) {
                Object format = value(field);
                String name = list.getSimpleName() + "." + field.getName();
                if (format instanceof MethodologyFormat read) {
                    schemas.put(read.id(), read.schema());
                    all.add(row(read.id(), name, true));
                } else if (format instanceof JsonFormat<?> read) {
                    if (hasSchema(read)) {
                        schemas.put(read.id(), read.schema());
                    }
                    all.add(row(read.id(), name, hasSchema(read)));
                } else if (format instanceof JsonOutput<?> written) {
                    all.add(List.of(MarkdownPage.code(written.id()), MarkdownPage.code(name), "written", ""));
                }
            }
        }
        page.heading("All formats");
        page.table(List.of("format", "in Java", "use", "keys"), all);
        columns();
        schemas.forEach(this::format);
        return page.end();
    }

    /** Files of rows, whose columns stand in constants. */
    private void columns() {
        page.heading("Files of rows");
        page.paragraph(
                "CSV with a comma, a semicolon or a tab, in any order of columns; sheets also as a workbook. Those"
                        + " in brackets may be left out.");
        page.table(
                List.of("file", "read by", "columns"),
                List.of(
                        rows("published figures", "published.PublishedScores", "COLUMNS", "OPTIONAL_COLUMNS"),
                        rows("declared misfits", "published.DeclaredMisfit", "COLUMNS"),
                        rows("weights of units", "comparison.UnitWeights", "COLUMNS"),
                        rows("a criteria tree", "authoring.TreeSheet", "REQUIRED", "OPTIONAL"),
                        rows("a list of units", "authoring.UnitSheet", "COLUMNS"),
                        rows("corrections", "authoring.CorrectionSheet", "COLUMNS")));
    }

    private static List<String> rows(String file, String type, String... constants) {
        List<String> columns = new ArrayList<>();
        for (String constant : constants) {
            for (Object column : (List<?>) LimitPage.constant(type + "." + constant)) {
                String code = MarkdownPage.code(column.toString());
                columns.add(constant.startsWith("OPTIONAL") ? "[" + code + "]" : code);
            }
        }
        return List.of(file, MarkdownPage.code(type.substring(type.indexOf('.') + 1)), String.join(", ", columns));
    }

    private static boolean hasSchema(JsonFormat<?> format) {
        try {
            return !format.schema().isBlank();
        } catch (RuntimeException none) {
            return false;
        }
    }

    private static List<String> row(String id, String name, boolean described) {
        String link = "[below](#" + id.replace("/", "") + ")";
        return List.of(MarkdownPage.code(id), MarkdownPage.code(name), "read and written", described ? link : "");
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void format(String id, String text) {
        try {
            schema = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        page.heading(id);
        page.paragraph(schema.path("title").asText() + ". "
                + schema.path("description").asText());
        if (schema.has("properties")) {
            keys(schema);
        } else if (schema.has("$ref")) {
            page.paragraph("Its keys are those of `" + schema.path("$ref").asText() + "`.");
        }
        schema.path("$defs").properties().forEach(each -> definition(each.getKey(), each.getValue()));
    }

    private void definition(String name, JsonNode node) {
        if (node.has("properties")) {
            page.paragraph("**" + name + "**: "
                    + node.path("description").asText(node.path("title").asText()));
            keys(node);
        } else if (node.has("oneOf")) {
            boolean objects = false;
            for (JsonNode each : node.path("oneOf")) {
                objects |= each.has("properties");
            }
            if (objects) {
                page.paragraph("**" + name + "**, one of these: "
                        + node.path("description").asText(node.path("title").asText()));
                node.path("oneOf").forEach(each -> {
                    if (each.has("properties")) {
                        page.paragraph("- "
                                + each.path("description")
                                        .asText(each.path("title").asText()));
                        keys(each);
                    }
                });
            } else {
                page.paragraph("**" + name + "**: " + described(node) + kind(node));
            }
        } else {
            page.paragraph("**" + name + "**: " + described(node) + kind(node));
        }
    }

    private static String described(JsonNode node) {
        String words = node.path("description").asText();
        return words.isEmpty() ? "" : words + " ";
    }

    private void keys(JsonNode node) {
        Set<String> required = new HashSet<>();
        node.path("required").forEach(key -> required.add(key.asText()));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : node.path("properties").properties()) {
            JsonNode value = key.getValue();
            rows.add(List.of(
                    MarkdownPage.code(key.getKey()),
                    required.contains(key.getKey()) ? "yes" : "",
                    kind(value),
                    value.path("description")
                            .asText(resolved(value).path("description").asText())));
        }
        page.table(List.of("key", "required", "kind", "meaning"), rows);
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.startsWith("#/") ? schema.at(ref.substring(1)) : node;
    }

    private String kind(JsonNode node) {
        if (node.has("$ref")) {
            String ref = node.path("$ref").asText();
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        if (node.has("const")) {
            return MarkdownPage.code(node.path("const").asText());
        }
        if (node.has("enum")) {
            List<String> words = new ArrayList<>();
            node.path("enum").forEach(word -> words.add(MarkdownPage.code(word.asText())));
            return String.join(", ", words);
        }
        for (String either : List.of("oneOf", "anyOf")) {
            if (node.has(either)) {
                List<String> kinds = new ArrayList<>();
                node.path(either).forEach(each -> kinds.add(kind(each)));
                return String.join(" or ", new LinkedHashSet<>(kinds));
            }
        }
        String type = node.path("type").isArray()
                ? node.path("type").toString()
                : node.path("type").asText("value");
        if (type.equals("array")) {
            return "list of " + kind(node.path("items"));
        }
        if (type.equals("object") && node.path("additionalProperties").isObject()) {
            return "object of " + kind(node.path("additionalProperties"));
        }
        return type + range(node);
    }

    private static String range(JsonNode node) {
        if (node.has("minimum") && node.has("maximum")) {
            return ", " + node.path("minimum").asText() + " to "
                    + node.path("maximum").asText();
        }
        if (node.has("minimum")) {
            return ", from " + node.path("minimum").asText();
        }
        if (node.has("pattern")) {
            return ", " + MarkdownPage.code(node.path("pattern").asText());
        }
        return node.has("maximum") ? ", to " + node.path("maximum").asText() : "";
    }
}
