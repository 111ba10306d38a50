package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.json.MethodologyReader;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** Offers the methodology of one folder or file, named with {@code --rules}. */
final class FolderProvider implements MethodologyProvider {

    private final Methodology methodology;

    FolderProvider(Path path) {
        methodology = MethodologyReader.read(path);
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
