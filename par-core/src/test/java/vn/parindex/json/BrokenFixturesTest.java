package vn.parindex.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything that the reader refuses, one fixture each, with its words in both languages; see about.md. */
class BrokenFixturesTest {

    /** Codes that no change of the sound files can give. */
    private static final Set<FindingCode> ELSEWHERE = Set.of(
            // refused as out of range before the whole is checked; given to a host that builds by code, see the tests
            // of the rules
            MethodologyCode.BELOW_ZERO,
            // about assessments and results
            InputCode.DUPLICATE_ENTRY,
            InputCode.TOO_MANY_DECIMALS,
            InputCode.BINARY_FLOAT,
            InputCode.DERIVED_MISMATCH,
            // about the mapper of a host: HostTypesTest
            InputCode.NOT_BOUND,
            InputCode.WRITTEN_ONLY,
            // about the host: HostJacksonTest
            InputCode.OLD_JACKSON,
            InputCode.NODE_OUT_OF_ORDER,
            InputCode.PARENT_MISSING,
            // about writing, see the command line tool
            InputCode.UNWRITABLE,
            // see MethodologyReaderTest
            InputCode.TOO_MANY_FAULTS);

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
        Set<String> shown = fixtures()
                .flatMap(f -> f.get("en").textValue().lines())
                .map(line -> line.substring(0, 8))
                .collect(Collectors.toSet());

        Set<String> needed = Stream.<FindingCode[]>of(MethodologyCode.values(), InputCode.values())
                .flatMap(Stream::of)
                .filter(code -> !ELSEWHERE.contains(code))
                .map(FindingCode::id)
                .collect(Collectors.toSet());
        assertThat(shown).containsAll(needed);
        assertThat(shown)
                .doesNotContainAnyElementsOf(
                        ELSEWHERE.stream().map(FindingCode::id).toList());
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
            assertThat(refused.findings())
                    .extracting(Finding::severity)
                    .containsOnly(vn.parindex.finding.Severity.ERROR);
            assertThat(refused.findings()).extracting(Finding::place).noneMatch(String::isEmpty);
        });
    }
}
