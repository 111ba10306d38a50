package vn.parindex.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The result that each host wrote. */
class HostsIT {

    @Test
    void each_host_writes_the_same_bytes() throws IOException {
        Assessment assessment =
                ParJson.ASSESSMENT.read(Path.of("../cli/src/main/resources/vn/parindex/cli/demo/province-2020.json"));
        String here = ParJson.RESULT.canonical(
                IndexEvaluator.of(ParRules2020.provinces()).evaluate(assessment, Mode.FINAL));
        List<Path> results;
        try (Stream<Path> found = Files.list(Path.of("target/results"))) {
            results = found.sorted().toList();
        }
        assertThat(results)
                .extracting(path -> path.getFileName().toString())
                .contains(
                        "class-path.json",
                        "hibernate-6.6.33.Final.json",
                        "jackson-2-2.15.4.json",
                        "jackson-3-3.1.7.json",
                        "module-path.json",
                        "osgi.json",
                        "osgi-jackson-2.15.4.json",
                        "spring-boot-3.json",
                        "spring-boot-4.json",
                        "tomcat.json");
        for (Path result : results) {
            assertThat(Files.readString(result)).as(result.toString()).isEqualTo(here);
        }
    }

    /** Some resolvers do not look into parents for the versions of what a jar needs. */
    @Test
    void poms_of_our_jars_name_each_version_themselves() throws IOException {
        List<Path> poms;
        try (Stream<Path> found = Files.walk(Path.of("target/repository/vn/parindex"))) {
            poms = found.filter(path -> path.toString().endsWith(".pom"))
                    .filter(path -> !path.toString().contains("par-consumers"))
                    .filter(path -> Files.exists(
                            Path.of(path.toString().substring(0, path.toString().length() - 4) + ".jar")))
                    .toList();
        }
        assertThat(poms).hasSizeGreaterThan(10);
        for (Path pom : poms) {
            assertThat(Files.readString(pom)).as(pom.toString()).doesNotContain("<parent>");
        }
    }
}
