package vn.parindex.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Methodology;
import vn.parindex.services.InstalledProviders;
import vn.parindex.services.Surroundings;
import vn.parindex.value.Arguments;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/**
 * The methodologies at hand, by identity. Listing is cheap; each methodology is loaded when it is first asked for,
 * once.
 *
 * <p>Immutable and thread-safe. Make one and keep it: another one loads anew. Example:
 * {@code MethodologyCatalog.installed().get(MethodologyId.of("vn-1149-2020-province"))}.
 */
public final class MethodologyCatalog {

    private static final Text NONE = Text.of("(trống)", "(none)");

    private final Map<MethodologyId, Offer> offers;
    private final List<Finding> findings;

    private MethodologyCatalog(Map<MethodologyId, Offer> offers, List<Finding> findings) {
        this.offers = offers;
        this.findings = findings;
    }

    /**
     * Obtains a catalog of what the class loader of this library sees: on the class path and on the module path of an
     * application, everything installed; in an OSGi framework, also what the bundles that import this package provide.
     *
     * <p>The thread's context class loader is not asked. A host that keeps rules in another loader or layer names it.
     *
     * @return the catalogue
     * @throws ParIndexException if two providers offer one identity; all such pairs are named
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static MethodologyCatalog installed() {
        MethodologyCatalog found = of(InstalledProviders.of(MethodologyProvider.class));
        return new MethodologyCatalog(found.offers, found.missing(Surroundings.here()));
    }

    /** What can be told of providers that may be missing: nobody knows them, but a place where none or few can be. */
    private List<Finding> missing(Surroundings here) {
        if (!offers.isEmpty() && here != Surroundings.RUNTIME_IMAGE) {
            return List.of();
        }
        List<String> providers =
                offers.values().stream().map(Offer::providerName).distinct().toList();
        Object got = providers.isEmpty() ? NONE : providers;
        Severity severity = providers.isEmpty() ? Severity.WARNING : Severity.NOTE;
        return List.of(new Finding(
                CatalogCode.PROVIDERS_SOUGHT,
                severity,
                "",
                Arguments.of("where", here.place(), "got", got, "advice", here.advice())));
    }

    /**
     * Obtains a catalog of what a class loader sees.
     *
     * @param loader the class loader
     * @return the catalogue
     * @throws ParIndexException if two providers offer one identity; all such pairs are named
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static MethodologyCatalog installed(ClassLoader loader) {
        return of(ServiceLoader.load(MethodologyProvider.class, Objects.requireNonNull(loader, "loader")));
    }

    /**
     * Obtains a catalog of what the modules of a layer and of the layers above it provide.
     *
     * @param layer the layer
     * @return the catalogue
     * @throws ParIndexException if two providers offer one identity; all such pairs are named
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static MethodologyCatalog installed(ModuleLayer layer) {
        return of(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), MethodologyProvider.class));
    }

    /**
     * Obtains a catalog of what some providers offer; nothing is searched for.
     *
     * @param providers the providers
     * @return the catalogue
     * @throws ParIndexException if two providers offer one identity, or one offers it twice; all such pairs are named
     */
    public static MethodologyCatalog of(Iterable<? extends MethodologyProvider> providers) {
        Map<MethodologyId, Offer> offers = new TreeMap<>();
        List<Finding> faults = new ArrayList<>();
        for (MethodologyProvider provider : Objects.requireNonNull(providers, "providers")) {
            for (MethodologyId id : provider.ids()) {
                Offer other = offers.putIfAbsent(id, new Offer(id, provider));
                if (other != null) {
                    faults.add(Finding.error(
                            CatalogCode.METHODOLOGY_TWICE,
                            "",
                            "got",
                            id,
                            "first",
                            other.providerName(),
                            "second",
                            provider.getClass().getName()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new MethodologyCatalog(offers, List.of());
    }

    /**
     * Returns what is worth knowing about providers that may be missing: that none was found, or that the program runs
     * in an image of jlink, which leaves out what nobody requires. A host that starts shows them to whoever runs it.
     *
     * @return the findings, with the place that was searched and what to do; empty if nothing is suspicious, and always
     *     for providers that were handed over or sought in a loader or layer of the host's
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the identities of all methodologies.
     *
     * @return identities in their order; empty if nothing is installed
     */
    public List<MethodologyId> ids() {
        return List.copyOf(offers.keySet());
    }

    /**
     * Returns the methodology of an identity, which must be there.
     *
     * @param id the identity
     * @return the methodology, the same object at every call
     * @throws ParIndexException if there is none (naming those there are, with the {@link #findings()}), if its files
     *     are unsound (with all faults), or if its provider gives another one than it announced
     */
    public Methodology get(MethodologyId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private ParIndexException unknown(MethodologyId id) {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.error(
                CatalogCode.UNKNOWN_METHODOLOGY, "", "got", id, "allowed", offers.isEmpty() ? NONE : ids()));
        all.addAll(findings);
        return new ParIndexException(all);
    }

    /**
     * Returns the methodology of an identity, if it is there.
     *
     * @param id the identity
     * @return the methodology, or empty if nobody offers it
     * @throws ParIndexException if it is there but its files are unsound, or if its provider gives another one than it
     *     announced
     */
    public Optional<Methodology> find(MethodologyId id) {
        return Optional.ofNullable(offers.get(Objects.requireNonNull(id, "id"))).map(Offer::methodology);
    }
}
