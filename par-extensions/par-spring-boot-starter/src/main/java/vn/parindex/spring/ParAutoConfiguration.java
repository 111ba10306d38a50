package vn.parindex.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.io.ResourceLoader;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.internal.TextValues;
import vn.parindex.json.ParJsonModule;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * The catalogue: the rule sets installed, those of {@link MethodologyProvider} beans and those of {@code par.rules};
 * evaluators; identities as texts; our types for the host's mapper.
 */
@AutoConfiguration
@EnableConfigurationProperties(ParProperties.class)
@ImportRuntimeHints(ParRuntimeHints.class)
public class ParAutoConfiguration {

    /** Created by Spring. */
    public ParAutoConfiguration() {
        // holds nothing
    }

    /**
     * Obtains the catalogue.
     *
     * @param properties names the host's own rule sets
     * @param beans the host's own providers
     * @param resources finds rule sets on the class path, and those installed
     * @return the catalogue
     * @throws vn.parindex.finding.ParIndexException if a rule set of {@code par.rules} is unsound, with all faults of
     *     all, or if one methodology is offered twice
     */
    @Bean
    @ConditionalOnMissingBean
    public MethodologyCatalog parCatalog(
            ParProperties properties, ObjectProvider<MethodologyProvider> beans, ResourceLoader resources) {
        List<MethodologyProvider> providers = new ArrayList<>();
        ServiceLoader.load(MethodologyProvider.class, resources.getClassLoader())
                .forEach(providers::add);
        beans.orderedStream().forEach(providers::add);
        providers.addAll(ConfiguredRules.read(properties.rules(), resources));
        return MethodologyCatalog.of(providers);
    }

    /**
     * Obtains the evaluators of the catalogue's methodologies, each made when it is first asked for.
     *
     * @param catalog the catalogue
     * @return the methodologies with their evaluators
     */
    @Bean
    @ConditionalOnMissingBean
    public IntakeRules parRules(MethodologyCatalog catalog) {
        return IntakeRules.of(catalog);
    }

    /**
     * Obtains the methodology that {@code par.methodology} names.
     *
     * @param properties names it
     * @param catalog the catalogue
     * @return the methodology
     * @throws vn.parindex.finding.ParIndexException if there is none of that id
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("par.methodology")
    public Methodology parMethodology(ParProperties properties, MethodologyCatalog catalog) {
        return catalog.get(TextValues.read(MethodologyId.class, properties.methodology()));
    }

    /**
     * Obtains the evaluator of the methodology that {@code par.methodology} names.
     *
     * @param methodology the methodology
     * @param rules has the evaluators
     * @return the evaluator
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("par.methodology")
    public IndexEvaluator parEvaluator(Methodology methodology, IntakeRules rules) {
        return rules.evaluator(methodology.id());
    }

    /**
     * Obtains the conversions of identities and words of closed lists from and to texts.
     *
     * @return the conversions
     */
    @Bean
    @ConfigurationPropertiesBinding
    @ConditionalOnMissingBean
    public static TextConversions parTextConversions() {
        return new TextConversions();
    }

    /**
     * Obtains the module for a host's mapper of Jackson 2.
     *
     * @return the module
     */
    @Bean
    @ConditionalOnMissingBean
    public ParJsonModule parJsonModule() {
        return new ParJsonModule();
    }
}
