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
 * The form can be converted and its methodology accepts what it says. On all forms of this package; a host needs it
 * only on fields of {@link IntakeForm} types that are not validated otherwise.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SoundForm.List.class)
@Constraint(validatedBy = SoundFormValidator.class)
public @interface SoundForm {

    /**
     * Returns true to tell what is missing instead of what is wrong.
     *
     * @return false unless stated
     */
    boolean complete() default false;

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
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        SoundForm[] value();
    }
}
