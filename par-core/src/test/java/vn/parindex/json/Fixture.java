package vn.parindex.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.Methodology;

/** The files of the sound methodology, changed in memory as broken.json says; see about.md. */
final class Fixture {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> NAMES =
            List.of("methodology.json", "facts.json", "sources.json", "area-1.json", "area-2.json");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Fixture() {
        NAMES.forEach(name -> files.put(name, resource("sound/" + name)));
    }

    static Fixture sound() {
        return new Fixture();
    }

    /** The sound files after some changes. */
    static Fixture changed(JsonNode edits) {
        Fixture fixture = new Fixture();
        edits.forEach(fixture::edit);
        return fixture;
    }

    static byte[] resource(String name) {
        try (InputStream stream = Fixture.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String resource) {
        return tree(resource(resource));
    }

    Methodology read() {
        return ParJson.METHODOLOGY.read("methodology.json", this::open);
    }

    InputStream open(String name) {
        return files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null;
    }

    Map<String, byte[]> files() {
        return files;
    }

    Fixture with(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void edit(JsonNode edit) {
        String file = edit.get("file").textValue();
        files.put(
                file,
                edit.has("put") || edit.has("remove")
                        ? placed(edit, files.get(file))
                        : replaced(edit, files.get(file)));
    }

    private static byte[] placed(JsonNode edit, byte[] before) {
        JsonNode root = tree(before);
        JsonPointer at = JsonPointer.compile((edit.has("put") ? edit.get("at") : edit.get("remove")).textValue());
        JsonNode above = root.at(at.head());
        String key = at.last().getMatchingProperty();
        if (above instanceof ArrayNode array && edit.has("put")) {
            array.set(at.last().getMatchingIndex(), edit.get("put"));
        } else if (above instanceof ArrayNode array) {
            array.remove(at.last().getMatchingIndex());
        } else if (edit.has("put")) {
            ((ObjectNode) above).set(key, edit.get("put"));
        } else {
            ((ObjectNode) above).remove(key);
        }
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Replaces the first occurrence of a text by another, or by bytes, and by something many times; or puts bytes
     * around the file.
     */
    private static byte[] replaced(JsonNode edit, byte[] before) {
        String text = new String(before, StandardCharsets.UTF_8);
        String old = edit.path("replace").textValue();
        int from = old == null ? 0 : text.indexOf(old);
        if (from < 0) {
            throw new IllegalArgumentException("not found: " + old);
        }
        boolean whole = old == null && edit.has("with");
        int to = whole ? text.length() : old == null ? 0 : from + old.length();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(edit.path("prefixHex").asText()));
        out.writeBytes(text.substring(0, from).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(edit.path("with").asText().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(HexFormat.of().parseHex(edit.path("withHex").asText()));
        out.writeBytes(
                edit.path("then").asText().repeat(edit.path("times").asInt()).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(text.substring(to).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(edit.path("append").asText().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
