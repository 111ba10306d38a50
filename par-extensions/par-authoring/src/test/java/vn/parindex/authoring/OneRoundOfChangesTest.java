package vn.parindex.authoring;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing in one change hides nothing that is wrong in the others. */
class OneRoundOfChangesTest {

    private static List<String> faults(String document) {
        try {
            RuleSetSample.derive(Map.of("x.json", document), "x.json");
            return List.of();
        } catch (ParIndexException e) {
            return e.findings().stream()
                    .map(f -> f.code().id() + " " + f.place())
                    .toList();
        }
    }

    private static String correction(String code, String field, String from, String to) {
        return RuleSetSample.correction(code, field, from, to, "", "official");
    }

    @Test
    void a_correction_without_a_code_and_one_of_no_row_are_told_together() {
        String nameless =
                correction("1.2", "name.vi", "Sáng kiến", "Sáng kiến cải cách").replace("\"code\": \"1.2\",", "");
        assertThat(nameless).doesNotContain("\"code\"");

        assertThat(faults(RuleSetSample.corrections("\"corrections\": [" + nameless + ", "
                        + correction("9.9", "name.vi", "a", "b") + ", "
                        + correction("1.1", "no-such", "a", "b") + "]")))
                .containsExactly(
                        "PAR-3005 x.json#/corrections/0",
                        "PAR-2041 x.json#/corrections/1",
                        "PAR-2105 x.json#/corrections/2");
    }

    @Test
    void an_operation_without_a_code_and_one_on_no_row_are_told_together() {
        assertThat(faults(RuleSetSample.overlay(
                        "\"operations\": [{\"op\": \"remove\"}, {\"op\": \"remove\", \"code\": \"9.9\"},"
                                + " {\"op\": \"set\", \"code\": \"1.2\"}]")))
                .containsExactly(
                        "PAR-3005 x.json#/operations/0",
                        "PAR-2041 x.json#/operations/1/code",
                        "PAR-2128 x.json#/operations/2");
    }

    @Test
    void a_missing_name_of_an_overlay_hides_no_unknown_base() {
        assertThat(faults(RuleSetSample.overlay("\"operations\": []")
                        .replace("\"base-2020\"", "\"no-such-2020\"")
                        .replace("\"name\": {\"vi\": \"Bộ tiêu chí dẫn xuất\"},", "")))
                .containsExactly("PAR-3005 x.json", "PAR-4001 x.json#/base");
    }

    @Test
    void without_a_base_only_what_the_changes_say_themselves_is_told() {
        assertThat(faults(RuleSetSample.overlay("\"operations\": [{\"op\": \"remove\", \"code\": \"9.9\"}]")
                        .replace("\"base\": \"base-2020\",", "")))
                .containsExactly("PAR-3005 x.json");
    }

    @Test
    void a_missing_format_alone_is_the_only_fault() {
        assertThat(faults(RuleSetSample.overlay("\"operations\": []").replace("\"format\": \"par-overlay/1\",", "")))
                .containsExactly("PAR-3005 x.json");
        assertThat(faults(RuleSetSample.corrections("\"corrections\": []")
                        .replace("\"format\": \"par-corrections/1\"", "\"format\": 1")))
                .containsExactly("PAR-3007 x.json#/format");
    }
}
