package vn.parindex.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.json.ParJson;
import vn.parindex.rules2020.ParRules2020;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule sets made without programming: overlays, advice, differences, sheets and YAML. */
class AuthoringCommandsTest {

    private static final String PROVINCE = "vn-1149-2020-province";

    @TempDir
    private Path folder;

    /** The example of docs/overlay-format.md, as it stands there. */
    private Path overlay() {
        Matcher example = Pattern.compile(
                        "```json\n(\\{\n  \"format\": \"par-overlay/1\".*?\n\\})\n```", Pattern.DOTALL)
                .matcher(Run.read(Path.of("../../docs/overlay-format.md")));
        assertThat(example.find()).isTrue();
        return Run.write(folder.resolve("overlay.json"), example.group(1));
    }

    @Test
    void an_overlay_is_shown_scored_and_checked_like_any_rule_set() {
        Path overlay = overlay();

        assertThat(Run.par("--lang", "en", "methodology", "show", overlay).out())
                .contains("Id: vn-example-2023-department", "100 points in all");
        assertThat(Run.par("--lang", "en", "--rules", overlay, "methodology", "list")
                        .out())
                .contains("vn-example-2023-department", PROVINCE);
        assertThat(Run.par("methodology", "apply", overlay, "--out", folder.resolve("made.json"))
                        .status())
                .isZero();
        assertThat(ParJson.METHODOLOGY.read(folder.resolve("made.json")).id().value())
                .isEqualTo("vn-example-2023-department");
    }

    @Test
    void a_broken_overlay_is_refused_with_the_operation() {
        Path broken = Run.write(
                folder.resolve("broken.json"), Run.read(overlay()).replace("\"code\": \"1.5\"", "\"code\": \"1.95\""));
        Run run = Run.par("--lang", "en", "methodology", "show", broken);

        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).isEqualTo("Error PAR-2041 broken.json#/operations/1/code: no node 1.95 in the tree\n");
    }

    @Test
    void lint_tells_faults_with_exit_status_1_and_advice_with_0_unless_strict() {
        Path broken = Run.write(
                folder.resolve("broken.json"),
                Run.read(overlay()).replace("\"1.5\", \"maximum\"", "\"1.95\", \"maximum\""));

        Run faults = Run.par("--lang", "en", "methodology", "lint", broken);
        Run advice = Run.par("--lang", "en", "methodology", "lint", PROVINCE);
        assertThat(faults.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(faults.out()).endsWith("Errors: 1; warnings: 0; notes: 0\n");
        assertThat(advice.status()).isZero();
        assertThat(advice.out()).contains("Errors: 0; warnings: ");
        assertThat(Run.par("methodology", "lint", PROVINCE, "--strict").status())
                .isEqualTo(ExitStatus.FAULTS);
        assertThat(Run.par("methodology", "lint", folder.resolve("none.json")).out())
                .startsWith("Lỗi PAR-3001 none.json");

        Path yaml = folder.resolve("rules.yaml");
        assertThat(Run.par("methodology", "export", PROVINCE, "--yaml", yaml).status())
                .isZero();
        assertThat(Run.par("--lang", "en", "methodology", "lint", yaml).out())
                .isEqualTo(advice.out().replace(" /", " rules.yaml#/"));
        Run.write(yaml, Run.read(yaml).replaceFirst("(?m)^total: .*$", "total: 99"));
        assertThat(Run.par("--lang", "en", "methodology", "lint", yaml).out())
                .startsWith("Error PAR-2003 rules.yaml#/total: total is 99, the areas give 100\n");
    }

    @Test
    void an_overlay_may_be_named_before_the_base_that_it_needs() {
        Path base = folder.resolve("base.json");
        assertThat(Run.par("methodology", "export", PROVINCE, "--json", base).status())
                .isZero();
        Run.write(base, Run.read(base).replace("\"id\": \"" + PROVINCE + "\"", "\"id\": \"vn-9-2020-province\""));
        Path overlay = Run.write(
                folder.resolve("ward.json"),
                Run.read(overlay()).replace("\"" + PROVINCE + "\"", "\"vn-9-2020-province\""));

        Run list = Run.par("methodology", "list", "--rules", overlay, "--rules", base);
        assertThat(list.err()).isEmpty();
        assertThat(list.out())
                .isEqualTo(Run.par("methodology", "list", "--rules", base, "--rules", overlay)
                        .out());
        assertThat(Run.par("methodology", "list", "--rules", overlay).err()).startsWith("Lỗi PAR-4001 ");
    }

    @Test
    void a_diff_against_the_base_names_what_changed_and_what_it_does_to_a_unit() {
        Path assessment = Run.copy(folder, "demo/province-2020.json");
        Run text = Run.par("--lang", "en", "methodology", "diff", overlay(), "--assessments", assessment);

        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains(
                        "What differs beside the criteria",
                        "Rows that differ",
                        "re-weighted",
                        "Effect on the units assessed");
        assertThat(Run.par("methodology", "diff", PROVINCE, overlay()).out()).contains("đổi điểm tối đa");
        assertThat(Run.par("methodology", "diff", overlay(), "--format", "json").out())
                .contains("\"format\": \"par-diff/1\"");
        assertThat(Run.par("methodology", "diff", overlay(), "--format", "md").out())
                .contains("| Mã trước |");
        assertThat(Run.par("methodology", "diff", PROVINCE, PROVINCE).out())
                .isEqualTo("Hai bộ tiêu chí không khác nhau.\n");
        assertThat(Run.par("--lang", "en", "methodology", "diff", PROVINCE).err())
                .startsWith("give two rule sets");
        assertThat(Run.par(
                                "--lang",
                                "en",
                                "methodology",
                                "diff",
                                "vn-1149-2020-ministry",
                                PROVINCE,
                                "--assessments",
                                assessment)
                        .err())
                .contains("was made under vn-1149-2020-province, not vn-1149-2020-ministry");
    }

    @Test
    void sheets_and_yaml_give_the_same_rule_set_back() {
        String digest = ParRules2020.provinces().digest();
        Path head = folder.resolve("head.json");
        Run.par(
                "methodology",
                "export",
                PROVINCE,
                "--tsv",
                folder.resolve("t.tsv"),
                "--csv",
                folder.resolve("t.csv"),
                "--xlsx",
                folder.resolve("t.xlsx"),
                "--yaml",
                folder.resolve("t.yaml"),
                "--json",
                folder.resolve("t.json"),
                "--head",
                head);

        for (String sheet : new String[] {"t.tsv", "t.csv", "t.xlsx"}) {
            Path out = folder.resolve(sheet + "-folder");
            Run run = Run.par("methodology", "import", folder.resolve(sheet), "--head", head, "--out", out);
            assertThat(run.err()).as(sheet).doesNotContain("PAR-");
            assertThat(ParJson.METHODOLOGY.read(out).digest()).as(sheet).isEqualTo(digest);
        }
        assertThat(Run.par("methodology", "import", folder.resolve("t.yaml"), "--out", folder.resolve("y.json"))
                        .out())
                .contains(digest);
        assertThat(ParJson.METHODOLOGY.read(folder.resolve("y.json")).digest()).isEqualTo(digest);
        assertThat(ParJson.METHODOLOGY.read(folder.resolve("t.json")).digest()).isEqualTo(digest);
        assertThat(Run.par("methodology", "export", PROVINCE).out()).isEqualTo(Run.read(folder.resolve("t.tsv")));
    }

    @Test
    void numbers_in_yaml_are_taken_as_they_are_written() {
        Path yaml = Run.write(folder.resolve("o.yaml"), """
            format: par-overlay/1
            base: vn-1149-2020-province
            id: from-yaml
            name: {vi: Từ YAML}
            rounds: [2023]
            citation: {source: reconstruction}
            confidence: reconstructed
            operations:
              - {op: set, code: "1.1.1", maximum: 0.50}
              - {op: set, code: "1.1.2", maximum: 0.0}
            """);
        Run run = Run.par("--lang", "en", "methodology", "import", yaml, "--out", folder.resolve("o.json"));

        assertThat(run.err()).isEqualTo("Error PAR-2004 o.yaml#/operations/1: 0 must be above zero\n");
        Run.write(yaml, Run.read(yaml).replace("maximum: 0.0}", "note: kept}").replace("0.50", "0.25"));
        assertThat(Run.par("methodology", "import", yaml, "--out", folder.resolve("o.json"))
                        .status())
                .isZero();
        assertThat(Run.read(folder.resolve("o.json"))).contains("\"maximum\" : \"0.25\"", "2023");
    }

    @Test
    void what_is_no_yaml_or_has_no_head_is_refused() {
        Path bad = Run.write(folder.resolve("bad.yaml"), "a: [1\nb: }");
        Path sheet = Run.write(folder.resolve("s.tsv"), "code\n1\n");

        assertThat(Run.par("--lang", "en", "methodology", "import", bad, "--out", folder.resolve("x.json"))
                        .err())
                .startsWith("Error PAR-3003 bad.yaml: not valid JSON, line ")
                .endsWith("this is no valid YAML\n");
        assertThat(Run.par("--lang", "en", "methodology", "import", sheet, "--out", folder)
                        .err())
                .isEqualTo("a sheet needs --head: the file with everything else\n");
    }

    @Test
    void what_makes_yaml_mean_something_else_than_stands_there_is_refused() {
        Path yaml = Run.write(folder.resolve("m.yaml"), """
            format: par-methodology/1
            id: &own "x"
            name:
              vi: *own
            decision: &d {number: "1"}
            level: !!str province
            sources:
              - <<: *d
                title: !custom {vi: "a"}
            """);
        Run run = Run.par("--lang", "en", "methodology", "import", yaml, "--out", folder.resolve("m.json"));

        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err().lines())
                .containsExactly(
                        "Error PAR-3020 m.yaml:2: value refused: &own is an anchor of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:4: value refused: *own is an alias of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:5: value refused: &d is an anchor of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:6: value refused: !!str is a tag of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:8: value refused: << is a merge key of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:8: value refused: *d is an alias of YAML; write the value itself in its place",
                        "Error PAR-3020 m.yaml:9: value refused: !custom is a tag of YAML; write the value itself in its place");
        assertThat(folder.resolve("m.json")).doesNotExist();
    }

    @Test
    void numbers_in_yaml_that_are_no_decimals_are_refused_where_they_stand() {
        Path yaml = folder.resolve("t.yaml");
        Run.par("methodology", "export", PROVINCE, "--yaml", yaml);
        for (String year : new String[] {"0x7E4", "02020", "2_020", "2.02e3", "+2020", "2020.0"}) {
            Path other =
                    Run.write(folder.resolve("o.yaml"), Run.read(yaml).replaceFirst("- 2020\n", "- " + year + "\n"));
            Run run = Run.par("--lang", "en", "methodology", "import", other, "--out", folder.resolve("o.json"));
            assertThat(run.err()).as(year).startsWith("Error PAR-3007 o.yaml#/rounds/0: ");
        }
        Path maximum = Run.write(
                folder.resolve("o.yaml"), Run.read(yaml).replaceFirst("maximum: \"0.5\"\n", "maximum: 0x1\n"));
        assertThat(Run.par("--lang", "en", "methodology", "import", maximum, "--out", folder.resolve("o.json"))
                        .err())
                .contains(
                        "Error PAR-3009 o.yaml#/areas/0/criteria/2/subCriteria/0/maximum: 0x1 is not a plain decimal");
    }

    @Test
    void aliases_in_yaml_do_not_multiply() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ",").repeat(9))
                    .append("x]\n");
        }
        Run run = Run.par(
                "--lang",
                "en",
                "methodology",
                "import",
                Run.write(folder.resolve("bomb.yaml"), bomb.toString()),
                "--out",
                folder.resolve("x.json"));

        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
    }
}
