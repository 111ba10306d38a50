package vn.parindex.catalog;

import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** One identity and who offers it; loads once, and again only after it failed. */
final class Offer {

    private final MethodologyId id;
    private final MethodologyProvider provider;
    private volatile Methodology loaded;

    Offer(MethodologyId id, MethodologyProvider provider) {
        this.id = id;
        this.provider = provider;
    }

    String providerName() {
        return provider.getClass().getName();
    }

    Methodology methodology() {
        if (loaded == null) {
            synchronized (this) {
                if (loaded == null) {
                    loaded = load();
                }
            }
        }
        return loaded;
    }

    private Methodology load() {
        Methodology methodology = provider.load(id);
        if (!methodology.id().equals(id)) {
            throw new ParIndexException(Finding.error(
                    CatalogCode.METHODOLOGY_OTHER_ID,
                    "",
                    "provider",
                    providerName(),
                    "expected",
                    id,
                    "got",
                    methodology.id()));
        }
        return methodology;
    }
}
