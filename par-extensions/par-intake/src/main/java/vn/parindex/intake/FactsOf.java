package vn.parindex.intake;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The figures are those of the item's rule, each of its kind. A numerator above zero over a denominator of zero is a
 * fault here; points claimed beside 0/0 are a fault of {@link PointsOf}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FactsOf.List.class)
@Constraint(validatedBy = FactsOfValidator.class)
public @interface FactsOf {

    /**
     * Returns the property with the methodology's id.
     *
     * @return its name
     */
    String methodology() default "methodology";

    /**
     * Returns the id of the one methodology that the class is for; then no property is read.
     *
     * @return the id; empty if a property has it
     */
    String methodologyId() default "";

    /**
     * Returns the property with the item's code.
     *
     * @return its name
     */
    String code() default "code";

    /**
     * Returns the property with the figures: a map of texts or values by the ids of figures.
     *
     * @return its name
     */
    String facts() default "facts";

    /**
     * Checks whether a missing figure is a fault once another is given.
     *
     * @return true unless stated
     */
    boolean complete() default true;

    /**
     * Returns the template of the message.
     *
     * @return the template; the default is the sentence of each fault with its code
     */
    String message() default Violations.MESSAGE;

    /**
     * Returns the groups.
     *
     * @return the groups, {@code Default} if none is named
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload of a host.
     *
     * @return nothing of ours
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of this constraint at one place. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        FactsOf[] value();
    }
}
