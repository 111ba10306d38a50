package vn.parindex;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a native image must be told of: the files of a jar, whose names it cannot know; run in every jar of ours. */
class NativeImageTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String CONFIGURATION = "META-INF/native-image/vn.parindex/%s/resource-config.json";
    private static final Pattern INCLUDED = Pattern.compile("\"pattern\": \"([^\"]+)\"");

    @Test
    void every_file_is_kept_and_no_class() throws IOException {
        List<String> patterns = new ArrayList<>(patterns("par-core"));
        patterns.addAll(patterns(Path.of("").toAbsolutePath().getFileName().toString()));
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .filter(name -> name.endsWith(".class") == patterns.stream().anyMatch(name::matches))
                    .forEach(forgotten::add);
        }
        assertThat(patterns).isNotEmpty();
        assertThat(forgotten).isEmpty();
    }

    private static List<String> patterns(String artifact) throws IOException {
        URL configuration = NativeImageTest.class.getClassLoader().getResource(CONFIGURATION.formatted(artifact));
        if (configuration == null) {
            return List.of();
        }
        try (InputStream stream = configuration.openStream()) {
            return INCLUDED.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
