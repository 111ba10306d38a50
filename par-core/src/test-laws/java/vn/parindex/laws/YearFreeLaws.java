package vn.parindex.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A module that knows no round: its code holds no year, and nothing of how many areas an index has. */
public abstract class YearFreeLaws {

    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** In messages that say what an id looks like. */
    private static final String EXAMPLE = "vn-1149-2020-province";

    private static final Pattern YEAR = Pattern.compile("\\b20(0[1-9]|[1-9][0-9])\\b");

    /** Seven areas of ministries and eight of provinces, as a value that something is, gives or is compared with. */
    private static final Pattern AREAS = Pattern.compile("(->|\\bof\\(|\\breturn|[=<>]=|<|>|\\bcase)\\s*[78]\\b");

    @Test
    void no_code_holds_a_year() {
        assertThat(lines(YEAR)).isEmpty();
    }

    @Test
    void no_code_counts_the_areas_of_an_index() {
        assertThat(lines(AREAS)).isEmpty();
    }

    @Test
    void a_year_and_a_number_of_areas_would_be_found() {
        assertThat(YEAR.matcher("if (year >= 2022) {").find()).isTrue();
        assertThat(YEAR.matcher("IndexYear.MIN = 2000").find()).isFalse();
        assertThat(AREAS.matcher("case \"ministry\" -> 7;").find()).isTrue();
        assertThat(AREAS.matcher("OptionalInt.of(8)").find()).isTrue();
        assertThat(AREAS.matcher("areas == 8 && x").find()).isTrue();
        assertThat(AREAS.matcher("text.length() + 8").find()).isFalse();
        assertThat(AREAS.matcher("int MOST_TICKS = 8;").find()).isFalse();
    }

    private static List<String> lines(Pattern pattern) {
        try (Stream<Path> files = Files.walk(CODE)) {
            // The numbers of findings are no years.
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().endsWith("Code.java"))
                    .flatMap(file -> code(file)
                            .lines()
                            .filter(line -> pattern.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return COMMENT.matcher(text).replaceAll(" ").replace(EXAMPLE, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
