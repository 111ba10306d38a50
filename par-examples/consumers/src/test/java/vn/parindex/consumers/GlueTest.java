package vn.parindex.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a host writes beside its own program so that the library works in it. */
class GlueTest {

    private static final Path HOSTS = Path.of("hosts");

    /** The lines allowed to each host; whoever adds a host adds it here. */
    private static final Map<String, Integer> ALLOWED = new TreeMap<>(Map.of(
            "class-path", 0,
            "hibernate", 0,
            "jackson-2", 0,
            "jackson-3", 0,
            "module-path", 1,
            "osgi", 0,
            "quarkus", 0,
            "spring-boot-3", 0,
            "spring-boot-4", 0,
            "tomcat", 0));

    /** A row of docs/hosts.md: the versions, the project, and the lines that it says are written. */
    private static final Pattern ROW =
            Pattern.compile("\\| [^|]+ \\| ([^|]+) \\| [^|]*hosts/([^)/]+)\\) \\| (\\d+)?[^|]*\\|");

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

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
    void the_document_states_these_lines_and_the_versions_run() throws IOException {
        String versions = Files.readString(Path.of("pom.xml"));
        Map<String, Integer> stated = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/hosts.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String host = row.group(2);
                if (row.group(3) != null) {
                    stated.put(host, Integer.valueOf(row.group(3)));
                }
                String run = versions + Files.readString(HOSTS.resolve(host).resolve("pom.xml"));
                assertThat(VERSION.matcher(row.group(1)).results().map(MatchResult::group))
                        .allSatisfy(version -> assertThat(run).as(line).contains(version));
            }
        }
        assertThat(stated).isEqualTo(ALLOWED);
    }

    @Test
    void both_versions_of_spring_boot_run_the_same_program() throws IOException {
        for (String file : List.of(
                "src/main/java/org/example/host/Main.java",
                "src/main/java/org/example/host/RoundController.java",
                "src/test/java/org/example/host/JarIT.java",
                "src/test/java/org/example/host/RoundControllerTest.java")) {
            assertThat(HOSTS.resolve("spring-boot-3").resolve(file))
                    .hasSameTextualContentAs(HOSTS.resolve("spring-boot-4").resolve(file));
        }
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
