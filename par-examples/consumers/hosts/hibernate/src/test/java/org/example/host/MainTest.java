package org.example.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MainTest {

    private static final Logger LOG = Logger.getLogger("org.hibernate");
    private static final Path DEMO = Path.of(System.getProperty("demo"));
    private static final Path RESULT = Path.of(System.getProperty("result"));

    static {
        LOG.setLevel(Level.SEVERE);
    }

    @TempDir
    private Path folder;

    @Test
    void what_is_stored_is_read_exactly_and_not_written_again() throws Exception {
        assertEquals(System.getProperty("hibernate"), Version.getVersionString());
        Path file = folder.resolve("rounds");
        Main.main(new String[] {DEMO.toString(), file.toString()});

        try (SessionFactory database = Main.open("jdbc:h2:" + file)) {
            Statistics statistics = database.getStatistics();
            Main.Round round = database.fromTransaction(session -> {
                Main.Round found = session.find(Main.Round.class, "tinh-minh-hoa");
                session.flush();
                return found;
            });
            assertEquals(0, statistics.getEntityUpdateCount());
            assertEquals(ParJson.ASSESSMENT.read(DEMO), round.assessment);
            assertEquals(IndexYear.of(2020), round.reviewed);
            assertEquals(Points.parse("80.5755"), round.total);
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, text(database, "select cast(result as varchar) from Round"));

            // A change beside them writes the row once and leaves them as they are.
            database.inTransaction(session -> session.find(Main.Round.class, "tinh-minh-hoa").note = "seen");
            assertEquals(1, statistics.getEntityUpdateCount());
            assertEquals(Files.readString(RESULT), text(database, "select cast(result as varchar) from Round"));
        }
    }

    @Test
    void a_column_that_somebody_changed_is_refused() {
        try (SessionFactory database = Main.open("jdbc:h2:mem:changed")) {
            Main.store(database, DEMO);
            database.inTransaction(session -> session.createNativeMutationQuery(
                            "update Round set result = replace(result, '80.5755', '90.5755')")
                    .executeUpdate());

            Throwable thrown = assertThrows(
                    RuntimeException.class,
                    () -> database.inSession(session -> session.find(Main.Round.class, "tinh-minh-hoa")));
            while (!(thrown instanceof ParIndexException)) {
                thrown = thrown.getCause();
            }
            assertEquals(
                    "PAR-3052",
                    ((ParIndexException) thrown).findings().get(0).code().id());
        }
    }

    private static String text(SessionFactory database, String sql) {
        return database.fromTransaction(
                session -> session.createNativeQuery(sql, String.class).getSingleResult());
    }
}
