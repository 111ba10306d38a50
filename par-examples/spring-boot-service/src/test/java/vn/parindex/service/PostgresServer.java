package vn.parindex.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL server for all tests of a run, started and stopped by the script that people use. */
final class PostgresServer {

    private static final String SCRIPT = "operations/postgres";

    private static Optional<PostgresServer> started;

    private final Map<String, String> variables;

    private PostgresServer(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Lets a class of tests run where there is a server, and says what to do where there is none. */
    static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (running().isPresent()) {
                return ConditionEvaluationResult.enabled("PostgreSQL runs");
            }
            String reason = "SKIPPED " + context.getDisplayName() + ": there is no PostgreSQL here; install it with "
                    + "par-examples/spring-boot-service/" + SCRIPT + " install (as root) and run again";
            System.out.println(reason);
            return ConditionEvaluationResult.disabled(reason);
        }
    }

    static synchronized Optional<PostgresServer> running() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static Optional<PostgresServer> start() {
        try {
            // Not in target: the server's own user must be able to go there.
            Path folder = Files.createTempDirectory(
                    "par-postgres", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            ShellRun start = ShellRun.of(Map.of(), SCRIPT, "start", folder.toString());
            if (start.code() != 0) {
                System.out.println(start.out());
                Files.deleteIfExists(folder);
                return Optional.empty();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return Optional.of(new PostgresServer(variables(start.out())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void remove(Path folder) {
        try {
            ShellRun.of(Map.of(), SCRIPT, "remove", folder.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> variables(String printed) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : printed.lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("PAR_DB_") && equals > 0) {
                variables.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return variables;
    }

    /** Makes an empty database and returns the variables that lead to it. */
    Map<String, String> database(String name) {
        try (Connection admin = DriverManager.getConnection(
                        url("postgres"), variables.get("PAR_DB_USER"), variables.get("PAR_DB_PASSWORD"));
                var statement = admin.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        Map<String, String> own = new LinkedHashMap<>(variables);
        own.put("PAR_DB_NAME", name);
        return own;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + variables.get("PAR_DB_PORT") + "/" + database;
    }

    /** Leads a test's service to an empty database of this server. */
    static void use(DynamicPropertyRegistry registry, String name) {
        Map<String, String> variables = running().orElseThrow().database(name);
        registry.add("spring.datasource.url", () -> running().orElseThrow().url(name));
        List.of("PAR_DB_HOST", "PAR_DB_PORT", "PAR_DB_NAME", "PAR_DB_USER", "PAR_DB_PASSWORD")
                .forEach(variable -> registry.add(variable, () -> variables.get(variable)));
        registry.add("spring.datasource.username", () -> variables.get("PAR_DB_USER"));
        registry.add("spring.datasource.password", () -> variables.get("PAR_DB_PASSWORD"));
    }
}
