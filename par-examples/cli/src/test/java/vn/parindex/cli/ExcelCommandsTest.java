package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_form_is_made_and_read_back_into_an_assessment() {
        Path form = folder.resolve("phieu.xlsx");
        Run made = Run.par(
                "template",
                "vn-1149-2020-province",
                "--unit-id",
                "tinh-minh-hoa",
                "--unit-name",
                "Tỉnh Minh Họa",
                "--xlsx",
                form);
        assertThat(made.err()).isEqualTo("Đã ghi: " + form + System.lineSeparator());
        assertThat(made.status()).isZero();
        Run read = Run.par("assessment", "import", form, "--methodology", "vn-1149-2020-province");
        assertThat(read.status()).isZero();
        assertThat(read.out())
                .contains(
                        "\"methodology\": \"vn-1149-2020-province\"", "\"name\": \"Tỉnh Minh Họa\"", "\"entries\": []");
        Path json = folder.resolve("bai.json");
        assertThat(Run.par("assessment", "import", form, "--methodology", "vn-1149-2020-province", "--out", json)
                        .status())
                .isZero();
        assertThat(Run.read(json)).isEqualTo(read.out());
    }

    @Test
    void a_form_of_another_methodology_is_refused() {
        Path form = folder.resolve("form.xlsx");
        Run.par(
                "--lang",
                "en",
                "template",
                "vn-1149-2020-ministry",
                "--unit-id",
                "bo",
                "--unit-name",
                "Bộ",
                "--year",
                "2020",
                "--xlsx",
                form);
        Run read = Run.par("--lang", "en", "assessment", "import", form, "--methodology", "vn-1149-2020-province");
        assertThat(read.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(read.err())
                .contains("PAR-3106 form.xlsx: the form is of the methodology vn-1149-2020-ministry, not of"
                        + " vn-1149-2020-province");
        assertThat(read.out()).isEmpty();
    }

    @Test
    void a_unit_that_nobody_knows_needs_a_name_and_a_year_must_be_one() {
        Path form = folder.resolve("form.xlsx");
        Run nameless = Run.par("template", "vn-1149-2020-ministry", "--unit-id", "bo-minh-hoa", "--xlsx", form);
        assertThat(nameless.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(nameless.err()).contains("không ghi tên đơn vị bo-minh-hoa; hãy thêm --unit-name");
        assertThat(Run.par(
                                "template",
                                "vn-1149-2020-ministry",
                                "--unit-id",
                                "bo",
                                "--unit-name",
                                "Bộ",
                                "--year",
                                "20",
                                "--xlsx",
                                form)
                        .err())
                .contains("năm 20 không hợp lệ");
        assertThat(Run.par("template", "vn-1149-2020-ministry", "--unit-id", " ", "--unit-name", "Bộ", "--xlsx", form)
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(form).doesNotExist();
    }

    @Test
    void a_report_is_written_as_a_workbook() throws java.io.IOException {
        Path xlsx = folder.resolve("report.xlsx");
        Run run = Run.par("report", Run.copy(folder, "demo/province-2020.json"), "--xlsx", xlsx);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Đã ghi: " + xlsx);
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K', 3, 4);
    }

    @Test
    void a_missing_file_is_a_fault() {
        Run run =
                Run.par("assessment", "import", folder.resolve("none.xlsx"), "--methodology", "vn-1149-2020-province");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("PAR-3001");
    }

    @Test
    void a_form_names_its_methodology_itself() {
        Path form = folder.resolve("phieu.xlsx");
        Run.par("template", "vn-1149-2020-ministry", "--unit-id", "bo-a", "--unit-name", "Bộ A", "--xlsx", form);
        Run read = Run.par("assessment", "import", form);
        assertThat(read.status()).isZero();
        assertThat(read.out()).contains("\"methodology\": \"vn-1149-2020-ministry\"", "\"name\": \"Bộ A\"");
        assertThat(Run.par("assessment", "import", form, "--methodology", "vn-1149-2020-province")
                        .err())
                .contains("PAR-3106");
    }
}
