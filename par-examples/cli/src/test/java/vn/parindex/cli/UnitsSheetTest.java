package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsSheetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"xlsx, vi", "csv, vi", "tsv, vi", "xlsx, en", "csv, en"})
    void the_provinces_go_out_and_come_in_as_they_were(String ending, String language) {
        Path sheet = folder.resolve("units." + ending);
        Path back = folder.resolve("back.json");
        Run out = Run.par("--lang", language, "units", "export", "vn-units", "--" + ending, sheet);
        assertThat(out.status()).as(out.err()).isEqualTo(ExitStatus.DONE);
        Run in = Run.par("units", "import", sheet, "--out", back);
        assertThat(in.status()).as(in.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ParJson.UNITS.read(back))
                .isEqualTo(UnitRegister.installed().lists().get(0));
        assertThat(in.out()).contains(UnitRegister.installed().lists().get(0).digest());
    }

    /** A sheet as an official types it: Vietnamese words for levels and kinds, days as in papers. */
    private List<List<String>> typed() {
        return new ArrayList<>(List.of(
                List.of(
                        "Dòng",
                        "Mã đơn vị",
                        "Tên đầy đủ",
                        "Tên ngắn",
                        "Cấp đơn vị",
                        "Loại",
                        "Trực thuộc",
                        "Từ ngày",
                        "Số đơn vị",
                        "Nguồn, vị trí",
                        "Mức tin cậy"),
                List.of("danh sách", "xa-cua-tinh"),
                List.of("nguồn", "qd", "Danh sách của tỉnh (minh họa)", "", "", "", "", "", "", "", "A"),
                List.of("cấp", "commune", "", "", "", "", "an-giang-2025", "01/07/2025", "2", "qd", "chính thức"),
                List.of(
                        "đơn vị",
                        "p-mot",
                        "Phường Một",
                        "Một",
                        "cấp xã",
                        "phường",
                        "an-giang-2025",
                        "01/07/2025",
                        "",
                        "qd, dòng 1",
                        "chính thức"),
                List.of(
                        "đơn vị",
                        "dk-hai",
                        "Đặc khu Hai",
                        "Hai",
                        "commune",
                        "Đặc khu",
                        "an-giang-2025",
                        "2025-07-01",
                        "",
                        "qd",
                        "official")));
    }

    private Path xlsx(List<List<String>> rows) throws IOException {
        Path sheet = folder.resolve("xa.xlsx");
        try (OutputStream out = Files.newOutputStream(sheet)) {
            SheetFile.xlsx(rows, List.of(10), -1, List.of(), out);
        }
        return sheet;
    }

    @Test
    void a_province_types_its_communes() throws IOException {
        Path list = folder.resolve("xa.json");
        Run run = Run.par("units", "import", xlsx(typed()), "--out", list);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("Đã lập danh sách xa-cua-tinh: 2 đơn vị");
        Run shown = Run.par("units", "list", "--level", "commune", "--year", "2025", "--units", list);
        assertThat(shown.out()).contains("Phường Một", "đặc khu", "01/07/2025");
    }

    @Test
    void every_fault_is_told_with_its_cell() throws IOException {
        List<List<String>> rows = typed();
        rows.set(1, List.of("Danh sách"));
        rows.set(
                4,
                List.of(
                        "đơn vị",
                        "p một",
                        "",
                        "Một",
                        "cấp xã",
                        "phường",
                        "an-giang-2025",
                        "1/7/2025",
                        "3",
                        "",
                        "chính thức"));
        rows.add(List.of("tên mới", "p-ba", "Phường Ba", "Ba", "", "phường", "", "01/01/2026"));
        Run run = Run.par("units", "import", xlsx(rows), "--out", folder.resolve("x.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err())
                .contains(
                        "PAR-2182 xa.xlsx:2#Mã đơn vị",
                        "PAR-2182 xa.xlsx:5#Tên đầy đủ",
                        "PAR-2182 xa.xlsx:5#Nguồn, vị trí",
                        "PAR-2183 xa.xlsx:5#Số đơn vị",
                        "PAR-2184 xa.xlsx:5#Từ ngày",
                        "PAR-2186 xa.xlsx:7#Mã đơn vị");
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void what_the_document_or_the_register_refuses_is_told_with_its_cell() throws IOException {
        List<List<String>> rows = typed();
        rows.set(
                4,
                List.of(
                        "đơn vị",
                        "p mot",
                        "Phường Một",
                        "Một",
                        "cấp phường",
                        "phừơng",
                        "an-giang-2025",
                        "31/02/2025",
                        "",
                        "qd",
                        "chắc"));
        Run days = Run.par("units", "import", xlsx(rows), "--out", folder.resolve("x.json"));
        assertThat(days.err())
                .contains(
                        "PAR-2184 xa.xlsx:5#Từ ngày: \"31/02/2025\"",
                        "PAR-3012 xa.xlsx:5#Cấp đơn vị: \"cấp phường\" không hợp lệ; chỉ nhận: ",
                        "PAR-3012 xa.xlsx:5#Loại: \"phừơng\" không hợp lệ; chỉ nhận: ",
                        "cấp xã",
                        "đặc khu",
                        "PAR-3012 xa.xlsx:5#Mức tin cậy: \"chắc\"")
                .doesNotContain("two-words");
        rows.set(
                4,
                List.of(
                        "đơn vị",
                        "p-mot",
                        "Phường Một",
                        "Một",
                        "cấp phường",
                        "phường",
                        "an-giang-2025",
                        "01/07/2025",
                        "",
                        "qd",
                        "chắc"));
        Run words = Run.par("units", "import", xlsx(rows), "--out", folder.resolve("x.json"));
        assertThat(words.err()).contains("PAR-3012 xa.xlsx:5#Mức tin cậy", "chính thức");
        rows.set(
                4,
                List.of(
                        "đơn vị",
                        "p-mot",
                        "Phường Một",
                        "Một",
                        "cấp xã",
                        "phường",
                        "an-giang-2026",
                        "01/07/2025",
                        "",
                        "khac",
                        "chính thức"));
        Run register = Run.par("units", "import", xlsx(rows), "--out", folder.resolve("x.json"));
        assertThat(register.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(register.err())
                .contains(
                        "PAR-4103 xa.xlsx:5#Nguồn, vị trí",
                        "PAR-4102 xa.xlsx:5#Trực thuộc",
                        "PAR-4115 xa.xlsx:4#Số đơn vị");
    }

    @Test
    void a_sheet_without_what_it_needs_is_refused() throws IOException {
        Path csv = Run.write(folder.resolve("x.csv"), "Dòng,Mã đơn vị,Tên lạ\nđơn vị,a,b\n");
        assertThat(Run.par("units", "import", csv, "--out", folder.resolve("x.json"))
                        .err())
                .contains("PAR-6002", "PAR-6001");
        Path empty = Run.write(folder.resolve("e.csv"), "");
        assertThat(Run.par("units", "import", empty, "--out", folder.resolve("x.json"))
                        .status())
                .isEqualTo(ExitStatus.FAULTS);
        assertThat(Run.par("units", "export", "nowhere").status()).isEqualTo(ExitStatus.FAULTS);
    }
}
