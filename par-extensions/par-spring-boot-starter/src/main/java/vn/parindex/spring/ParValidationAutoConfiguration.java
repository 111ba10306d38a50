package vn.parindex.spring;

import jakarta.validation.ConstraintValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import vn.parindex.intake.IntakeRules;

/** Constraints that see the catalogue of the host. */
@AutoConfiguration(after = ParAutoConfiguration.class)
@ConditionalOnClass({LocalValidatorFactoryBean.class, ConstraintValidatorFactory.class})
public class ParValidationAutoConfiguration {

    /** Created by Spring. */
    public ParValidationAutoConfiguration() {
        // holds nothing
    }

    /**
     * Obtains what gives every validator of Spring the catalogue. All other constraint validators come from the host's
     * own {@link ConstraintValidatorFactory} bean if there is one, else from Spring.
     *
     * @param rules the methodologies, asked for when the first constraint is met
     * @param others the host's own factory
     * @param beans makes constraint validators as beans
     * @return the processor of validators
     */
    @Bean
    public static ValidatorCatalog parValidatorCatalog(
            ObjectProvider<IntakeRules> rules,
            ObjectProvider<ConstraintValidatorFactory> others,
            AutowireCapableBeanFactory beans) {
        return new ValidatorCatalog(rules, others, beans);
    }
}
