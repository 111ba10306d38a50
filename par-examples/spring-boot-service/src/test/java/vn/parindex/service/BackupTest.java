package vn.parindex.service;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.json.ParJson;
import vn.parindex.service.operations.EvidenceCheck;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.StartCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts that back up and restore, on a service that runs and is written to. */
@Tag("heavy")
class BackupTest {

    private static final String SHEET = "/campaigns/minh-hoa-2021/units/minh-hoa-1/";

    @TempDir
    private Path folder;

    /** What the scripts and the service need to find the first or the second database. */
    Map<String, String> place(String name) {
        return new LinkedHashMap<>(Map.of("PAR_DATA", folder.resolve(name).toString()));
    }

    /** What the service needs besides. */
    List<String> options() {
        return List.of();
    }

    private ConfigurableApplicationContext start(Map<String, String> place, boolean demo) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--service.demo=" + demo));
        place.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(options());
        return new SpringApplicationBuilder(ServiceApplication.class).run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static Map<String, String> states(ConfigurableApplicationContext service) {
        CampaignDesk desk = service.getBean(CampaignDesk.class);
        Map<String, String> states = new TreeMap<>();
        desk.campaigns()
                .forEach(campaign -> desk.units(campaign.id())
                        .forEach(row -> states.put(
                                row.getId().toString(),
                                row.phase() + " " + row.logLength() + " "
                                        + ParJson.ASSESSMENT.canonical(
                                                desk.state(row.getId()).assessment()))));
        return states;
    }

    private static Map<String, String> hashes(Path evidence) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(evidence)) {
            for (Path file : files.toList()) {
                hashes.put(
                        file.getFileName().toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }

    @Test
    void what_was_backed_up_while_the_service_ran_is_restored_elsewhere_and_damage_is_refused() throws Exception {
        Map<String, String> first = place("first");
        Map<String, String> atBackup;
        Path backup;
        try (var service = start(first, true)) {
            WebUser editor = new WebUser(port(service)).signedIn("chuyen-vien-minh-hoa-1");
            for (int i = 1; i <= 3; i++) {
                editor.get(SHEET + "items/1.1.1");
                byte[] pdf = ("%PDF-1.4 tài liệu " + i).getBytes(StandardCharsets.UTF_8);
                assertThat(editor.upload(SHEET + "items/1.1.1/files", "kh-" + i + ".pdf", pdf, Map.of())
                                .statusCode())
                        .isEqualTo(200);
            }
            Map<String, String> before = states(service);
            Path written = whileSomebodyWrites(editor, first, port(service));
            assertRestored(written, place("written"), null);
            atBackup = states(service);
            assertThat(atBackup).isNotEqualTo(before);
            backup = backup(first, port(service));
        }
        assertThat(hashes(backup.resolve("evidence")))
                .hasSize(3)
                .allSatisfy((name, hash) -> assertThat(hash).isEqualTo(name));
        assertRestored(backup, place("second"), atBackup);
        assertThat(hashes(folder.resolve("second/evidence"))).isEqualTo(hashes(folder.resolve("first/evidence")));
        assertNothingIsOverwritten(backup);
        assertDamageIsRefused(backup);
        assertWrongPasswordIsTold(first);
    }

    private Path whileSomebodyWrites(WebUser editor, Map<String, String> place, int port) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger saved = new AtomicInteger();
        Thread writer = new Thread(() -> {
            String sheet = SHEET + "areas/2";
            while (!stop.get()) {
                editor.get(sheet);
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("opinions[0].code", "2.1.1");
                fields.put("opinions[0].explanation", "lần " + saved.get());
                if (editor.save(sheet, fields).statusCode() == 200) {
                    saved.incrementAndGet();
                }
            }
        });
        writer.start();
        try {
            while (saved.get() == 0 && writer.isAlive()) {
                Thread.sleep(10);
            }
            return backup(place, port);
        } finally {
            stop.set(true);
            writer.join();
            assertThat(saved.get()).isPositive();
        }
    }

    private Path backup(Map<String, String> place, int port) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(place);
        variables.put("PAR_URL", "http://127.0.0.1:" + port);
        variables.put("PAR_BACKUP_LOGIN", "thu-ky");
        variables.put("PAR_BACKUP_PASSWORD", "minh-hoa");
        Path target = Files.createTempDirectory(folder, "backups");
        ShellRun made = ShellRun.of(variables, "operations/backup", target.toString());
        assertThat(made.code()).as(made.out()).isZero();
        return Path.of(made.out().strip());
    }

    private ShellRun restore(Path backup, Map<String, String> place) throws IOException {
        return ShellRun.of(place, "operations/restore", backup.toString());
    }

    private void assertRestored(Path backup, Map<String, String> place, Map<String, String> expected) throws Exception {
        ShellRun restored = restore(backup, place);
        assertThat(restored.code()).as(restored.out()).isZero();
        try (var service = start(place, false)) {
            assertThat(service.getBean(StartCheck.class).faults()).isEmpty();
            assertThat(service.getBean(StartCheck.class).health().getDetails()).containsEntry("units", 12);
            assertThat(service.getBean(EvidenceCheck.class).health().getDetails())
                    .containsEntry("documents", 3)
                    .containsEntry("missing", List.of());
            if (expected != null) {
                assertThat(states(service)).isEqualTo(expected);
            }
            WebUser editor = new WebUser(port(service)).signedIn("chuyen-vien-minh-hoa-1");
            HttpResponse<String> item = editor.get(SHEET + "items/1.1.1");
            assertThat(item.body()).contains("kh-1.pdf", "kh-3.pdf");
            // the guard of the log was restored, too
            JdbcTemplate sql = service.getBean(JdbcTemplate.class);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> sql.update("delete from event")))
                    .hasStackTraceContaining("only ever added");
        }
    }

    private void assertNothingIsOverwritten(Path backup) throws IOException {
        ShellRun again = restore(backup, place("second"));
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).containsAnyOf("has a database already", "is not empty");
    }

    private void assertDamageIsRefused(Path backup) throws IOException {
        Path database;
        try (Stream<Path> files = Files.list(backup)) {
            database = files.filter(file -> file.getFileName().toString().startsWith("database."))
                    .findFirst()
                    .orElseThrow();
        }
        Path document;
        try (Stream<Path> files = Files.list(backup.resolve("evidence"))) {
            document = files.findFirst().orElseThrow();
        }
        String evidence = "evidence/" + document.getFileName();
        assertRefused(backup, "changed files", copy -> flip(copy.resolve(database.getFileName())));
        assertRefused(backup, "changed files: " + evidence, copy -> flip(copy.resolve(evidence)));
        assertRefused(backup, "missing or was added", copy -> Files.delete(copy.resolve(evidence)));
        assertRefused(backup, "missing or was added", copy -> Files.writeString(copy.resolve("evidence/x"), "x"));
        assertRefused(backup, "is missing", copy -> Files.delete(copy.resolve("SHA256SUMS")));
        assertRefused(backup, "unknown format", copy -> Files.writeString(copy.resolve("about"), "x\ndatabase h2\n"));
        assertRefused(backup, "changed files", copy -> {
            byte[] all = Files.readAllBytes(copy.resolve(database.getFileName()));
            Files.write(copy.resolve(database.getFileName()), java.util.Arrays.copyOf(all, all.length / 2));
        });
    }

    /** What somebody or something does to a backup. */
    private interface Harm {
        void to(Path copy) throws IOException;
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void assertRefused(Path backup, String reason, Harm harm) throws IOException {
        Path copy = Files.createTempDirectory(folder, "damaged");
        copy(backup, copy);
        harm.to(copy);
        Map<String, String> place = place("nowhere");
        ShellRun refused = restore(copy, place);
        assertThat(refused.code()).as(refused.out()).isEqualTo(1);
        assertThat(refused.out()).contains(reason).contains("Nothing was restored");
        assertThat(Path.of(place.get("PAR_DATA"))).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes its) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(one)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes its) throws IOException {
                Files.copy(one, to.resolve(from.relativize(one)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The service is stopped by now, so that nobody answers. */
    void assertWrongPasswordIsTold(Map<String, String> place) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(place);
        variables.put("PAR_URL", "http://127.0.0.1:1");
        variables.put("PAR_BACKUP_LOGIN", "thu-ky");
        ShellRun told = ShellRun.of(
                variables, "operations/backup", folder.resolve("none").toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("did not copy its database");
        assertThat(folder.resolve("none")).isEmptyDirectory();

        // stopped: the file itself is copied
        ShellRun offline =
                ShellRun.of(place, "operations/backup", folder.resolve("none").toString());
        assertThat(offline.code()).as(offline.out()).isZero();
    }
}
