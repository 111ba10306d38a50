package vn.parindex.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import vn.parindex.intake.CatalogValidatorFactory;
import vn.parindex.intake.IntakeRules;

/** Gives every validator of Spring the catalogue of the host. */
public final class ValidatorCatalog implements BeanPostProcessor {

    private final ConstraintValidatorFactory factory;

    ValidatorCatalog(
            ObjectProvider<IntakeRules> rules,
            ObjectProvider<ConstraintValidatorFactory> others,
            AutowireCapableBeanFactory beans) {
        factory = new LateFactory(rules, others, beans);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof LocalValidatorFactoryBean validator) {
            validator.setConstraintValidatorFactory(factory);
        }
        return bean;
    }

    /** Asks for the catalogue when the first constraint is met: validators are made before most beans. */
    private static final class LateFactory implements ConstraintValidatorFactory {

        private final ObjectProvider<IntakeRules> rules;
        private final ObjectProvider<ConstraintValidatorFactory> others;
        private final AutowireCapableBeanFactory beans;
        private volatile ConstraintValidatorFactory made;

        LateFactory(
                ObjectProvider<IntakeRules> rules,
                ObjectProvider<ConstraintValidatorFactory> others,
                AutowireCapableBeanFactory beans) {
            this.rules = rules;
            this.others = others;
            this.beans = beans;
        }

        private ConstraintValidatorFactory factory() {
            if (made == null) {
                made = new CatalogValidatorFactory(
                        rules.getObject(), others.getIfAvailable(() -> new SpringConstraintValidatorFactory(beans)));
            }
            return made;
        }

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return factory().getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            factory().releaseInstance(instance);
        }
    }
}
