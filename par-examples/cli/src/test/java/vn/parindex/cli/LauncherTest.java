package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static String read(String launcher) throws IOException {
        return Files.readString(PROJECT.resolve(launcher), StandardCharsets.UTF_8);
    }
}
