package vn.parindex.service;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several who write at one moment, on a real PostgreSQL. */
@Tag("heavy")
@ExtendWith(PostgresServer.Needed.class)
@ActiveProfiles("postgres")
class PostgresWritersTest extends WritersTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(registry, "writers");
        registry.add("spring.datasource.hikari.data-source-properties.options", () -> "-c lock_timeout=300ms");
    }

    @Test
    void nor_is_the_log_emptied_with_what_refers_to_it() {
        assertThatThrownBy(() -> sql.execute("truncate event cascade"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only ever added");
        assertThat(sql.queryForObject("select count(*) from event", Integer.class))
                .isPositive();
    }

    @Test
    void it_runs_on_postgresql() {
        assertThat(sql.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    }
}
