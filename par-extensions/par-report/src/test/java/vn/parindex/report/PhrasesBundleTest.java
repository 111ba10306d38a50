package vn.parindex.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesBundleTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/parindex/report");
    private static final Path SOURCES = Path.of("src/main/java/vn/parindex/report");

    @Test
    void both_languages_have_the_same_keys_with_the_same_holes() {
        var vi = ReportText.phrases(Language.VI);
        var en = ReportText.phrases(Language.EN);
        assertThat(vi.keys()).isEqualTo(en.keys());
        vi.keys().forEach(key -> assertThat(vi.holes(key)).as(key).isEqualTo(en.holes(key)));
    }

    @ParameterizedTest
    @CsvSource({"explanation_vi", "explanation_en", "report_vi", "report_en"})
    void no_key_stands_twice_and_no_two_keys_are_one_string(String bundle) throws IOException {
        List<String> lines =
                Files.readAllLines(RESOURCES.resolve(bundle + ".properties"), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.substring(line.indexOf('=') + 1)))
                .doesNotHaveDuplicates();
        assertThat(lines).hasSizeGreaterThan(50).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }

    @Test
    void no_key_stands_in_both_files() throws IOException {
        for (Language language : Language.values()) {
            long lines = 0;
            for (String file : List.of("explanation_", "report_")) {
                lines += Files.readAllLines(RESOURCES.resolve(file + language.id() + ".properties")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .count();
            }
            assertThat(ReportText.phrases(language).keys()).hasSize((int) lines);
        }
    }

    /**
     * A key is used if it stands in the sources, or if its beginning does and its last word is one that the code
     * appends.
     */
    @Test
    void every_key_is_used() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        String text = sources.toString();
        Set<String> unused = new TreeSet<>();
        for (String key : ReportText.phrases(Language.VI).keys()) {
            List<String> beginnings = new ArrayList<>(List.of("\"" + key + "\""));
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                beginnings.add("\"" + key.substring(0, dot + 1) + "\" +");
            }
            if (beginnings.stream().noneMatch(text::contains)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }
}
