package vn.parindex.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.parindex.result.LibraryVersion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares a text with a file kept beside the tests.
 *
 * <p>With {@code -Dpar.test.argLine=-Dpar.golden=write} the files are written instead, to be read and committed by
 * hand.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/vn/parindex/report");

    private Golden() {}

    static void check(String name, String actual) {
        if ("write".equals(System.getProperty("par.golden"))) {
            write(name, actual);
        }
        assertThat(actual).as(name).isEqualTo(read(name));
    }

    /** The text with what changes from build to build put out of sight. */
    static String stable(String text) {
        return text.replace(ReportSample.METHODOLOGY.digest(), "<digest>")
                .replace(ReportSample.LATER.digest(), "<later-digest>")
                .replace(LibraryVersion.value(), "<version>");
    }

    static String read(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            assertThat(stream).as("golden file " + name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, String actual) {
        try {
            Files.writeString(FOLDER.resolve(name), actual);
            Path compiled = Path.of("target/test-classes/vn/parindex/report");
            Files.createDirectories(compiled);
            Files.writeString(compiled.resolve(name), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
