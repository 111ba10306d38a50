package vn.parindex.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, fixed when it was built. */
public final class LibraryVersion {

    private static final String VALUE = read();

    private LibraryVersion() {}

    /**
     * Returns the version.
     *
     * @return e.g. {@code 0.1.0}
     */
    public static String value() {
        return VALUE;
    }

    private static String read() {
        try (InputStream stream = LibraryVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read version.properties", e);
        }
    }
}
