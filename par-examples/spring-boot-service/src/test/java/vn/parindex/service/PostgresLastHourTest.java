package vn.parindex.service;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The last hour before the deadline, on a real PostgreSQL. */
@ExtendWith(PostgresServer.Needed.class)
@ActiveProfiles("postgres")
class PostgresLastHourTest extends LastHourTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(registry, "last_hour");
    }

    @Override
    String database() {
        return "postgresql";
    }
}
