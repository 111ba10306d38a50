package vn.parindex.service;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Backing up and restoring on a real PostgreSQL, with its own tools. */
@Tag("heavy")
@ExtendWith(PostgresServer.Needed.class)
class PostgresBackupTest extends BackupTest {

    private final Map<String, Map<String, String>> databases = new LinkedHashMap<>();

    @Override
    Map<String, String> place(String name) {
        Map<String, String> place = super.place(name);
        place.putAll(databases.computeIfAbsent(
                name, one -> PostgresServer.running().orElseThrow().database("backup_" + one)));
        return place;
    }

    @Override
    List<String> options() {
        return List.of("--spring.profiles.active=postgres");
    }

    @Override
    void assertWrongPasswordIsTold(Map<String, String> place) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(place);
        variables.put("PAR_DB_PASSWORD", "khac");
        ShellRun told = ShellRun.of(variables, "operations/backup", place.get("PAR_DATA") + "-none");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("pg_dump failed");
    }
}
