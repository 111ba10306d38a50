package vn.parindex.benchmarks.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

/** The files of the methodology of provinces, as bytes. */
public final class RuleFiles {

    /** Where they lie on the class path. */
    public static final String FOLDER = "/vn/parindex/rules2020/province/";

    private static final String MAIN = "methodology.json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Reads the bytes of all files that the methodology is made of. */
    public RuleFiles() {
        ParJson.METHODOLOGY.read(MAIN, name -> {
            files.put(name, bytes(name));
            return new ByteArrayInputStream(files.get(name));
        });
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
