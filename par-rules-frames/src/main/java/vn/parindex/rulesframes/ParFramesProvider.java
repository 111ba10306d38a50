package vn.parindex.rulesframes;

import java.util.Arrays;
import java.util.List;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** Offers every {@link ParFrame} to catalogues. Immutable and thread-safe. */
public final class ParFramesProvider implements MethodologyProvider {

    /** Makes a provider; nothing is loaded. */
    public ParFramesProvider() {
        // for the service loader
    }

    @Override
    public List<MethodologyId> ids() {
        return Arrays.stream(ParFrame.values()).map(ParFrame::id).sorted().toList();
    }

    @Override
    public Methodology load(MethodologyId id) {
        return ParFrame.ofId(id)
                .orElseThrow(() -> new IllegalArgumentException("not offered: " + id))
                .methodology();
    }
}
