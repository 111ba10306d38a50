package vn.parindex.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A module that knows no round: code and resources hold no year, and nothing of how many areas an index has. */
public abstract class YearFreeLaws {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** In messages that show what an id, a date and a time look like. */
    private static final Pattern EXAMPLE =
            Pattern.compile("vn-1149-2020-province|2021-01-31T17:00:00\\+07:00|2020-12-30");

    /** What a schema holds for its readers, and the name of its own language. */
    private static final Set<String> FOR_READERS = Set.of("examples", "description", "title", "$schema");

    private static final Pattern YEAR = Pattern.compile("\\b20(0[1-9]|[1-9][0-9])\\b");

    /** Seven areas of ministries and eight of provinces, as a value that something is, gives or is compared with. */
    private static final Pattern AREAS = Pattern.compile("(->|\\bof\\(|\\breturn|[=<>]=|<|>|\\bcase)\\s*[78]\\b");

    @Test
    void no_code_holds_a_year() {
        assertThat(code(YEAR)).isEmpty();
    }

    @Test
    void no_resource_holds_a_year() {
        assertThat(resources(YEAR)).isEmpty();
    }

    @Test
    void no_code_counts_the_areas_of_an_index() {
        assertThat(code(AREAS)).isEmpty();
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

    /** Lines of code, without comments and examples, in which something stands. */
    protected static List<String> code(Pattern pattern) {
        // The numbers of findings are no years.
        return files(CODE, file -> file.endsWith(".java") && !file.endsWith("Code.java"))
                .flatMap(file -> COMMENT.matcher(text(file))
                        .replaceAll(" ")
                        .lines()
                        .filter(line -> found(pattern, line))
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    /** Sentences, values of schemas and lines of other resources, without examples, in which something stands. */
    protected static List<String> resources(Pattern pattern) {
        return files(RESOURCES, file -> true)
                .flatMap(file -> values(file)
                        .filter(value -> found(pattern, value))
                        .map(value -> file.getFileName() + ": " + value.strip()))
                .toList();
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(EXAMPLE.matcher(text).replaceAll("")).find();
    }

    private static Stream<Path> files(Path folder, Predicate<String> named) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> named.test(file.toString()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> values(Path file) {
        String name = file.toString();
        if (name.endsWith(".json")) {
            List<String> values = new ArrayList<>();
            collect(tree(file), values);
            return values.stream();
        }
        return name.endsWith(".properties")
                ? text(file).lines().map(line -> line.substring(line.indexOf('=') + 1))
                : text(file).lines();
    }

    private static void collect(JsonNode node, List<String> values) {
        node.properties().forEach(member -> {
            if (!FOR_READERS.contains(member.getKey())) {
                values.add(member.getKey());
                collect(member.getValue(), values);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, values));
        } else if (node.isValueNode()) {
            values.add(node.asText());
        }
    }

    private static JsonNode tree(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
