package vn.parindex.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the codes of a module and their sentences: one sentence a code and language, with the same holes, and
 * every code is used.
 */
public abstract class FindingCodeLaws {

    private static final Pattern BRACE = Pattern.compile("[{}]");

    private final List<Class<? extends FindingCode>> enums;

    protected FindingCodeLaws(List<Class<? extends FindingCode>> enums) {
        this.enums = enums;
    }

    private List<? extends FindingCode> codes() {
        return enums.stream().flatMap(e -> Arrays.stream(e.getEnumConstants())).toList();
    }

    @Test
    void ids_are_numbers_of_four_digits_that_stand_once() {
        assertThat(codes())
                .extracting(FindingCode::id)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("PAR-[1-9][0-9]{3}"));
    }

    @Test
    void the_codes_of_an_enum_stand_in_the_order_of_their_numbers() {
        for (Class<? extends FindingCode> type : enums) {
            assertThat(type.getEnumConstants())
                    .extracting(FindingCode::number)
                    .as(type.getSimpleName())
                    .isSorted();
        }
    }

    @Test
    void every_code_has_a_sentence_and_every_sentence_a_code() {
        for (Language language : Language.values()) {
            for (Class<? extends FindingCode> type : enums) {
                assertThat(phrases(type, language).keys())
                        .as(type.getSimpleName() + " " + language)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants())
                                .map(FindingCode::id)
                                .toList());
            }
        }
    }

    @Test
    void both_languages_have_the_same_holes() {
        for (FindingCode code : codes()) {
            assertThat(code.sentences().in(Language.VI).holes(code.id()))
                    .as(code.id())
                    .isEqualTo(code.sentences().in(Language.EN).holes(code.id()));
        }
    }

    @Test
    void no_two_codes_have_the_same_sentence() {
        for (Language language : Language.values()) {
            Map<String, String> seen = new HashMap<>();
            lines(language).forEach((key, sentence) -> {
                String other = seen.put(sentence, key);
                assertThat(other)
                        .as("%s says the same as %s: %s", key, other, sentence)
                        .isNull();
            });
        }
    }

    @Test
    void sentences_are_plain_text_in_nfc_that_goes_on_after_a_colon() {
        for (Language language : Language.values()) {
            lines(language).forEach((key, sentence) -> {
                assertThat(Text.isPlain(sentence)).as(key).isTrue();
                assertThat(sentence)
                        .as(key)
                        .isEqualTo(sentence.strip())
                        .doesNotEndWith(".")
                        .doesNotContain("  ");
                Matcher brace = BRACE.matcher(sentence.replaceAll("\\{[a-zA-Z]+}", ""));
                assertThat(brace.find()).as("a hole that is none in %s", key).isFalse();
            });
        }
    }

    @Test
    void a_key_stands_once() {
        for (Language language : Language.values()) {
            for (Class<? extends FindingCode> type : enums) {
                assertThat(text(sentences(type, language))
                                .lines()
                                .filter(line -> !line.startsWith("#") && !line.isBlank())
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_vietnamese_sentences_are_vietnamese() {
        Map<String, String> english = lines(Language.EN);
        lines(Language.VI).forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotEqualTo(english.get(key));
            assertThat(sentence.codePoints().anyMatch(c -> c > 0x7F))
                    .as("%s has no diacritics: %s", key, sentence)
                    .isTrue();
        });
    }

    /** A code that nothing reports would only mislead whoever looks it up. */
    @Test
    void every_code_is_reported_somewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().endsWith("Code.java"))
                        .forEach(file -> sources.append(text(file)).append('\n'));
            }
        }
        Set<String> used = Pattern.compile("Code\\.([A-Z][A-Z0-9_]+)\\b")
                .matcher(sources.toString().replaceAll("Code\\s+\\.", "Code."))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertThat(codes()).extracting(FindingCode::name).allMatch(used::contains);
    }

    /** The sources of all modules of the house. */
    private static List<Path> modules() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        try (Stream<Path> folders = Files.walk(root, 4)) {
            return folders.filter(folder -> folder.endsWith(Path.of("src", "main")))
                    .map(folder -> folder.resolve("java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static Phrases phrases(Class<? extends FindingCode> type, Language language) {
        return type.getEnumConstants()[0].sentences().in(language);
    }

    /** The sentences with their holes unfilled. */
    private Map<String, String> lines(Language language) {
        return codes().stream()
                .collect(Collectors.toMap(
                        FindingCode::id, code -> code.sentences().in(language).fill(code.id(), Map.of())));
    }

    private static Path sentences(Class<? extends FindingCode> type, Language language) {
        return Path.of(
                "src/main/resources",
                type.getPackageName().replace('.', '/'),
                "codes_" + language.id() + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
