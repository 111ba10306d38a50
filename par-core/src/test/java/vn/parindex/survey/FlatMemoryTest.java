package vn.parindex.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlatMemoryTest {

    /** 800,000 answers are some 27 MB of text; kept in memory they would take far more than the 16 MB allowed here. */
    @Test
    void a_file_larger_than_the_memory_is_aggregated() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionAnswers.class.getName(),
                        "800000")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.replace("\r\n", "\n")).contains("rows 800000, bad 8000\n");
    }
}
