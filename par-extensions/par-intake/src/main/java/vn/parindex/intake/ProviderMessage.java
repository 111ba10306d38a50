package vn.parindex.intake;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;

/**
 * Hands a finding to Hibernate Validator and gets it back from a violation. Bean Validation itself has no place for
 * values in a message; called by name, so that no provider is needed to compile or run.
 */
final class ProviderMessage {

    private static final String CONTEXT =
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";
    private static final String VIOLATION = "org.hibernate.validator.engine.HibernateConstraintViolation";

    private ProviderMessage() {}

    /** Gives the next violation its finding and the values of its message; false if the provider has no such things. */
    static boolean carry(ConstraintValidatorContext context, Finding finding) {
        try {
            Class<?> type = Class.forName(CONTEXT, false, context.getClass().getClassLoader());
            Object own = context.unwrap(type);
            var parameter = type.getMethod("addMessageParameter", String.class, Object.class);
            parameter.invoke(own, "code", finding.code().id());
            parameter.invoke(own, "vi", finding.sentence(Language.VI));
            parameter.invoke(own, "en", finding.sentence(Language.EN));
            type.getMethod("withDynamicPayload", Object.class).invoke(own, finding);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException | ValidationException e) {
            return false;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the provider of Bean Validation refused a message", e);
        }
    }

    static Optional<Finding> finding(ConstraintViolation<?> violation) {
        try {
            Class<?> type = Class.forName(VIOLATION, false, violation.getClass().getClassLoader());
            Object own = violation.unwrap(type);
            return Optional.ofNullable(
                    (Finding) type.getMethod("getDynamicPayload", Class.class).invoke(own, Finding.class));
        } catch (ClassNotFoundException | NoSuchMethodException | ValidationException e) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the provider of Bean Validation refused a violation", e);
        }
    }
}
