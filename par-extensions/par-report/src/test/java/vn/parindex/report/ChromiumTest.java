package vn.parindex.report;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the page in a headless Chromium: it must render without a word on the console, in light and dark, and print.
 */
@Tag("heavy")
class ChromiumTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    @TempDir
    private Path folder;

    private Path browser;
    private Path page;

    @BeforeEach
    void findBrowser() throws IOException {
        browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> NAMES.stream().map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found on the PATH (looked for "
                        + String.join(", ", NAMES) + "); Debian's package is called chromium"));
        page = folder.resolve("report.html");
        Files.writeString(
                page,
                TextFormat.HTML.render(
                        UnitReport.of(ReportSample.METHODOLOGY, SampleUnits.result(SampleUnits.provisional()))
                                .withRanking(SampleUnits.ranking())
                                .withExplanations()
                                .in(Language.VI)),
                StandardCharsets.UTF_8);
    }

    private String run(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("Chromium ended: " + text).isTrue();
        return text;
    }

    @Test
    void the_page_opens_without_a_word_on_the_console_and_runs_no_script() throws Exception {
        String output = run("--dump-dom");
        assertThat(output).doesNotContain("CONSOLE");
        assertThat(output)
                .contains("Tỉnh &lt;script&gt;alert(1)&lt;/script&gt;", "KẾT QUẢ TẠM TÍNH")
                .doesNotContain("<script");
    }

    @Test
    void the_page_is_rendered_light_and_dark() throws Exception {
        assertThat(ground(screenshot("light.png", "--window-size=1000,1400"))).isEqualTo(0xFFFFFF);
        assertThat(ground(screenshot("dark.png", "--window-size=1000,1400", "--blink-settings=preferredColorScheme=0")))
                .isEqualTo(0x14171B);
    }

    @Test
    void the_page_fits_a_narrow_screen() throws Exception {
        assertThat(colours(screenshot("narrow.png", "--window-size=500,1400"))).hasSizeGreaterThan(20);
    }

    @Test
    void the_page_prints_to_pdf() throws Exception {
        Path pdf = folder.resolve("report.pdf");
        String output = run("--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        assertThat(output).doesNotContain("CONSOLE");
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(content).startsWith("%PDF-").hasSizeGreaterThan(50_000);
        // A4 upright and on its side, in points
        assertThat(content).containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");
    }

    private BufferedImage screenshot(String name, String... options) throws Exception {
        Path picture = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--screenshot=" + picture);
        assertThat(run(all.toArray(String[]::new))).doesNotContain("CONSOLE");
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(colours(image)).as("colours of " + name).hasSizeGreaterThan(20);
        return image;
    }

    /** The colour of the upper left corner, where nothing is drawn. */
    private static int ground(BufferedImage image) {
        return image.getRGB(1, 1) & 0xFFFFFF;
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
