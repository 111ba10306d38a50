package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.error.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything that the reader refuses, one fixture each, with its words in both languages; see about.md. */
class BrokenFixturesTest {

    /** Codes that no change of the sound files can give. */
    private static final Set<ErrorCode> ELSEWHERE = EnumSet.of(
            // refused as out of range before the whole is checked; given to a host that builds by code, see the tests
            // of the rules
            ErrorCode.BELOW_ZERO,
            // about assessments and results
            ErrorCode.DUPLICATE_ENTRY,
            ErrorCode.TOO_MANY_DECIMALS,
            ErrorCode.BINARY_FLOAT,
            ErrorCode.DERIVED_MISMATCH,
            ErrorCode.NODE_OUT_OF_ORDER,
            ErrorCode.PARENT_MISSING,
            // see MethodologyReaderTest
            ErrorCode.TOO_MANY_FAULTS);

    static Stream<JsonNode> fixtures() {
        return StreamSupport.stream(Fixture.json("broken.json").spliterator(), false);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> named() {
        return fixtures()
                .map(f -> org.junit.jupiter.params.provider.Arguments.of(
                        f.get("name").textValue(), f));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void says_what_is_wrong_and_where_in_both_languages(String name, JsonNode fixture) {
        Fixture files = Fixture.changed(fixture.get("edits"));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, files::read);

        assertThat(refused.message(Language.VI)).isEqualTo(fixture.get("vi").textValue());
        assertThat(refused.message(Language.EN)).isEqualTo(fixture.get("en").textValue());
        assertThat(refused).hasMessage(fixture.get("en").textValue());
    }

    @Test
    void every_code_about_methodologies_and_files_has_a_fixture() {
        Set<ErrorCode> shown = fixtures()
                .flatMap(f -> f.get("en").textValue().lines())
                .map(line -> ErrorCode.ofId(line.substring(0, 8)).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ErrorCode.class)));

        Set<ErrorCode> needed = Stream.of(ErrorCode.values())
                .filter(code -> code.id().startsWith("PAR-20") || code.id().startsWith("PAR-30"))
                .filter(code -> !ELSEWHERE.contains(code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ErrorCode.class)));
        assertThat(shown).containsAll(needed);
        assertThat(shown).doesNotContainAnyElementsOf(ELSEWHERE);
    }

    @Test
    void the_unchanged_files_are_sound() {
        assertThat(Fixture.sound().read().id()).hasToString("sample-2020");
    }

    @Test
    void every_finding_is_an_error_with_a_place() {
        fixtures().forEach(fixture -> {
            Fixture files = Fixture.changed(fixture.get("edits"));
            ParIndexException refused = catchThrowableOfType(ParIndexException.class, files::read);
            assertThat(refused.findings()).extracting(Finding::severity).containsOnly(vn.parindex.error.Severity.ERROR);
            assertThat(refused.findings()).extracting(Finding::place).noneMatch(String::isEmpty);
        });
    }
}
