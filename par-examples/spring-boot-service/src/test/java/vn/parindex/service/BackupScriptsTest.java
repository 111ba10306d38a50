package vn.parindex.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts that back up and restore, on the files of a service that is stopped. */
@EnabledOnOs(OS.LINUX)
class BackupScriptsTest {

    @TempDir
    private Path folder;

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** A folder as a service leaves it: a database in a file, two documents and an upload that was broken off. */
    private Path data() throws Exception {
        Path data = Files.createTempDirectory(folder, "data của tôi");
        Files.writeString(data.resolve("database.mv.db"), "cơ sở dữ liệu".repeat(1000));
        Path evidence = Files.createDirectory(data.resolve("evidence"));
        for (String text : new String[] {"tài liệu 1", "tài liệu 2"}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Files.write(evidence.resolve(sha256(bytes)), bytes);
        }
        Files.writeString(evidence.resolve("upload123.part"), "nửa chừng");
        return data;
    }

    private static Map<String, String> at(Path data) {
        return Map.of("PAR_DATA", data.toString());
    }

    private Path backup(Path data) throws IOException {
        ShellRun made = ShellRun.of(
                at(data), "operations/backup", folder.resolve("bản sao").toString());
        assertThat(made.code()).as(made.out()).isZero();
        return Path.of(made.out().strip());
    }

    @Test
    void what_was_backed_up_is_restored_byte_for_byte() throws Exception {
        Path data = data();
        Path backup = backup(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rwx------");
        Path other = folder.resolve("nơi khác");

        ShellRun restored = ShellRun.of(at(other), "operations/restore", backup.toString());

        assertThat(restored.code()).as(restored.out()).isZero();
        assertThat(other.resolve("database.mv.db")).hasSameBinaryContentAs(data.resolve("database.mv.db"));
        try (Stream<Path> files = Files.list(other.resolve("evidence"))) {
            assertThat(files.toList())
                    .as("without the upload")
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(data.resolve("evidence").resolve(file.getFileName())));
        }
        ShellRun again = ShellRun.of(at(other), "operations/restore", backup.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).contains("đã có cơ sở dữ liệu", "has a database already");
    }

    @Test
    void a_damaged_backup_is_refused() throws Exception {
        Path backup = backup(data());
        Path database = backup.resolve("database.mv.db.gz");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        Path other = folder.resolve("nơi khác");

        ShellRun refused = ShellRun.of(at(other), "operations/restore", backup.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("tệp đã bị thay đổi: database.mv.db.gz", "Nothing was restored");
        assertThat(other).doesNotExist();
    }

    @Test
    void a_damaged_document_is_not_backed_up_as_if_it_were_good() throws Exception {
        Path data = data();
        try (Stream<Path> files = Files.list(data.resolve("evidence"))) {
            Files.writeString(
                    files.filter(file -> file.getFileName().toString().length() == 64)
                            .findFirst()
                            .orElseThrow(),
                    "khác");
        }
        Path target = folder.resolve("none");

        ShellRun told = ShellRun.of(at(data), "operations/backup", target.toString());

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("damaged documents");
        assertThat(target).isEmptyDirectory();
    }

    private void program(Path programs, String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void of_a_server_nothing_is_backed_up_without_the_documents_that_there_are() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        program(programs, "pg_dump", "for o do case $o in --file=*) echo x >\"${o#--file=}\" ;; esac; done");
        Path other = Files.createDirectory(folder.resolve("elsewhere"));
        Map<String, String> variables = Map.of(
                "PAR_DATA", other.toString(), "PAR_DB_NAME", "par", "PATH", programs + ":" + System.getenv("PATH"));
        Path target = folder.resolve("backups");

        program(programs, "psql", "echo 2");
        ShellRun told = ShellRun.of(variables, "operations/backup", target.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("there are 2 documents: set PAR_DATA or PAR_EVIDENCE");
        assertThat(target).isEmptyDirectory();

        program(programs, "psql", "echo 0");
        ShellRun made = ShellRun.of(variables, "operations/backup", target.toString());
        assertThat(made.code()).as(made.out()).isZero();
    }

    @Test
    void help_is_there_and_a_place_without_a_database_is_told() throws Exception {
        for (String script : new String[] {"operations/backup", "operations/restore", "operations/postgres"}) {
            assertThat(ShellRun.of(Map.of(), script, "--help").code())
                    .as(script)
                    .isZero();
            assertThat(ShellRun.of(Map.of(), script).code()).as(script).isEqualTo(2);
        }
        ShellRun told = ShellRun.of(
                at(folder.resolve("x")),
                "operations/backup",
                folder.resolve("y").toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("there is no database");
    }
}
