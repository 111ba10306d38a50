package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.authoring.ConfirmationSheet;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has the annex confirms and corrects rows: check-list, corrections, apply, status. */
class CorrectionCommandsTest {

    private static final String PROVINCE = "vn-1149-2020-province";
    private static final int MARK = 9;
    private static final int RIGHT_NAME = 10;

    @TempDir
    private Path folder;

    private Path sources;

    @BeforeEach
    void the_annex_is_a_source() {
        sources = Run.write(folder.resolve("sources.json"), """
            {"format": "par-sources/1", "sources": [{"id": "annex-1149", "number": "1149/QĐ-BNV",
              "title": {"vi": "Phụ lục Quyết định 1149/QĐ-BNV", "en": "Annex of Decision 1149/QĐ-BNV"},
              "grade": "A", "seen": "Bảng 2"}]}""");
    }

    private static List<List<String>> list() {
        return ConfirmationSheet.rows(ParRules2020.provinces(), Language.VI, false);
    }

    private static void fill(List<List<String>> rows, String code, int column, String value) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(0).equals(code)) {
                List<String> row = new ArrayList<>(rows.get(i));
                row.set(column, value);
                rows.set(i, row);
            }
        }
    }

    private Run corrections(Path checkList, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "--lang",
                "en",
                "methodology",
                "corrections",
                checkList,
                "--base",
                PROVINCE,
                "--id",
                "vn-1149-2020-province-checked",
                "--sources",
                sources,
                "--source",
                "annex-1149",
                "--table",
                "Bảng 2",
                "--out",
                folder.resolve("corrections.json")));
        arguments.addAll(List.of(more));
        return Run.par(arguments.toArray());
    }

    @Test
    void an_afternoon_with_a_spreadsheet() throws IOException {
        Path xlsx = folder.resolve("list.xlsx");
        assertThat(Run.par("methodology", "check-list", PROVINCE, "--xlsx", xlsx)
                        .status())
                .isZero();
        List<List<String>> rows = new ArrayList<>();
        SheetFile.read(xlsx).lines().forEach(line -> rows.add(line.cells()));
        assertThat(rows.get(0).subList(0, 3)).containsExactly("Mã", "Tên tiêu chí", "Điểm tối đa");
        assertThat(rows).hasSameSizeAs(list());

        List<List<String>> filled = list();
        fill(filled, "1.1.1", MARK, "đúng");
        fill(filled, "1.1.2", MARK, "sai");
        fill(filled, "1.1.2", RIGHT_NAME, "Xác định đầy đủ nhiệm vụ trong kế hoạch CCHC năm");
        try (OutputStream out = Files.newOutputStream(xlsx)) {
            SheetFile.xlsx(filled, List.of(), -1, List.of(), out);
        }

        Run made = corrections(xlsx);
        assertThat(made.err()).contains("Written: ");
        assertThat(made.out()).isEqualTo("Rows compared: 2; values corrected: 1\n");

        Path out = folder.resolve("checked.json");
        Run applied = Run.par("--lang", "en", "methodology", "apply", folder.resolve("corrections.json"), "--out", out);
        assertThat(applied.status()).isZero();
        Methodology checked = ParJson.METHODOLOGY.read(out);
        assertThat(applied.out())
                .contains("Data status of ", "Id: vn-1149-2020-province-checked", "SHA-256 " + checked.digest());
        assertThat(checked.nodes())
                .filteredOn(n -> n.citation().source().equals("annex-1149"))
                .extracting(n -> n.code() + " " + n.citation().place())
                .containsExactly("1.1.1 Bảng 2, 1.1.1", "1.1.2 Bảng 2, 1.1.2");

        String before =
                Run.par("methodology", "status", PROVINCE, "--format", "csv").out();
        String after = Run.par("methodology", "status", out, "--format", "csv").out();
        assertThat(before.lines().toList().get(1)).contains(",0,0,");
        assertThat(after.lines().toList().get(1)).matches("1,.*,2,\\d+,\\d+,0\\.50,.*");
        assertThat(Run.par("methodology", "status", folder.resolve("corrections.json"), "--format", "csv")
                        .out())
                .isEqualTo(after);
    }

    @Test
    void the_rest_is_compared_another_day_on_top_of_what_was_corrected() {
        List<List<String>> first = list();
        fill(first, "1.1.1", MARK, "đúng");
        corrections(Run.write(folder.resolve("first.csv"), SheetFile.csv(first, true)));

        Path rest = folder.resolve("rest.csv");
        Run.par("methodology", "check-list", folder.resolve("corrections.json"), "--csv", rest);
        List<List<String>> second = new ArrayList<>();
        SheetFile.read(rest).lines().forEach(line -> second.add(line.cells()));
        assertThat(second).hasSize(list().size() - 1);
        fill(second, "1.1.2", MARK, "đúng");
        Run.write(rest, SheetFile.csv(second, true));
        Path more = folder.resolve("more.json");
        Run made = Run.par(
                "methodology",
                "corrections",
                rest,
                "--base",
                folder.resolve("corrections.json"),
                "--id",
                "province-checked-2",
                "--source",
                "annex-1149",
                "--out",
                more);

        assertThat(made.out()).isEqualTo("Số dòng đã đối chiếu: 1; số giá trị được đính chính: 0\n");
        assertThat(Run.read(more)).contains("\"base\": \"corrections.json\"");
        assertThat(Run.par("methodology", "status", more, "--format", "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .matches("1,.*,2,\\d+,\\d+,0\\.50,.*");
    }

    /** The example of docs/corrections-format.md, as it stands there. */
    @Test
    void the_example_of_the_format_applies() {
        Matcher example = Pattern.compile(
                        "```json\n(\\{\n  \"format\": \"par-corrections/1\".*?\n\\})\n```", Pattern.DOTALL)
                .matcher(Run.read(Path.of("../../docs/corrections-format.md")));
        assertThat(example.find()).isTrue();

        assertThat(Run.par("methodology", "apply", Run.write(folder.resolve("c.json"), example.group(1)))
                        .status())
                .isZero();
    }

    @Test
    void a_check_list_is_printed_as_csv_and_written_for_excel_behind_a_byte_order_mark() {
        String printed =
                Run.par("methodology", "check-list", "vn-1149-2020-ministry").out();
        Path file = folder.resolve("list.csv");
        Run.par("methodology", "check-list", "vn-1149-2020-ministry", "--csv", file);

        assertThat(printed).startsWith("Mã,Tên tiêu chí,Điểm tối đa,Cách chấm điểm,Quy tắc,");
        assertThat(Run.read(file)).isEqualTo("\uFEFF" + printed);
    }

    @Test
    void corrections_in_a_sheet_are_applied() {
        Path sheet = Run.write(folder.resolve("c.csv"), """
            code,field,from,to,citation,confidence
            1.1.1,confidence,reconstructed,official,"annex-1149, Bảng 2, 1.1.1",official
            1.2,name.en,Periodic reform reports,Regular reform reports,annex-1149,official
            """);
        Run run =
                Run.par("methodology", "apply", sheet, "--base", PROVINCE, "--id", "province-1", "--sources", sources);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Mã: province-1");
    }

    @Test
    void a_correction_that_breaks_a_total_is_refused_with_the_sum() {
        Path sheet = Run.write(folder.resolve("c.csv"), """
            code,field,from,to,citation,confidence
            1.1.1,maximum,0.25,0.5,annex-1149,official
            """);
        Run run =
                Run.par("methodology", "apply", sheet, "--base", PROVINCE, "--id", "province-1", "--sources", sources);

        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).isEqualTo("Lỗi PAR-2002 1.1: điểm tối đa 1,5, tổng của các mục cấp dưới là 1,75\n");
    }

    @Test
    void a_corrected_rule_set_is_taken_as_rules_of_other_commands() {
        List<List<String>> filled = list();
        fill(filled, "1.1.1", MARK, "đúng");
        Path csv = Run.write(folder.resolve("list.csv"), SheetFile.csv(filled, true));
        corrections(csv);

        Run run = Run.par("--rules", folder.resolve("corrections.json"), "methodology", "list");

        assertThat(run.out()).contains("vn-1149-2020-province-checked", "chính thức 0,25");
    }

    @Test
    void what_is_missing_on_the_command_line_is_told() {
        Path csv = Run.write(folder.resolve("list.csv"), SheetFile.csv(list(), true));

        assertThat(corrections(csv, "--confidence", "certain").err())
                .startsWith("value \"certain\" of --confidence is not valid");
        assertThat(Run.par("--lang", "en", "methodology", "apply", csv).err())
                .isEqualTo("--base and --id must be given\n");
        assertThat(Run.par("--lang", "en", "methodology", "apply", "x.json", "--id", "y")
                        .err())
                .startsWith("the file says itself");
        assertThat(corrections(csv).err()).isEqualTo("Error PAR-2116 list.csv: no row is marked\n");
        assertThat(corrections(folder.resolve("none.csv")).err())
                .isEqualTo("Error PAR-3001 none.csv: cannot be read: no such file\n");
    }

    @Test
    void a_spreadsheet_that_unpacks_to_more_than_the_memory_holds_is_refused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        assertThat(corrections(bomb).err()).startsWith("Error PAR-3102 bomb.xlsx: ");
        assertThat(corrections(Run.write(folder.resolve("no.xlsx"), "text")).err())
                .startsWith("Error PAR-3100 no.xlsx: ");
    }

    @Test
    void schemas_are_printed_for_editors() {
        for (String kind : new String[] {"methodology", "overlay", "corrections"}) {
            assertThat(Run.par("methodology", "schema", kind).out())
                    .startsWith("{")
                    .contains("urn:vn.parindex:schema:par-" + kind + "-1");
        }
    }
}
