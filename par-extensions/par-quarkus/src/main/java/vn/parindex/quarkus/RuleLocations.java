package vn.parindex.quarkus;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;

/** Where {@code par.rules} says a rule set lies: a path on disk, also with {@code file:}, or {@code classpath:}. */
final class RuleLocations {

    private static final String CLASS_PATH = "classpath:";

    private RuleLocations() {}

    static Methodology read(String location, ClassLoader host) {
        if (location.startsWith(CLASS_PATH)) {
            return resource(location.substring(CLASS_PATH.length()), host);
        }
        return ParJson.METHODOLOGY.read(
                location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location));
    }

    private static Methodology resource(String name, ClassLoader host) {
        String whole = name.startsWith("/") ? name.substring(1) : name;
        if (!whole.endsWith(".json")) {
            whole = (whole.endsWith("/") ? whole : whole + "/") + MethodologyFormat.MAIN_FILE;
        }
        int end = whole.lastIndexOf('/') + 1;
        String folder = whole.substring(0, end);
        return ParJson.METHODOLOGY.read(whole.substring(end), file -> open(folder + file, host));
    }

    private static InputStream open(String name, ClassLoader host) {
        return host.getResourceAsStream(name);
    }
}
