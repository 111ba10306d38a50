package vn.parindex.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to change or delete rows of a table in H2; PostgreSQL has a trigger of its own. */
public class AppendOnly implements Trigger {

    /** Restrict violation, as PostgreSQL answers. */
    private static final String STATE = "23001";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("rows of " + table + " are only ever added", STATE);
    }
}
