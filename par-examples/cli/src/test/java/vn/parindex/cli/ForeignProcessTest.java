package vn.parindex.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The tool in a process of its own, whose character set and language are not those of Vietnamese texts. */
class ForeignProcessTest {

    private static final String METHODOLOGY = "vn-1149-2020-province";
    private static final List<String> KINDS = List.of("json", "yaml", "csv", "tsv", "xlsx", "head");

    @TempDir
    private Path folder;

    @Test
    void files_and_results_are_the_same_bytes_whatever_the_character_set_of_the_process() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path province = Run.copy(folder, "demo/province-2020.json");
        Path out = folder.resolve("out.txt");

        assertThat(Run.par(export(here)).status()).isZero();
        assertThat(process(ProcessBuilder.Redirect.DISCARD, export(there))).isZero();
        for (String kind : KINDS) {
            assertThat(there.resolve(kind)).hasSameBinaryContentAs(here.resolve(kind));
        }
        assertThat(process(ProcessBuilder.Redirect.to(out.toFile()), "explain", province))
                .isZero();
        assertThat(out)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(Run.par("explain", province).out());
        Path read = folder.resolve("read");
        assertThat(process(
                        ProcessBuilder.Redirect.DISCARD,
                        "methodology",
                        "import",
                        there.resolve("xlsx"),
                        "--head",
                        there.resolve("head"),
                        "--out",
                        read))
                .isZero();
        assertThat(Run.par(
                                "methodology",
                                "import",
                                here.resolve("xlsx"),
                                "--head",
                                here.resolve("head"),
                                "--out",
                                there)
                        .status())
                .isZero();
        assertThat(read.resolve("methodology.json")).hasSameBinaryContentAs(there.resolve("methodology.json"));
        assertThat(read.resolve("area-3.json")).hasSameBinaryContentAs(there.resolve("area-3.json"));
    }

    @Test
    void letters_that_were_lost_on_the_command_line_are_told_never_written() {
        Path form = folder.resolve("form.xlsx");
        Run run = Run.par(
                "template", METHODOLOGY, "--unit-id", "dn", "--unit-name", "\uFFFD\uFFFD N\uFFFDng", "--xlsx", form);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("các chữ có dấu trên dòng lệnh bị mất");
        assertThat(form).doesNotExist();
    }

    @Test
    void a_result_that_nobody_can_take_is_told_with_a_code() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        assertThat(process(ProcessBuilder.Redirect.to(full), "--lang", "en", "methodology", "list"))
                .isEqualTo(1);
        assertThat(folder.resolve("err.txt"))
                .hasContent("Error PAR-3025 stdout: cannot be written: the disk is full\n");
        assertThat(process(ProcessBuilder.Redirect.DISCARD, "methodology", "export", METHODOLOGY, "--json", full))
                .isEqualTo(1);
        assertThat(folder.resolve("err.txt")).hasContent("Lỗi PAR-3025 /dev/full: không ghi được: ổ đĩa đã đầy\n");
    }

    private static Object[] export(Path to) {
        List<Object> arguments = new ArrayList<>(List.of("methodology", "export", METHODOLOGY));
        for (String kind : KINDS) {
            arguments.add("--" + kind);
            arguments.add(to.resolve(kind));
        }
        return arguments.toArray();
    }

    private int process(ProcessBuilder.Redirect out, Object... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Par.class.getName()));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(out)
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", ""));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
