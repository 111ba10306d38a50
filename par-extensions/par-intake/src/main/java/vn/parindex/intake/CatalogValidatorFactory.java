package vn.parindex.intake;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Makes the validators of our constraints with a host's methodologies, and leaves all others to another factory.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(new CatalogValidatorFactory(
 *         IntakeRules.of(catalog), configuration.getDefaultConstraintValidatorFactory()));
 * }</pre>
 *
 * <p>Without it the validators use {@link IntakeRules#installed()}. Thread-safe if the other factory is.
 */
public final class CatalogValidatorFactory implements ConstraintValidatorFactory {

    private final Supplier<IntakeRules> rules;
    private final ConstraintValidatorFactory others;

    /**
     * Creates a factory.
     *
     * @param rules the methodologies
     * @param others the factory of all other validators, such as the default one or that of the host's container
     */
    public CatalogValidatorFactory(IntakeRules rules, ConstraintValidatorFactory others) {
        this(of(rules), others);
    }

    /**
     * Creates a factory for a container that makes its validators before its methodologies.
     *
     * @param rules obtains the methodologies, when a constraint is first checked
     * @param others the factory of all other validators
     */
    public CatalogValidatorFactory(Supplier<IntakeRules> rules, ConstraintValidatorFactory others) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.others = Objects.requireNonNull(others, "others");
    }

    private static Supplier<IntakeRules> of(IntakeRules rules) {
        Objects.requireNonNull(rules, "rules");
        return () -> rules;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        T validator = others.getInstance(type);
        if (validator instanceof RulesValidator<?, ?> ours) {
            ours.use(rules);
        }
        return validator;
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        others.releaseInstance(instance);
    }
}
