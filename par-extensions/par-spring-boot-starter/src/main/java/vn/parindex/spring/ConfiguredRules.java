package vn.parindex.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.intake.internal.NamedRules;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;

/** The rule sets that {@code par.rules} names: paths, or whatever else Spring loads. */
final class ConfiguredRules {

    private ConfiguredRules() {}

    static List<MethodologyProvider> read(List<String> locations, ResourceLoader resources) {
        return NamedRules.read(locations, location -> read(location, resources));
    }

    private static Methodology read(String location, ResourceLoader resources) {
        if (!ResourceUtils.isUrl(location)) {
            return ParJson.METHODOLOGY.read(Path.of(location));
        }
        boolean isFile = location.endsWith(".json");
        String folder = isFile || location.endsWith("/") ? location : location + "/";
        Resource main = resources.getResource(isFile ? location : folder + MethodologyFormat.MAIN_FILE);
        String name = String.valueOf(main.getFilename());
        return ParJson.METHODOLOGY.read(name, other -> open(other.equals(name) ? main : main.createRelative(other)));
    }

    private static InputStream open(Resource resource) throws IOException {
        return resource.exists() ? resource.getInputStream() : null;
    }
}
