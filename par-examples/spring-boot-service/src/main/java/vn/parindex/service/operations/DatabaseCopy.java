package vn.parindex.service.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies a database in a file while the service runs, for the script that backs up. A database in a server has tools of
 * its own for that.
 */
@Component
@Endpoint(id = "databasecopy")
public class DatabaseCopy {

    private final JdbcTemplate sql;
    private final Path folder;

    /**
     * Creates the endpoint.
     *
     * @param sql the database
     * @param folder where copies are put for the script
     */
    public DatabaseCopy(JdbcTemplate sql, @Value("${service.copy-folder}") Path folder) {
        this.sql = sql;
        this.folder = folder;
    }

    /**
     * Makes a copy that is consistent, though others write meanwhile.
     *
     * @return the name and the bytes of the file; 409 with a reason if the database is none in a file
     * @throws IOException if the copy cannot be written
     */
    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> copy() throws IOException {
        String product = sql.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        if (!"H2".equals(product)) {
            return refused("a database of " + product + " is backed up by its own tools");
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        String name = UUID.randomUUID().toString();
        Path zip = folder.resolve(name + ".zip").toAbsolutePath();
        Path file = folder.resolve(name + ".mv.db");
        try {
            sql.update("backup to ?", zip.toString());
            unpack(zip, file);
        } catch (DataAccessException e) {
            return refused(String.valueOf(e.getMostSpecificCause().getMessage()));
        } finally {
            Files.deleteIfExists(zip);
        }
        return new WebEndpointResponse<>(Map.of("file", file.getFileName().toString(), "bytes", Files.size(file)));
    }

    private static WebEndpointResponse<Map<String, Object>> refused(String reason) {
        return new WebEndpointResponse<>(Map.of("reason", reason), HttpStatus.CONFLICT.value());
    }

    private static void unpack(Path zip, Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy((InputStream) in, file, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("no database in " + zip);
    }
}
