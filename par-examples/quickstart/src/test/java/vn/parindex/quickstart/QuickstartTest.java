package vn.parindex.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class QuickstartTest {

    @Test
    void prints_the_points_of_the_item_and_the_range_of_the_total() {
        // 4,800 of 5,000 is 96 %, above the floor of 95 %; 0.96 of the maximum 1, and 99 points of 100 are still open
        assertThat(printed(() -> Quickstart.main(new String[0])))
                .startsWith("3.4.1: 0.96 points\ntotal so far: 0.96 to 99.96\nPAR-1016 1.1.1: ");
    }

    @Test
    void prints_how_often_the_points_are_kept() {
        // from 4,750 of 5,000 on, which is 51 of the 101 figures drawn
        assertThat(printed(() -> Simulation.main(new String[0])))
                .matches("points kept in 50\\d\\d\\d of 100000 trials\n");
    }

    @Test
    void prints_what_was_typed_as_it_was_understood() {
        assertThat(printed(() -> TypedForm.main(new String[0]))).isEqualTo("3.4.1: 0.5" + System.lineSeparator());
    }

    @Test
    void prints_what_a_file_comes_to_or_all_that_is_wrong_with_it(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("../../docs/first-result.md"));
        String json = page.split("```json\n")[1].split("```")[0];
        Path file = Files.writeString(folder.resolve("assessment.json"), json);
        assertThat(printed(() -> FirstResult.main(new String[] {file.toString()})))
                .isEqualTo("3.4.1: 0.96\nleast 0.96, most 99.96\n".replace("\n", System.lineSeparator()));
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), json.replace("2020", "20").replace("self", "me"));
        assertThat(printed(() -> FirstResult.main(new String[] {wrong.toString()})))
                .contains("PAR-3010")
                .contains("PAR-3012");
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_pages_show_the_code_that_is_compiled_here() throws IOException {
        String tenLines = shown("Quickstart", "ten-lines");
        for (String readme : List.of("README.md", "README.vi.md")) {
            assertThat(page(readme)).as(readme).contains(tenLines);
        }
        assertThat(page("docs/simulation.md")).contains(shown("Simulation", "simulation"));
        assertThat(page("docs/first-result.md")).contains(shown("FirstResult", "whole"));
        assertThat(page("docs/assessment-format.md")).contains(shown("TypedForm", "form"));
    }

    /** The formatter breaks lines that a page shows in one. */
    private static String page(String name) throws IOException {
        return Files.readString(Path.of("../..", name)).replaceAll("\\s+", "");
    }

    private static String shown(String program, String tag) throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/vn/parindex/quickstart", program + ".java"));
        int from = source.indexOf("        // tag::" + tag + "[]");
        int to = source.indexOf("        // end::" + tag + "[]");
        return ("```java" + String.join("", source.subList(from + 1, to)) + "```").replaceAll("\\s+", "");
    }
}
