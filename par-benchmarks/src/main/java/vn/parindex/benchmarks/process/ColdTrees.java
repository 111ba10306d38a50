package vn.parindex.benchmarks.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM that only parses what a first score reads: the files of the methodology and an assessment. */
public final class ColdTrees {

    private ColdTrees() {}

    /** Takes the assessment's file, then the resources. */
    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int size = mapper.readTree(Files.readAllBytes(Path.of(arguments[0]))).size();
        for (int i = 1; i < arguments.length; i++) {
            try (InputStream stream = ColdTrees.class.getResourceAsStream(arguments[i])) {
                size += mapper.readTree(stream).size();
            }
        }
        System.out.println(size);
    }
}
