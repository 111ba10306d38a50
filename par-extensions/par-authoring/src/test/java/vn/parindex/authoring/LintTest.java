package vn.parindex.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Method;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.CATALOG;
import static vn.parindex.authoring.RuleSetSample.derive;
import static vn.parindex.authoring.RuleSetSample.overlay;

class LintTest {

    /** One change of the base for each kind of advice; the messages beside it are those that the change adds. */
    static List<RuleSetSample.Refusal> fixtures() {
        return RuleSetSample.Refusal.read("lint.txt");
    }

    static String advice(String members, Language language) {
        List<Finding> before = Lint.of(derive(overlay("\"name\": {\"vi\": \"A\", \"en\": \"A\"}")
                        .replace("\"name\": {\"vi\": \"Bộ tiêu chí dẫn xuất\"},", ""))
                .methodology());
        return Lint.of(derive(overlay(members + ", \"name\": {\"vi\": \"A\", \"en\": \"A\"}")
                                .replace("\"name\": {\"vi\": \"Bộ tiêu chí dẫn xuất\"},", ""))
                        .methodology())
                .stream()
                .filter(finding -> !before.contains(finding))
                .map(f -> f.severity().id() + " " + f.message(language))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void advice_is_given(RuleSetSample.Refusal fixture) {
        assertThat(advice(fixture.json(), Language.EN)).isEqualTo(fixture.en());
        assertThat(advice(fixture.json(), Language.VI)).isEqualTo(fixture.vi());
    }

    @Test
    void every_kind_of_advice_has_a_fixture() {
        String all = fixtures().stream().map(RuleSetSample.Refusal::en).collect(Collectors.joining("\n"));

        for (AuthoringCode code : AuthoringCode.values()) {
            if (code.id().matches("PAR-21([45]\\d|60)") && code != AuthoringCode.FACT_UNMEASURED) {
                assertThat(all).as(code.name()).contains(code.id());
            }
        }
    }

    /** Overlays drop such facts, so this one cannot stand among the fixtures. */
    @Test
    void a_fact_that_nothing_measures_is_told() {
        List<FactSpec> facts = new ArrayList<>(BASE.facts());
        facts.add(new FactSpec("spare", FactKind.MET, Text.of("thừa", "spare"), Optional.empty()));

        assertThat(Lint.of(BASE.toBuilder().facts(facts).build()))
                .filteredOn(f -> f.code() == AuthoringCode.FACT_UNMEASURED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.EN))
                            .isEqualTo("PAR-2152 /facts/9: fact spare is measured by no rule");
                    assertThat(finding.message(Language.VI))
                            .isEqualTo("PAR-2152 /facts/9: không quy tắc nào dùng số liệu spare");
                });
    }

    @Test
    void a_method_that_measures_and_claims_is_told() {
        List<Method> methods = BASE.methods().stream()
                .map(method -> new Method(method.id(), method.kind(), method.name(), true))
                .toList();

        assertThat(Lint.of(BASE.toBuilder().methods(methods).build()))
                .filteredOn(finding -> finding.code() == AuthoringCode.MEASURED_NOT_CLAIMED)
                .extracting(Finding::place)
                .containsExactly("/methods/1/selfAssessed");
        assertThat(BASE.methods().get(1).id()).isEqualTo("survey");
    }

    @Test
    void advice_is_never_an_error() {
        assertThat(Lint.of(BASE)).isNotEmpty().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void advice_on_files_stands_where_the_row_stands(@TempDir Path folder) throws IOException {
        String area =
                "{\"format\": \"par-area/1\", \"area\": " + BASE.canonical().replaceFirst("(?s).*\"areas\":\\[", "");
        String main = BASE.canonical()
                .replaceFirst("(?s)\"areas\":\\[.*", "\"areas\":[\"area-1.json\"]}")
                .replace("\"total\":\"100\"", "\"total\":\"68\"")
                .replaceFirst("\"forms\":.*?\"facts\"", "\"facts\"");
        int depth = 0;
        int end = area.indexOf("\"area\": ") + 8;
        do {
            depth += area.charAt(end) == '{' ? 1 : area.charAt(end) == '}' ? -1 : 0;
            end++;
        } while (depth > 0);
        Files.writeString(folder.resolve("methodology.json"), main);
        Files.writeString(folder.resolve("area-1.json"), area.substring(0, end) + "}");

        assertThat(RuleSets.lint(folder, CATALOG))
                .extracting(Finding::toString)
                .contains(
                        "PAR-2158 methodology.json#/total: the total is 68, not 100",
                        "PAR-2156 methodology.json#/methods/1: no item is scored by method survey",
                        "PAR-2154 area-1.json#/area/criteria/0/subCriteria/1: the item is self-assessed, but no evidence is asked for");
    }

    @Test
    void faults_come_instead_of_advice_and_overlays_are_placed_by_row(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"), overlay("\"operations\": [{\"op\": \"remove\", \"code\": \"9\"}]"));
        Path sound = Files.writeString(
                folder.resolve("sound.json"),
                overlay(
                        "\"operations\": [{\"op\": \"set\", \"code\": \"1.2\", \"name\": {\"vi\": \"Sáng kiến mới\"}}]"));

        assertThat(RuleSets.lint(broken, CATALOG)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding).hasToString("PAR-2041 broken.json#/operations/0/code: no node 9 in the tree");
        });
        assertThat(RuleSets.lint(sound, CATALOG))
                .extracting(Finding::toString)
                .contains("PAR-2149 sound.json 1.2 /name: no English for: Sáng kiến mới");
    }
}
