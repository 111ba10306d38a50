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
 * The points claimed are possible: within the item's maximum, on its step, given by its rule, in agreement with the
 * figures beside them. Blank points are sound.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PointsOf.List.class)
@Constraint(validatedBy = PointsOfValidator.class)
public @interface PointsOf {

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
     * Returns the property with the points claimed.
     *
     * @return its name
     */
    String points() default "points";

    /**
     * Returns the property with the figures: a map of texts or values by the ids of figures.
     *
     * @return its name
     */
    String facts() default "facts";

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
        PointsOf[] value();
    }
}
