package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import vn.parindex.authoring.RuleSets;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** Offers the methodology of one folder or file, named with {@code --rules}. */
final class FolderProvider implements MethodologyProvider {

    private final Methodology methodology;

    /** Reads it; the catalogue is where an overlay or corrections find their base. */
    FolderProvider(Path path, MethodologyCatalog bases) {
        methodology = RuleSets.read(path, bases);
    }

    @Override
    public List<MethodologyId> ids() {
        return List.of(methodology.id());
    }

    @Override
    public Methodology load(MethodologyId id) {
        return methodology;
    }
}
