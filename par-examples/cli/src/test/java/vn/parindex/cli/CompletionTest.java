package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What bash and zsh read to complete command lines: made of the commands at hand, and loaded by a real bash. */
class CompletionTest {

    @TempDir
    private Path folder;

    @Test
    void every_command_is_there_for_both_shells() {
        Run bash = Run.par("completion", "bash");
        assertThat(bash.status()).isZero();
        assertThat(Run.par("completion", "zsh").out()).isEqualTo(bash.out());
        assertThat(bash.out()).contains("bashcompinit");
        for (String name : CommandChoice.all().keySet()) {
            assertThat(bash.out()).contains("function _picocli_par_" + name.replace("-", "") + "()");
        }
        assertThat(bash.out()).contains("--allowed-only", "--threads", "\"appraised\"");
    }

    @Test
    void a_bash_loads_it_and_completes_commands_options_and_words() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path script = Files.writeString(
                folder.resolve("par"), Run.par("completion", "bash").out());

        assertThat(completed(script, "par", "sc")).isEqualTo("score");
        assertThat(completed(script, "par", "batch", "--th")).isEqualTo("--threads");
        assertThat(completed(script, "par", "survey", "ag")).isEqualTo("aggregate");
        assertThat(completed(script, "par", "score", "--mode", "app")).isEqualTo("appraised");
        assertThat(completed(script, "par", "nothing-like-it", "")).doesNotContain("Exception");
    }

    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        String line = "set -e; source '" + script + "'; complete -p par >/dev/null; COMP_WORDS=(\"$@\");"
                + " COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\"; COMP_POINT=${#COMP_LINE};"
                + " _complete_par 2>/dev/null || true; echo ${COMPREPLY[@]}";
        String[] command = new String[words.length + 4];
        command[0] = "/bin/bash";
        command[1] = "-c";
        command[2] = line;
        command[3] = "bash";
        System.arraycopy(words, 0, command, 4, words.length);
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        bash.getOutputStream().close();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(said).isZero();
        return said;
    }
}
