package org.example.host;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MainTest {

    private static final String MODULE_PATH =
            Path.of("target", "modules") + File.pathSeparator + Path.of("target", "classes");
    private static final String ALL = "17 methodologies%n80.5755 points%n".formatted();
    private static final String TOLD =
            "PAR-4005: providers of rule sets were sought in this runtime image made by jlink,"
                    + " which holds only modules that others require; found: %s; name the modules of rule sets that are missing in"
                    + " --add-modules of jlink, or use --bind-services%n80.5755 points%n";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void on_the_module_path_finds_what_nobody_requires() throws Exception {
        assertEquals(
                ALL, run(JAVA, "--module-path", MODULE_PATH, "--module", "org.example.host/org.example.host.Main"));
    }

    @Test
    void an_image_has_the_providers_that_it_was_given(@TempDir Path folder) throws Exception {
        Path image = jlink(folder.resolve("image"), "org.example.host,vn.parindex.rulesframes");
        assertEquals(
                "17 methodologies%n".formatted()
                        + TOLD.formatted("vn.parindex.rules2020.ParRules2020Provider;"
                                + " vn.parindex.rulesframes.ParFramesProvider"),
                run(image.resolve("bin/java"), "--module", "org.example.host/org.example.host.Main"));
    }

    @Test
    void an_image_without_the_others_tells_so(@TempDir Path folder) throws Exception {
        Path image = jlink(folder.resolve("image"), "org.example.host");
        assertEquals(
                "4 methodologies%n".formatted() + TOLD.formatted("vn.parindex.rules2020.ParRules2020Provider"),
                run(image.resolve("bin/java"), "--module", "org.example.host/org.example.host.Main"));
    }

    private static Path jlink(Path image, String modules) {
        PrintWriter out = new PrintWriter(System.out, true);
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(out, out, "--module-path", MODULE_PATH, "--add-modules", modules, "--output", image.toString());
        assertEquals(0, code);
        return image;
    }

    private static String run(Path java, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(System.getProperty("demo"), System.getProperty("result")));
        Path out = Files.createTempFile("out", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> text(out));
        return text(out);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
