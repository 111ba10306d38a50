package vn.parindex.quarkus;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import vn.parindex.intake.CatalogValidatorFactory;
import vn.parindex.intake.IntakeRules;

/**
 * Gives the validator of Quarkus the catalogue of the host, asked for when the first constraint is met: validators are
 * made before settings are read. All other constraint validators come from where they came from.
 */
@Singleton
public class ValidatorRules implements ValidatorFactoryCustomizer {

    private final Provider<IntakeRules> rules;

    /**
     * Creates the customizer.
     *
     * @param rules the methodologies
     */
    @Inject
    public ValidatorRules(Provider<IntakeRules> rules) {
        this.rules = rules;
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintValidatorFactory others = ((ConfigurationState) configuration).getConstraintValidatorFactory();
        configuration.constraintValidatorFactory(new CatalogValidatorFactory(
                rules::get, others == null ? configuration.getDefaultConstraintValidatorFactory() : others));
    }
}
