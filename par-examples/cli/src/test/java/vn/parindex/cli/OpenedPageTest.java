package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code --open}: the page that was written, where somebody can see it. */
class OpenedPageTest {

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private boolean desktop = true;
    private boolean fails;

    private Run par(Object... words) {
        PageOpener opener = new PageOpener() {
            @Override
            public boolean isThere() {
                return desktop;
            }

            @Override
            public void open(Path page) throws IOException {
                if (fails) {
                    throw new IOException("no browser");
                }
                opened.add(page);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Par.run(
                Arrays.stream(words).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                opener);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_page_that_was_written_is_opened() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path page = folder.resolve("a.html");
        assertThat(par("report", file, "--html", page, "--open").status()).isZero();
        assertThat(opened).containsExactly(page.toAbsolutePath());
        assertThat(page).exists();
        assertThat(par("demo", "--out", folder.resolve("demo"), "--open").status())
                .isZero();
        assertThat(opened)
                .last()
                .isEqualTo(folder.resolve("demo/province-2020.html").toAbsolutePath());
    }

    @Test
    void without_a_desktop_it_is_refused_before_anything_is_written() {
        desktop = false;
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = par("report", file, "--html", folder.resolve("a.html"), "--open");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("không có màn hình", "--open");
        assertThat(par("--lang", "en", "report", file, "--html", folder.resolve("a.html"), "--open")
                        .err())
                .contains("there is no desktop here");
        assertThat(folder.resolve("a.html")).doesNotExist();
        assertThat(par("demo", "--out", folder.resolve("demo"), "--open").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(opened).isEmpty();
    }

    @Test
    void without_a_page_there_is_nothing_to_open() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = par("report", file, "--csv", folder.resolve("a.csv"), "--open", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--open needs --html");
    }

    @Test
    void a_browser_that_fails_leaves_the_page_and_says_so() {
        fails = true;
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = par("report", file, "--html", folder.resolve("a.html"), "--open", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("could not be opened");
        assertThat(folder.resolve("a.html")).exists();
    }
}
