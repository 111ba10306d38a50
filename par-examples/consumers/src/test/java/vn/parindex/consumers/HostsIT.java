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
                .contains("class-path.json", "module-path.json", "osgi.json", "tomcat.json");
        for (Path result : results) {
            assertThat(Files.readString(result)).as(result.toString()).isEqualTo(here);
        }
    }
}
