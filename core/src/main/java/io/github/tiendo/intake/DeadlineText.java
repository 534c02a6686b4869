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
 * The text is a deadline: {@code trước 30/6/2022}, {@code trong tháng 4/2022}, {@code Thường xuyên}; see {@link
 * io.github.tiendo.task.DeadlineNotation}.
 *
 * <p>For fields of a host's own forms, checked by the host's own validator. Null and blank are valid, as elsewhere in
 * Jakarta Validation: say {@code @NotBlank} where there must be something. The message is Vietnamese or English by the
 * validator's locale and ends with the place of the fault where it is known.
 *
 * <pre>{@code
 * class ResultForm {
 *     @DeadlineText(language = "vi", year = 2022)
 *     String deadline;
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = DeadlineTextValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DeadlineText.List.class)
public @interface DeadlineText {

    /**
     * The message.
     *
     * @return a key of our bundle unless another text or key is set, which is then shown as it is
     */
    String message() default "{io.github.tiendo.intake.deadline-text}";

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
     * The year in which a text without a year lies.
     *
     * @return from 1 to 9999; 0 if every text must name its year
     */
    int year() default 0;

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
        DeadlineText[] value();
    }
}
