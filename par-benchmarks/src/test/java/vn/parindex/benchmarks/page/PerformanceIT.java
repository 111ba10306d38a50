package vn.parindex.benchmarks.page;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that is measured runs once, and every row of the page has its figure. No figure is looked at. */
class PerformanceIT {

    @Test
    void everythingIsMeasuredOnceAndThePageHoldsIt() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "performance-smoke"));
        Measurements measurements = Performance.measure(RunPlan.smoke(), null);
        Path kept = folder.resolve("performance.tsv");
        measurements.write(kept);
        Performance.write(Measurements.read(kept), Path.of("performance-notes.md"), folder);

        String page = Files.readString(folder.resolve("performance.md"));
        assertThat(page.lines().filter(line -> line.contains("not measured")))
                .map(line -> line.substring(2, line.indexOf(" | ", 2)))
                .containsExactly("cold `par score` / a picocli \"hello\"");
        assertThat(page).contains("## Growth", "## What failed");
        assertThat(Files.readString(folder.resolve(PerformancePage.PLOT)))
                .startsWith("<svg")
                .contains("<polyline");
    }
}
