package vn.parindex.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a host writes beside its own program so that the library works in it. */
class GlueTest {

    private static final Path HOSTS = Path.of("hosts");

    /** The lines allowed to each host; whoever adds a host adds it here. */
    private static final Map<String, Integer> ALLOWED =
            new TreeMap<>(Map.of("class-path", 0, "module-path", 1, "osgi", 0, "tomcat", 0));

    /** The program itself: what a host does with the library, in whatever host. */
    private static final List<String> PROGRAMS =
            List.of("Main.java", "Activator.java", "Controller.java", "Resource.java", "Servlet.java");

    @Test
    void each_host_writes_as_few_lines_as_said() throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        for (Path host : list(HOSTS)) {
            int count = 0;
            try (Stream<Path> files = Files.walk(host.resolve("src/main"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    count += glue(file);
                }
            }
            lines.put(host.getFileName().toString(), count);
        }
        assertThat(lines).isEqualTo(ALLOWED);
    }

    @Test
    void each_host_takes_the_version_of_this_build() throws IOException {
        String version = version(Path.of("../pom.xml"), "  <version>");
        for (Path host : list(HOSTS)) {
            assertThat(version(host.resolve("pom.xml"), "  <par.version>"))
                    .as(host.toString())
                    .isEqualTo(version);
        }
    }

    /** Lines that neither are blank, brackets, comments or imports nor belong to the program itself. */
    private static int glue(Path file) throws IOException {
        if (PROGRAMS.stream().anyMatch(file.toString()::endsWith)) {
            return 0;
        }
        return (int) Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.matches("|[{}();]+|/?\\*.*|//.*|#.*|(package|import|module) .*"))
                .count();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String version(Path pom, String element) throws IOException {
        String text = Files.readString(pom);
        int from = text.indexOf(element) + element.length();
        return text.substring(from, text.indexOf('<', from));
    }
}
