package vn.parindex.benchmarks.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

/** The files of a methodology, as bytes. */
public final class RuleFiles {

    /** Where they lie on the class path. */
    public static final String FOLDER = "/vn/parindex/rules2020/province/";

    private static final String MAIN = "methodology.json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Reads the bytes of all files that the methodology of provinces is made of. */
    public RuleFiles() {
        ParJson.METHODOLOGY.read(MAIN, name -> {
            files.put(name, bytes(name));
            return new ByteArrayInputStream(files.get(name));
        });
    }

    private RuleFiles(Map<String, byte[]> files) {
        this.files.putAll(files);
    }

    /** Writes a methodology as a main file and a file for each area. */
    public static RuleFiles of(Methodology methodology) throws IOException {
        ObjectMapper jackson = new ObjectMapper();
        ObjectNode main = (ObjectNode) jackson.readTree(methodology.canonical());
        ArrayNode areas = main.putArray("areas");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (JsonNode area : jackson.readTree(methodology.canonical()).get("areas")) {
            String name = "area-" + area.get("code").asText() + ".json";
            ObjectNode file = jackson.createObjectNode().put("format", "par-area/1");
            files.put(name, jackson.writeValueAsBytes(file.set("area", area)));
            areas.add(name);
        }
        files.put(MAIN, jackson.writeValueAsBytes(main));
        return new RuleFiles(files);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = ParRules2020.class.getResourceAsStream(FOLDER + name)) {
            return stream.readAllBytes();
        }
    }

    /** Returns the bytes by file name, the main file first. */
    public Map<String, byte[]> bytes() {
        return files;
    }

    /** Reads, checks and digests the methodology from the bytes. */
    public Methodology methodology() {
        return ParJson.METHODOLOGY.read(MAIN, name -> new ByteArrayInputStream(files.get(name)));
    }

    /** Returns the number of bytes of all files. */
    public long size() {
        return files.values().stream().mapToLong(b -> b.length).sum();
    }
}
