package vn.parindex.service;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A year of a secretary, on a real PostgreSQL. */
@Tag("heavy")
@ExtendWith(PostgresServer.Needed.class)
@ActiveProfiles("postgres")
class PostgresAdministrationTest extends AdministrationTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(registry, "administration");
    }

    @Test
    void nor_is_the_record_emptied() {
        assertThatThrownBy(() -> sql.execute("truncate administration")).hasStackTraceContaining("only ever added");
    }
}
