package vn.parindex.service;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Everything that the service does over HTTP, on a real PostgreSQL. */
@Tag("heavy")
@ExtendWith(PostgresServer.Needed.class)
@ActiveProfiles("postgres")
class PostgresServiceTest extends ServiceTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.use(registry, "service");
    }
}
