package vn.parindex.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.RuleKind;

/** The definitions of scoring rules in a JSON Schema, one a kind of rule and one a kind of part, from their fields. */
final class RuleSchema {

    private final Map<String, String> definitions = new LinkedHashMap<>();

    private RuleSchema() {}

    /** The definitions as members of an object: {@code rule} for any rule, and all that it refers to. */
    static String definitions() {
        RuleSchema schema = new RuleSchema();
        for (RuleKind kind : RuleKind.values()) {
            schema.kind(kind);
        }
        schema.anyKind();
        return members(schema.definitions);
    }

    private void anyKind() {
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("title", quoted("Scoring rule"));
        rule.put("description", quoted("How a leaf's points follow from its facts."));
        rule.put("type", quoted("object"));
        Map<String, String> kind = new LinkedHashMap<>();
        kind.put("description", quoted("Which rule it is; the other keys depend on it."));
        kind.put("enum", words(Stream.of(RuleKind.values()).map(RuleKind::id).toList()));
        rule.put("properties", object(Map.of("kind", object(kind))));
        rule.put("required", words(List.of("kind")));
        rule.put(
                "allOf",
                Stream.of(RuleKind.values()).map(RuleSchema::ifThen).collect(Collectors.joining(",", "[", "]")));
        definitions.put("rule", object(rule));
    }

    private static String ifThen(RuleKind kind) {
        return "{\"if\":{\"properties\":{\"kind\":{\"const\":" + quoted(kind.id())
                + "}},\"required\":[\"kind\"]},\"then\":" + object(reference("rule-" + kind.id())) + "}";
    }

    private void kind(RuleKind kind) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("kind", object(Map.of("const", quoted(kind.id()))));
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("title", quoted(kind.id()));
        rule.put("description", quoted(sentence(kind.label().en())));
        rule.put("examples", "[" + kind.example().canonical() + "]");
        fields(kind.fields(), rule, properties);
        definitions.put("rule-" + kind.id(), object(rule));
    }

    private void part(RuleFields<?> fields) {
        Map<String, String> part = new LinkedHashMap<>();
        part.put("title", quoted(sentence(fields.name())));
        fields(fields, part, new LinkedHashMap<>());
        definitions.put(fields.name(), object(part));
    }

    private void fields(RuleFields<?> fields, Map<String, String> into, Map<String, String> properties) {
        for (RuleField<?, ?> field : fields.all()) {
            field.parts().ifPresent(parts -> part(parts.fields()));
            properties.put(field.key(), object(property(field)));
        }
        into.put("type", quoted("object"));
        into.put("properties", object(properties));
        Stream<String> required =
                fields.all().stream().filter(RuleField::isRequired).map(RuleField::key);
        into.put(
                "required",
                words(Stream.concat(properties.containsKey("kind") ? Stream.of("kind") : Stream.empty(), required)
                        .toList()));
        into.put("additionalProperties", "false");
    }

    private static Map<String, String> property(RuleField<?, ?> field) {
        Map<String, String> property = new LinkedHashMap<>();
        switch (field.type()) {
            case FACT -> property.putAll(reference("factId"));
            case NAME -> property.putAll(reference("string"));
            case IDENTIFIER -> property.putAll(reference("identifier"));
            case TEXT -> property.putAll(reference("text"));
            case POINTS, PERCENTAGE, NUMBER -> property.putAll(reference("decimal"));
            case NONE ->
                property.put(
                        "enum",
                        words(Stream.of(NoneOutcome.values())
                                .map(NoneOutcome::id)
                                .toList()));
            case PART ->
                property.putAll(reference(field.parts().orElseThrow().fields().name()));
            case PARTS -> list(field.parts().orElseThrow(), property);
        }
        property.put("description", quoted(field.meaning()));
        field.standard().ifPresent(standard -> property.put("default", quoted(standard.toString())));
        return property;
    }

    private static void list(RuleField.Parts parts, Map<String, String> into) {
        into.put("type", quoted("array"));
        into.put("items", object(reference(parts.fields().name())));
        into.put("minItems", Integer.toString(parts.least()));
        if (parts.most() < Integer.MAX_VALUE) {
            into.put("maxItems", Integer.toString(parts.most()));
        }
    }

    private static Map<String, String> reference(String definition) {
        return Map.of("$ref", quoted("#/$defs/" + definition));
    }

    private static String object(Map<String, String> members) {
        return "{" + members(members) + "}";
    }

    private static String members(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(","));
    }

    private static String words(List<String> words) {
        return words.stream().map(RuleSchema::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** Names and sentences of ours, in which nothing is to be escaped. */
    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }
}
