package vn.parindex.service;

import java.sql.Connection;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database's own guard over the log, which only who owns the database can take away. */
final class LogGuard {

    private LogGuard() {}

    /** Does something while the guard is off. */
    static void off(JdbcTemplate sql, Runnable action) {
        boolean h2 = sql.execute(
                (Connection c) -> c.getMetaData().getDatabaseProductName().equals("H2"));
        sql.execute(h2 ? "drop trigger event_is_kept" : "alter table event disable trigger event_is_kept");
        try {
            action.run();
        } finally {
            sql.execute(
                    h2
                            ? "create trigger event_is_kept before update, delete on event for each row call"
                                    + " \"vn.parindex.service.store.AppendOnly\""
                            : "alter table event enable trigger event_is_kept");
        }
    }
}
