package vn.parindex.quarkus;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.internal.NamedRules;
import vn.parindex.intake.internal.TextValues;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * The catalogue: the rule sets installed, those of {@link MethodologyProvider} beans and those of {@code par.rules};
 * evaluators. A bean of the host's own takes the place of ours of the same type.
 */
@Singleton
public class ParBeans {

    private static final String METHODOLOGY = "par.methodology";

    /** Created by the container. */
    public ParBeans() {
        // holds nothing
    }

    /**
     * Obtains the catalogue.
     *
     * @param rules the folders or main files of the host's own rule sets, {@code par.rules}
     * @param beans the host's own providers
     * @return the catalogue
     * @throws vn.parindex.finding.ParIndexException if a rule set of {@code par.rules} is unsound, with all faults of
     *     all, or if one methodology is offered twice
     */
    @Produces
    @Singleton
    @DefaultBean
    public MethodologyCatalog catalog(
            @ConfigProperty(name = "par.rules") Optional<List<String>> rules,
            @Any Instance<MethodologyProvider> beans) {
        ClassLoader host = Thread.currentThread().getContextClassLoader();
        List<MethodologyProvider> providers = new ArrayList<>();
        ServiceLoader.load(MethodologyProvider.class, host).forEach(providers::add);
        for (MethodologyProvider bean : beans) {
            providers.add(bean);
        }
        providers.addAll(
                NamedRules.read(rules.orElse(List.of()), location -> RuleLocations.read(location.strip(), host)));
        return MethodologyCatalog.of(providers);
    }

    /**
     * Obtains the evaluators of the catalogue's methodologies, each made when it is first asked for.
     *
     * @param catalog the catalogue
     * @return the methodologies with their evaluators
     */
    @Produces
    @Singleton
    @DefaultBean
    public IntakeRules rules(MethodologyCatalog catalog) {
        return IntakeRules.of(catalog);
    }

    /**
     * Obtains the methodology that {@code par.methodology} names.
     *
     * @param id its id
     * @param catalog the catalogue
     * @return the methodology
     * @throws IllegalStateException if {@code par.methodology} is not set
     * @throws vn.parindex.finding.ParIndexException if there is none of that id
     */
    @Produces
    @Singleton
    @DefaultBean
    public Methodology methodology(
            @ConfigProperty(name = METHODOLOGY) Optional<String> id, MethodologyCatalog catalog) {
        return catalog.get(TextValues.read(
                MethodologyId.class, id.orElseThrow(() -> new IllegalStateException(METHODOLOGY + " is not set"))));
    }

    /**
     * Obtains the evaluator of the methodology that {@code par.methodology} names.
     *
     * @param methodology the methodology
     * @param rules has the evaluators
     * @return the evaluator
     */
    @Produces
    @Singleton
    @DefaultBean
    public IndexEvaluator evaluator(Methodology methodology, IntakeRules rules) {
        return rules.evaluator(methodology.id());
    }

    /** Reads the rule sets at once, so that a fault in any of them stops the start. */
    void check(
            @Observes StartupEvent event,
            MethodologyCatalog catalog,
            @ConfigProperty(name = METHODOLOGY) Optional<String> id) {
        id.ifPresent(named -> methodology(Optional.of(named), catalog));
    }
}
