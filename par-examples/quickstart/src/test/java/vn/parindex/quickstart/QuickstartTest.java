package vn.parindex.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuickstartTest {

    @Test
    void prints_the_points_of_the_item_and_the_range_of_the_total() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        // 4,800 of 5,000 is 96 %, above the floor of 95 %; 0.96 of the maximum 1, and 99 points of 100 are still open
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("3.4.1: 0.96 points\ntotal so far: 0.96 to 99.96\nPAR-1016 1.1.1: ");
    }

    @Test
    void the_readmes_show_the_code_that_is_compiled_here() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/vn/parindex/quickstart/Quickstart.java"));
        int from = source.indexOf("        // tag::ten-lines[]");
        int to = source.indexOf("        // end::ten-lines[]");
        String shown = source.subList(from + 1, to).stream()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));
        for (String readme : List.of("README.md", "README.vi.md")) {
            // the formatter breaks lines that a page shows in one
            assertThat(Files.readString(Path.of("../..", readme)).replaceAll("\\s+", ""))
                    .as(readme)
                    .contains(("```java\n" + shown + "\n```").replaceAll("\\s+", ""));
        }
    }
}
