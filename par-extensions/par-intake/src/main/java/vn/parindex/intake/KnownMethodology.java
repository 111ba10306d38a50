package vn.parindex.intake;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is the id of a methodology in the catalogue. Blank and null are sound. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownMethodology.List.class)
@Constraint(validatedBy = KnownMethodologyValidator.class)
public @interface KnownMethodology {

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
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        KnownMethodology[] value();
    }
}
