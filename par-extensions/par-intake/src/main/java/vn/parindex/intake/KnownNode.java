package vn.parindex.intake;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class names an item, or another node, of its methodology. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownNode.List.class)
@Constraint(validatedBy = KnownNodeValidator.class)
public @interface KnownNode {

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
     * Returns true if only scored items will do, false for areas and criteria as well.
     *
     * @return true unless stated
     */
    boolean scored() default true;

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
        KnownNode[] value();
    }
}
