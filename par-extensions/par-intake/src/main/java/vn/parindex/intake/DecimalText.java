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
 * The text is a number as people type it: {@code 0,95}, {@code 0.95}, {@code 1.234,5}, for percentages also {@code 82,5
 * %}. An amount or a count that can be read in two ways is refused. Blank and null are sound.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DecimalText.List.class)
@Constraint(validatedBy = DecimalTextValidator.class)
public @interface DecimalText {

    /** The kinds of number, which differ in sign of percent and in thousands. */
    enum DecimalKind {
        /** Points. */
        POINTS,
        /** A percentage, with or without its sign. */
        PERCENTAGE,
        /** An amount or a count, in which thousands may be parted. */
        NUMBER
    }

    /**
     * Returns the kind of number.
     *
     * @return points unless stated
     */
    DecimalKind kind() default DecimalKind.POINTS;

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
        DecimalText[] value();
    }
}
