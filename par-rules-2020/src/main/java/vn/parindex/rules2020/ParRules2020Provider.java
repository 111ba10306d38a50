package vn.parindex.rules2020;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** Offers the methodologies of {@link ParRules2020} to catalogues. Immutable and thread-safe. */
public final class ParRules2020Provider implements MethodologyProvider {

    private final Map<MethodologyId, Supplier<Methodology>> methodologies = new TreeMap<>(Map.of(
            MethodologyId.of("vn-1149-2020-province"), ParRules2020::provinces,
            MethodologyId.of("vn-1149-2020-ministry"), ParRules2020::ministries,
            MethodologyId.of("vn-1149-2020-province-parts"), ParRules2020::provinceParts,
            MethodologyId.of("vn-1149-2020-ministry-areas"), ParRules2020::ministryAreas));

    /** Makes a provider; nothing is loaded. */
    public ParRules2020Provider() {
        // for the service loader
    }

    @Override
    public List<MethodologyId> ids() {
        return List.copyOf(methodologies.keySet());
    }

    @Override
    public Methodology load(MethodologyId id) {
        Supplier<Methodology> methodology = methodologies.get(Objects.requireNonNull(id, "id"));
        if (methodology == null) {
            throw new IllegalArgumentException("not offered: " + id);
        }
        return methodology.get();
    }
}
