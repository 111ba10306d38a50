package vn.parindex.intake;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A validator that needs methodologies and tells faults with codes. */
abstract class RulesValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    private A asked;
    private volatile Supplier<IntakeRules> given = () -> Installed.RULES;

    @Override
    public void initialize(A annotation) {
        asked = annotation;
    }

    /** The constraint that is validated. */
    A asked() {
        return asked;
    }

    void use(Supplier<IntakeRules> rules) {
        given = rules;
    }

    IntakeRules rules() {
        return given.get();
    }

    /** Loaded when first needed, and once. */
    private static final class Installed {

        static final IntakeRules RULES = IntakeRules.installed();
    }

    /** The template of messages as the annotation has it. */
    abstract String message();

    /** The faults to tell, each with its path from the value validated. */
    abstract Stream<FormFault> faults(T value);

    @Override
    public boolean isValid(T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<FormFault> faults = faults(value).toList();
        if (!faults.isEmpty()) {
            Violations.add(faults, message(), context);
        }
        return faults.isEmpty();
    }
}
