package vn.parindex.authoring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.derive;
import static vn.parindex.authoring.RuleSetSample.row;

/** Rule sets that build on each other, also hostile ones. */
class BasesTest {

    private static String overlay(String base, String id, String members) {
        return RuleSetSample.overlay(members)
                .replace("\"base-2020\"", "\"" + base + "\"")
                .replace("\"derived-2023\"", "\"" + id + "\"");
    }

    private static String corrections(String base, String members) {
        return RuleSetSample.corrections(members).replace("\"base-2020\"", "\"" + base + "\"");
    }

    private static String refusal(Map<String, String> files, String main, Language language) {
        try {
            derive(files, main);
            return "";
        } catch (ParIndexException e) {
            return e.message(language);
        }
    }

    @Test
    void an_overlay_builds_on_corrections_and_these_on_a_methodology_beside_them() {
        Map<String, String> files = Map.of(
                "corrected.json",
                        corrections(
                                "base.json",
                                "\"corrections\": ["
                                        + RuleSetSample.correction(
                                                "1.2", "name.vi", "Sáng kiến", "Sáng kiến cải cách", "", "official")
                                        + "]"),
                "district.json",
                        overlay(
                                "corrected.json",
                                "district-2023",
                                "\"operations\": [{\"op\": \"move\", \"code\": \"1.2\", \"before\": \"1.1\"}]"));

        Derivation derived = derive(files, "district.json");

        assertThat(derived.base().id().value()).isEqualTo("corrected-2020");
        assertThat(row(derived.methodology(), "1.1").name().vi()).isEqualTo("Sáng kiến cải cách");
    }

    @Test
    void a_methodology_is_its_own_base() {
        assertThat(derive(Map.of(), "base.json").base()).isEqualTo(BASE);
        assertThat(derive(Map.of(), "base.json").codes()).hasSize(10);
    }

    @Test
    void rule_sets_are_read_from_folders_files_and_streams(@TempDir Path folder) throws Exception {
        String overlay = RuleSetSample.overlay("\"operations\": []");
        Files.writeString(folder.resolve("overlay.json"), overlay);
        Files.writeString(folder.resolve("methodology.json"), BASE.canonical());

        Methodology fromFile = RuleSets.read(folder.resolve("overlay.json"), RuleSetSample.CATALOG);
        Methodology fromStream = RuleSets.read(
                new java.io.ByteArrayInputStream(overlay.getBytes(StandardCharsets.UTF_8)),
                "overlay.json",
                RuleSetSample.CATALOG);

        assertThat(fromFile).isEqualTo(fromStream);
        assertThat(RuleSets.read(folder, RuleSetSample.CATALOG)).isEqualTo(BASE);
    }

    @Test
    void a_link_out_of_the_folder_is_refused_and_one_within_is_followed(@TempDir Path folder) throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        Path outside = Files.writeString(folder.resolve("outside.json"), BASE.canonical());
        String overlay =
                "{\"format\": \"par-overlay/1\", \"base\": \"base.json\", \"id\": \"changed\", \"name\": {\"vi\": \"Đã đổi\"},"
                        + " \"rounds\": [2020], \"citation\": {\"source\": \"draft\"}, \"confidence\": \"reconstructed\", \"operations\":"
                        + " [{\"op\": \"set\", \"code\": \"1\", \"note\": \"x\"}]}";
        Path changed = Files.writeString(given.resolve("changed.json"), overlay);
        Path link = Files.createSymbolicLink(given.resolve("base.json"), outside);
        assertThat(catchThrowableOfType(
                                ParIndexException.class, () -> RuleSets.read(changed, MethodologyCatalog.of(List.of())))
                        .message(Language.EN))
                .startsWith("PAR-3015 base.json: file name base.json is not allowed");
        Files.createSymbolicLink(given.resolve("methodology.json"), outside);
        assertThat(catchThrowableOfType(ParIndexException.class, () -> ParJson.METHODOLOGY.read(given))
                        .message(Language.EN))
                .startsWith("PAR-3015 methodology.json");

        Files.delete(link);
        Files.copy(outside, given.resolve("real.json"));
        Files.createSymbolicLink(link, given.resolve("real.json"));
        assertThat(RuleSets.read(changed, MethodologyCatalog.of(List.of())).id().value())
                .isEqualTo("changed");
        Path named = Files.createSymbolicLink(folder.resolve("named.json"), outside);
        assertThat(ParJson.METHODOLOGY.read(named).digest()).isEqualTo(BASE.digest());
    }

    @Test
    void bases_that_lead_back_are_refused_with_the_way() {
        Map<String, String> files = Map.of(
                "a.json",
                overlay("b.json", "a", "\"operations\": []"),
                "b.json",
                corrections("c.json", "\"corrections\": []"),
                "c.json",
                overlay("a.json", "c", "\"operations\": []"));

        assertThat(refusal(files, "a.json", Language.EN))
                .isEqualTo(
                        "PAR-2102 c.json#/base: the bases lead back to where they began: a.json → b.json → c.json → a.json");
        assertThat(refusal(files, "a.json", Language.VI))
                .isEqualTo(
                        "PAR-2102 c.json#/base: các bộ tiêu chí gốc dẫn vòng trở lại chỗ ban đầu: a.json → b.json → c.json → a.json");
    }

    @Test
    void more_than_eight_bases_are_refused() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            files.put("r" + i + ".json", overlay("r" + (i + 1) + ".json", "r-" + i, "\"operations\": []"));
        }
        files.put("r8.json", BASE.canonical());
        assertThat(refusal(files, "r0.json", Language.EN)).isEmpty();

        files.put("r8.json", overlay("r9.json", "r-8", "\"operations\": []"));
        assertThat(refusal(files, "r0.json", Language.EN))
                .isEqualTo("PAR-2103 r8.json#/base: more than 8 rule sets build on each other");
        assertThat(refusal(files, "r0.json", Language.VI))
                .isEqualTo("PAR-2103 r8.json#/base: quá 8 bộ tiêu chí dựa lên nhau");
    }

    @Test
    void a_base_is_an_id_or_a_plain_name_of_a_file_beside() {
        for (String base :
                new String[] {"../base.json", "/etc/base.json", "a\\\\..\\\\base.json", "sub/base.json", "..json.json"
                }) {
            assertThat(refusal(Map.of("o.json", overlay(base, "o", "\"operations\": []")), "o.json", Language.EN))
                    .isEqualTo("PAR-3015 o.json#/base: file name " + base.replace("\\\\", "\\")
                            + " is not allowed; only a plain .json name in the same folder, and no link out of it");
        }
        assertThat(refusal(Map.of("o.json", overlay("Base 2020", "o", "\"operations\": []")), "o.json", Language.EN))
                .startsWith("PAR-2031 o.json#/base: identifier Base 2020 is not of the form");
        assertThat(refusal(Map.of("o.json", overlay("nowhere-2020", "o", "\"operations\": []")), "o.json", Language.EN))
                .isEqualTo("PAR-4001 o.json#/base: no methodology nowhere-2020; there are: base-2020");
        assertThat(refusal(Map.of("o.json", overlay("nowhere.json", "o", "\"operations\": []")), "o.json", Language.EN))
                .isEqualTo("PAR-3001 nowhere.json: cannot be read: no such file");
    }

    @Test
    void the_changed_rule_set_needs_an_id_of_its_own() {
        assertThat(refusal(
                        Map.of("o.json", overlay("base-2020", "base-2020", "\"operations\": []")),
                        "o.json",
                        Language.VI))
                .isEqualTo(
                        "PAR-2104 o.json#/id: base-2020 là mã của bộ tiêu chí gốc; bộ tiêu chí đã thay đổi phải có mã riêng");
    }

    @Test
    void another_format_is_refused_by_name() {
        assertThat(refusal(Map.of("o.json", "{\"format\": \"par-overlay/2\"}"), "o.json", Language.EN))
                .isEqualTo(
                        "PAR-3014 o.json#/format: format is par-overlay/2, must be par-methodology/1, par-overlay/1 or par-corrections/1");
        assertThat(refusal(Map.of("o.json", "[]"), "o.json", Language.EN))
                .isEqualTo("PAR-3007 o.json: a list found, must be an object");
    }

    @Test
    void a_million_operations_are_refused_before_they_cost_anything() {
        String million = "{\"op\":\"remove\",\"code\":\"1\"},".repeat(1_000_000);
        String file = RuleSetSample.overlay("\"operations\": [" + million + "{\"op\":\"remove\",\"code\":\"1\"}]");

        assertThatThrownBy(() -> derive(file))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3016 rules.json: the size of the file exceeds the limit of 4 MiB");
    }

    @Test
    void operations_within_the_size_of_a_file_are_refused_when_there_are_more_than_twenty_thousand() {
        String file = RuleSetSample.overlay("\"operations\": [" + "{\"op\":\"remove\",\"code\":\"1\"},".repeat(20_000)
                + "{\"op\":\"remove\",\"code\":\"1\"}]");

        assertThatThrownBy(() -> derive(file))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3016 rules.json#/operations: the number of operations exceeds the limit of 20,000");
    }

    @Test
    void rows_added_beyond_what_a_methodology_may_have_are_refused() {
        String row = """
            {"op":"add","under":"1","criterion":{"name":{"vi":"A"},"maximum":"1","method":"appraisal",
             "rule":{"kind":"all-or-nothing","fact":"x"}}},""";
        String file = RuleSetSample.overlay(
                "\"operations\": [" + row.repeat(19_995) + "{\"op\":\"set\",\"code\":\"1\",\"note\":\"x\"}]");

        assertThatThrownBy(() -> derive(file))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-2030 rules.json#/operations: 20,005 nodes, at most 20,000");
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        String file = RuleSetSample.overlay("\"operations\": " + "[".repeat(100_000) + "]".repeat(100_000));

        assertThatThrownBy(() -> derive(file))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("nested too deeply (at most 40 levels)");
    }

    @Test
    void huge_numbers_are_refused() {
        assertThat(RuleSetSample.refusal(
                        RuleSetSample.overlay("\"operations\": [{\"op\": \"set\", \"code\": \"1\", \"maximum\": \""
                                + "9".repeat(39) + "\"}]"),
                        Language.EN))
                .isEqualTo(
                        "PAR-3010 rules.json#/operations/0/maximum: " + "9".repeat(39) + " is outside 0 to 1,000,000");
    }
}
