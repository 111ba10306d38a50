package vn.parindex.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** The rule sets that {@code par.rules} names, read at once so that a fault in any of them stops the start. */
final class ConfiguredRules {

    private ConfiguredRules() {}

    /** A provider for each rule set, so that one that stands twice is told as of two. */
    static List<MethodologyProvider> read(List<String> locations, ResourceLoader resources) {
        List<MethodologyProvider> read = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (String location : locations) {
            try {
                read.add(new OneMethodology(read(location, resources)));
            } catch (ParIndexException e) {
                e.findings().forEach(fault -> faults.add(fault.at(placed(location, fault.place()))));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return read;
    }

    private static String placed(String location, String place) {
        return place.isEmpty() ? location : location + ": " + place;
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

    /** Offers one methodology that is read already. */
    private record OneMethodology(Methodology methodology) implements MethodologyProvider {

        @Override
        public List<MethodologyId> ids() {
            return List.of(methodology.id());
        }

        @Override
        public Methodology load(MethodologyId id) {
            if (!id.equals(methodology.id())) {
                throw new IllegalArgumentException("not offered: " + id);
            }
            return methodology;
        }
    }
}
