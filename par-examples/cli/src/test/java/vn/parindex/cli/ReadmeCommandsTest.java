package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The command lines of the two README files, run as they are printed, with a file for each word in capitals. */
class ReadmeCommandsTest {

    private static final Pattern SPAN = Pattern.compile("`([a-z][^`]*)`");
    private static final Path ROOT = Path.of("..", "..");

    /** What stands for a word in capitals, by the word before it in the line. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("score", "province"),
            Map.entry("explain", "province"),
            Map.entry("next", "province"),
            Map.entry("lost", "province"),
            Map.entry("what-if", "province"),
            Map.entry("plan", "province"),
            Map.entry("robustness", "province"),
            Map.entry("impact", "province"),
            Map.entry("patterns", "province"),
            Map.entry("--to", "par-examples/provincial/src/main/resources/vn/parindex/provincial/draft-province.json"),
            Map.entry("--errors", "par-extensions/par-analysis/src/test/resources/vn/parindex/analysis/errors.csv"),
            Map.entry("--steps", "par-extensions/par-analysis/src/test/resources/vn/parindex/analysis/steps.csv"),
            Map.entry("--targets", "par-extensions/par-analysis/src/test/resources/vn/parindex/analysis/targets.csv"),
            Map.entry("--unit", "An Giang"),
            Map.entry("report", "province"),
            Map.entry("rank", "province"),
            Map.entry("check", "province"),
            Map.entry("campaign", "begun.json"),
            Map.entry("batch", "par-examples/cli/src/main/resources/vn/parindex/cli/demo"),
            Map.entry("--out", "results.out"),
            Map.entry("notice", "province"),
            Map.entry("--docx", "paper.docx"),
            Map.entry("opinions", "province"),
            Map.entry("can", "par-examples/appraisal-story/src/main/resources/vn/parindex/story/campaign.json"),
            Map.entry("codes", "PAR-8006"),
            Map.entry("help", "score"),
            Map.entry("--role", "council"),
            Map.entry("--at", "2021-01-15T08:00+07:00"),
            Map.entry("aggregate", "par-core/src/test/resources/vn/parindex/survey/answers.csv"),
            Map.entry("--questionnaire", "par-core/src/test/resources/vn/parindex/survey/questionnaire.json"),
            Map.entry(
                    "--published",
                    "par-extensions/par-published/src/test/resources/vn/parindex/published/published-scores.csv"),
            Map.entry("template", "vn-1149-2020-province"),
            Map.entry("--unit-id", "don-vi-mau"),
            Map.entry("--unit-name", "Đơn vị mẫu"),
            Map.entry("--xlsx", "form.xlsx"),
            Map.entry("import", "form.xlsx"),
            Map.entry("--html", "report.html"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, 12", "README.vi.md, 12"})
    void every_command_line_runs_as_printed(String readme, int lines) {
        List<List<String>> commands = commands(readme);

        assertThat(commands).hasSizeGreaterThanOrEqualTo(lines);
        for (List<String> command : commands) {
            if (DocsCommandsTest.isOfLauncher(command)) {
                assertThat(Run.read(ROOT.resolve("par"))).contains("\npar " + String.join(" ", command));
                continue;
            }
            Run run = Run.par(command.toArray());
            assertThat(run.status()).as(command + " " + run.err()).isZero();
            assertThat(run.err()).as(command.toString()).doesNotContain("Lỗi PAR-3");
        }
    }

    @Test
    void both_languages_print_the_same_commands() {
        assertThat(commands("README.vi.md")).isEqualTo(commands("README.md"));
    }

    private List<List<String>> commands(String readme) {
        List<List<String>> commands = new ArrayList<>();
        String table = Run.read(ROOT.resolve(readme)).split("`\\./par …`")[1].split("\n\n")[0];
        for (String row : table.split("\n")) {
            String[] cells = row.split("\\|");
            Matcher spans = SPAN.matcher(cells.length > 1 ? cells[1] : "");
            while (spans.find()) {
                words(spans.group(1)).forEach(commands::add);
            }
        }
        return commands;
    }

    /** The words of a command line; of a list of commands one line each, with what each of them needs at least. */
    private Stream<List<String>> words(String line) {
        if (line.contains(", ")) {
            String[] names = line.split("[ ,]+");
            return Arrays.stream(names).skip(1).map(name -> List.of(names[0], name, "--help"));
        }
        List<String> words = new ArrayList<>();
        String before = "";
        for (String word : line.split(" ")) {
            if (!word.startsWith("[")) {
                words.add(word.matches("[\\p{Lu}].*") ? given(before) : word);
            }
            before = word;
        }
        return Stream.of(words);
    }

    private String given(String before) {
        String given = GIVEN.get(before);
        assertThat(given).as("what stands after " + before).isNotNull();
        if (given.equals("province")) {
            Path file = folder.resolve("province-2020.json");
            return (file.toFile().exists() ? file : Run.copy(folder, "demo/province-2020.json")).toString();
        }
        if (given.contains("/")) {
            return ROOT.resolve(given).toString();
        }
        return given.contains(".") ? folder.resolve(given).toString() : given;
    }
}
