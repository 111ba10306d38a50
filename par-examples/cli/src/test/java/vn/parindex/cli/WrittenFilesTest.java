package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Files that are written where writing is hard: what was there stays whole, and the reason is told. */
class WrittenFilesTest {

    private static final String METHODOLOGY = "vn-1149-2020-province";

    @TempDir
    private Path folder;

    @Test
    void what_cannot_be_written_is_told_with_a_code_in_both_languages() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path nowhere = folder.resolve("nowhere").resolve("a.json");
        Path under = file.resolve("a.json");
        Path tooLong = folder.resolve("a".repeat(256));

        told(folder, "là thư mục, không phải tệp", "is a folder, not a file");
        told(Path.of("/"), "là thư mục, không phải tệp", "is a folder, not a file");
        told(Path.of(""), "là thư mục, không phải tệp", "is a folder, not a file");
        told(nowhere, "không có thư mục để ghi vào", "there is no folder to write it in");
        told(under, "không có thư mục để ghi vào", "there is no folder to write it in");
        told(tooLong, "tên tệp quá dài", "the name is too long");
    }

    @Test
    void a_name_with_a_slash_behind_is_a_folder() throws IOException {
        Path assessment = Run.copy(folder, "demo/province-2020.json");
        String missing = folder.resolve("new") + "/";
        assertThat(Run.par("report", assessment, "--csv", missing).status()).isZero();
        assertThat(files(folder.resolve("new"))).hasSize(4).first().isEqualTo("1-tong-hop-theo-linh-vuc.csv");
        Run one = Run.par("methodology", "export", METHODOLOGY, "--csv", folder.resolve("none") + "/");
        assertThat(one.status()).isEqualTo(2);
        assertThat(one.err())
                .startsWith("Lệnh chưa đúng: giá trị \"" + folder.resolve("none") + "/\" của --csv không hợp lệ;"
                        + " chỉ nhận: tệp, không phải thư mục (có dấu / ở cuối).");
        Run page = Run.par("report", assessment, "--html", folder.resolve("none") + "/");
        assertThat(page.err()).contains("của --html không hợp lệ; chỉ nhận: tệp, không phải thư mục");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void the_tables_of_a_folder_are_written_all_or_none() throws IOException {
        Path assessment = Run.copy(folder, "demo/province-2020.json");
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Path blocked = Files.createDirectory(tables.resolve("2-tong-hop-theo-cau-phan-diem.csv"));
        assertThat(Run.par("report", assessment, "--csv", tables).err()).contains("PAR-3025");
        assertThat(files(tables)).containsExactly(blocked.getFileName().toString());
    }

    @Test
    void a_folder_or_a_file_that_is_protected_is_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("protected.json"), "old");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(file.toFile().setReadOnly() && closed.toFile().setReadOnly()).isTrue();
        if (Files.isWritable(file)) {
            // The system's administrator, whom no protection stops.
            export(file);
            assertThat(file).content().startsWith("{");
            return;
        }
        told(file, "không có quyền ghi", "no permission to write");
        told(closed.resolve("new.json"), "không có quyền ghi", "no permission to write");
        assertThat(file).hasContent("old");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.par("--lang", "en", "demo", "--out", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Error PAR-3025 " + file + ": cannot be written: is a file, not a folder\n");
    }

    @Test
    void a_name_as_long_as_the_system_allows_is_written() {
        Path longest = folder.resolve("ế".repeat(83) + ".json");
        assertThat(longest.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSize(254);
        export(longest);
        assertThat(longest).isNotEmptyFile();
    }

    @Test
    void a_link_stays_a_link_and_is_followed_also_to_a_file_that_is_not_there_yet() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Path link = link("link.json", Path.of("file.json"));
        Path dangling = link("dangling.json", Path.of("new.json"));
        Path circle = link("one.json", Path.of("other.json"));
        link("other.json", Path.of("one.json"));

        export(link);
        export(dangling);

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains(METHODOLOGY);
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("new.json")).hasSameTextualContentAs(file);
        told(circle, "các liên kết tượng trưng trỏ vòng quanh", "symbolic links lead in a circle");
    }

    @Test
    void who_may_read_a_file_stays_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        export(file);

        assertThat(file).content().contains(METHODOLOGY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void several_files_are_written_together_or_not_at_all() throws IOException {
        Path head = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(head.resolve("methodology.json"), "old");
        Files.createDirectory(head.resolve("facts.json"));
        Path yaml = folder.resolve("rules.yaml");
        assertThat(Run.par("methodology", "export", METHODOLOGY, "--yaml", yaml).status())
                .isZero();

        Run run = Run.par("--lang", "en", "methodology", "import", yaml, "--out", head);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("Error PAR-3025 " + head.resolve("facts.json")
                        + ": cannot be written: is a folder, not a file\n");
        assertThat(head.resolve("methodology.json")).hasContent("old");
        assertThat(files(head)).containsExactly("facts.json", "methodology.json");
    }

    @Test
    void a_process_killed_while_writing_leaves_the_old_file_and_its_part_is_removed_a_day_later() throws Exception {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HalfWritten.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('h');
        process.destroyForcibly().waitFor();

        assertThat(file).hasContent("old");
        Path part = folder.resolve(".par-" + process.pid() + "-0.part");
        assertThat(part).hasContent("half");

        export(folder.resolve("other.json"));
        assertThat(part).exists();
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        export(folder.resolve("other.json"));
        assertThat(files(folder)).containsExactly("file.json", "other.json");
    }

    /** Writes half a file and waits to be killed. */
    static final class HalfWritten {

        private HalfWritten() {}

        /**
         * Runs it.
         *
         * @param arguments the file
         */
        public static void main(String[] arguments) {
            PartFile.of(Path.of(arguments[0]), 0).fill(out -> {
                out.write("half".getBytes(StandardCharsets.UTF_8));
                out.flush();
                System.out.write('h');
                System.out.flush();
                System.in.read();
            });
        }
    }

    private Path link(String name, Path to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), to);
    }

    private static void export(Path file) {
        Run run = Run.par("methodology", "export", METHODOLOGY, "--json", file);
        assertThat(run.err()).isEqualTo("Đã ghi: " + file + "\n");
        assertThat(run.status()).isZero();
    }

    private static void told(Path file, String vietnamese, String english) {
        told("vi", file, "Lỗi PAR-3025", "không ghi được: " + vietnamese);
        told("en", file, "Error PAR-3025", "cannot be written: " + english);
    }

    private static void told(String language, Path file, String code, String sentence) {
        Run run = Run.par("--lang", language, "methodology", "export", METHODOLOGY, "--json", file);
        assertThat(run.status()).isEqualTo(1);
        String place = file.toString().isEmpty() ? "" : " " + file;
        assertThat(run.err()).isEqualTo(code + place + ": " + sentence + "\n");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
