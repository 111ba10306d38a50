package vn.parindex.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** The codes and their sentences belong together: one sentence a code and language, with the same holes. */
class ErrorCodeTest {

    private static final Pattern BRACE = Pattern.compile("[{}]");

    @Test
    void ids_are_numbers_of_four_digits_that_stand_once() {
        assertThat(ErrorCode.values())
                .extracting(ErrorCode::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("PAR-[1-9][0-9]{3}"));
    }

    @Test
    void a_code_is_found_by_its_id() {
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(ErrorCode.ofId(code.id())).contains(code);
        }
        assertThat(ErrorCode.ofId("PAR-0000")).isEmpty();
        assertThat(ErrorCode.ofId("par-1001")).isEmpty();
    }

    /** Published ids never change their meaning. */
    @Test
    void ids_that_hosts_may_have_stored_are_fixed() {
        assertThat(ErrorCode.ABOVE_MAXIMUM.id()).isEqualTo("PAR-1003");
        assertThat(ErrorCode.SUM_MISMATCH.id()).isEqualTo("PAR-2002");
        assertThat(ErrorCode.UNKNOWN_KEY.id()).isEqualTo("PAR-3004");
        assertThat(ErrorCode.UNKNOWN_METHODOLOGY.id()).isEqualTo("PAR-4001");
        assertThat(ErrorCode.PROVISIONAL_NOT_RANKED.id()).isEqualTo("PAR-5001");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_a_sentence_and_every_sentence_a_code(Language language) {
        assertThat(phrases(language).keys())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ErrorCode.values()).map(ErrorCode::id).toList());
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void both_languages_have_the_same_holes(ErrorCode code) {
        assertThat(phrases(Language.VI).holes(code.id()))
                .isEqualTo(phrases(Language.EN).holes(code.id()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_codes_have_the_same_sentence(Language language) {
        Map<String, String> seen = new HashMap<>();
        lines(language).forEach((key, sentence) -> {
            String other = seen.put(sentence, key);
            assertThat(other)
                    .as("%s says the same as %s: %s", key, other, sentence)
                    .isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentences_are_plain_text_in_nfc_that_goes_on_after_a_colon(Language language) {
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_key_stands_once(Language language) throws IOException {
        List<String> keys = Files.readAllLines(file(language), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
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
        String sources = "";
        // the spreadsheets of the examples report codes of their own
        for (String folder : List.of(
                "src/main/java/vn/parindex",
                "../par-examples/excel/src/main/java",
                "../par-examples/cli/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                sources += files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("ErrorCode.java"))
                        .map(ErrorCodeTest::text)
                        .collect(Collectors.joining("\n"));
            }
        }
        Set<String> used = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b")
                .matcher(sources)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());

        assertThat(ErrorCode.values()).extracting(ErrorCode::name).allMatch(used::contains);
    }

    private static Phrases phrases(Language language) {
        String name = "messages_" + language.id() + ".properties";
        return Phrases.read(language, ErrorCode.class.getResourceAsStream(name), name);
    }

    /** The sentences with their holes unfilled. */
    private static Map<String, String> lines(Language language) {
        Phrases phrases = phrases(language);
        return phrases.keys().stream().collect(Collectors.toMap(key -> key, key -> phrases.fill(key, Map.of())));
    }

    private static Path file(Language language) {
        return Path.of("src/main/resources/vn/parindex/error/messages_" + language.id() + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
