package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the launchers, which only a shell can run. */
class LauncherTest {

    private static final Path PROJECT = Path.of("../..");

    @ParameterizedTest
    @ValueSource(strings = {"par", "par.cmd"})
    void it_builds_anew_after_a_change_in_any_module_of_the_tool(String launcher) throws IOException {
        String script = read(launcher).replace('\\', '/');
        for (String module : List.of("par-core", "par-rules-2020", "par-rules-frames", "par-examples/cli")) {
            assertThat(script).contains(module + "/pom.xml", module + "/src/main");
        }
        assertThat(script).contains("par-extensions/*/pom.xml", "par-extensions/*/src/main");
    }

    @Test
    void both_give_java_the_same_settings() throws IOException {
        for (String setting : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")) {
            assertThat(read("par")).contains(setting);
            assertThat(read("par.cmd")).contains(setting);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"par", "par.cmd"})
    void it_starts_the_web_service_for_this_machine_alone(String launcher) throws IOException {
        String script = read(launcher).replace('\\', '/');
        assertThat(script)
                .contains("par-examples/spring-boot-service/pom.xml", "par-examples/spring-boot-service/src/main")
                .contains("--server.address=127.0.0.1", "--service.demo=true")
                .contains("--port", "--data", "--new", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database.mv.db", "evidence"})
    void it_deletes_nothing_that_was_not_made_for_the_demonstration(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path kept = Files.writeString(folder.resolve(name), "kept");
        Process run = new ProcessBuilder(
                        "sh", PROJECT.resolve("par").toString(), "service", "--new", "--data", folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(told).contains("the folder " + folder + " has data of another service.");
        assertThat(kept).hasContent("kept");
        assertThat(folder.resolve("demonstration")).doesNotExist();
    }

    private static String read(String launcher) throws IOException {
        return Files.readString(PROJECT.resolve(launcher), StandardCharsets.UTF_8);
    }
}
