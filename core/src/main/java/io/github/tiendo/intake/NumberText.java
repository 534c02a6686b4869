package io.github.tiendo.intake;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a number with whatever officials write around it: {@code 77,08%}, {@code gần 60 triệu}, {@code 2.365/3.418 (68,2%)},
 * {@code 86/193 (+0)}; see {@link io.github.tiendo.quantity.QuantityNotation}.
 *
 * <p>For fields of a host's own forms, checked by the host's own validator. Null and blank are valid, as elsewhere in
 * Jakarta Validation: say {@code @NotBlank} where there must be something. The message is Vietnamese or English by the
 * validator's locale and ends with the place of the fault where it is known.
 *
 * <pre>{@code
 * class ResultForm {
 *     @NumberText(language = "vi")
 *     String result;
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = NumberTextValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NumberText.List.class)
public @interface NumberText {

    /**
     * The message.
     *
     * @return a key of our bundle unless another text or key is set, which is then shown as it is
     */
    String message() default "{io.github.tiendo.intake.number-text}";

    /**
     * The groups of constraints that it belongs to.
     *
     * @return none unless set
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to it.
     *
     * @return nothing unless set
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * The language of the text.
     *
     * @return {@code vi} for Vietnamese, unless set; every other tag means English
     */
    String language() default "vi";

    /**
     * Tells whether a text that can be read only with a doubt is refused as well.
     *
     * @return whether a WARNING counts as a fault; false unless set
     */
    boolean strict() default false;

    /** Several of these constraints, for different groups. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.CONSTRUCTOR,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return in the order written
         */
        NumberText[] value();
    }
}
