package vn.parindex.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A sound document with one change, and what is said of it; see about.md beside the fixtures. */
record BrokenDocument(String name, String text, String vi, String en) {

    static Stream<BrokenDocument> all(String folder) {
        String base = new String(Fixture.resource(folder + "/base.json"), StandardCharsets.UTF_8);
        return StreamSupport.stream(Fixture.json(folder + "/broken.json").spliterator(), false)
                .map(fixture -> new BrokenDocument(
                        fixture.get("name").textValue(),
                        changed(base, fixture),
                        lines(fixture.get("vi")),
                        lines(fixture.get("en"))));
    }

    private static String lines(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("\n"));
    }

    private static String changed(String base, JsonNode fixture) {
        if (fixture.has("replace")) {
            String old = fixture.get("replace").get(0).textValue();
            if (!base.contains(old)) {
                throw new IllegalArgumentException("not found: " + old);
            }
            return base.replace(old, fixture.get("replace").get(1).textValue());
        }
        JsonNode root = Fixture.tree(base.getBytes(StandardCharsets.UTF_8));
        fixture.path("put")
                .properties()
                .forEach(edit -> put(root, JsonPointer.compile(edit.getKey()), edit.getValue()));
        fixture.path("remove").forEach(pointer -> remove(root, JsonPointer.compile(pointer.textValue())));
        return root.toString();
    }

    private static void put(JsonNode root, JsonPointer at, JsonNode value) {
        JsonNode above = root.at(at.head());
        if (above instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else if (at.last().getMatchingIndex() == above.size()) {
            ((ArrayNode) above).add(value);
        } else {
            ((ArrayNode) above).set(at.last().getMatchingIndex(), value);
        }
    }

    private static void remove(JsonNode root, JsonPointer at) {
        JsonNode above = root.at(at.head());
        if (above instanceof ArrayNode array) {
            array.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) above).remove(at.last().getMatchingProperty());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
