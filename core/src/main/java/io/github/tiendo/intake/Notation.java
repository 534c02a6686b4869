package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.QuantityFindingCode;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.TargetNotation;
import io.github.tiendo.task.DeadlineNotation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text is in a notation that officials use: a number, a period, a target or a deadline.
 *
 * <p>For fields of a host's own forms, checked by the host's own validator. Null and blank are valid, as elsewhere in
 * Jakarta Validation: say {@code @NotBlank} where there must be something. The message is the notation's own reason, such as
 * {@code '7x%', column 2: 'x' does not belong to the number before it; expected a number such as 77.08%}. With Hibernate
 * Validator it is Vietnamese or English by the validator's locale, and a message of a host's own may hold it as {@code
 * {reasonInVietnamese}} or {@code {reasonInEnglish}}; with another provider it is in the language of the text. Braces, dollar
 * signs and backslashes of the text are shown by wide ones, so that no part of it is read as a template.
 *
 * <pre>{@code
 * class ResultForm {
 *     @Notation(NUMBER)
 *     String result;
 *
 *     @Notation(value = DEADLINE, year = 2022)
 *     String deadline;
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Notation.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Notation.List.class)
public @interface Notation {

    /** What a text is to be. */
    enum Kind {
        /**
         * A number with whatever officials write around it: {@code 77,08%}, {@code gần 60 triệu}, {@code 2.365/3.418
         * (68,2%)}, {@code 86/193 (+0)}; see {@link io.github.tiendo.quantity.QuantityNotation}.
         */
        NUMBER,
        /** A period: {@code Quý I/2022}, {@code tháng 6/2024}; see {@link io.github.tiendo.period.PeriodNotation}. */
        PERIOD,
        /**
         * A target: {@code tối thiểu 80%}, {@code 3 - 5%}, {@code Top 50}, or words to be done; see {@link
         * io.github.tiendo.target.TargetNotation}.
         */
        TARGET,
        /**
         * A deadline: {@code trước 30/6/2022}, {@code trong tháng 4/2022}, {@code Thường xuyên}; see {@link
         * io.github.tiendo.task.DeadlineNotation}.
         */
        DEADLINE
    }

    /** {@return what the text is to be: which notation} */
    Kind value();

    /** {@return the language of the text: {@code vi} for Vietnamese, unless set; every other tag means English} */
    String language() default "vi";

    /**
     * {@return the year in which a period or deadline without a year lies, from 1 to 9999; 0 if every text must name
     * its year}
     */
    int year() default 0;

    /**
     * Tells whether a text that can be read only with a doubt is refused as well.
     *
     * @return whether a WARNING counts as a fault; false unless set
     */
    boolean strict() default false;

    /** {@return the message: a key of our bundle, which gives the reason, unless another text or key is set} */
    String message() default "{io.github.tiendo.intake.notation}";

    /** {@return the groups of constraints that it belongs to: none unless set} */
    Class<?>[] groups() default {};

    /** {@return what a host attaches to it: nothing unless set} */
    Class<? extends Payload>[] payload() default {};

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

        /** {@return the constraints, in the order written} */
        Notation[] value();
    }

    /** Checks {@link Notation}; made by the validation provider. */
    final class Validator implements ConstraintValidator<Notation, CharSequence> {

        private static final String OWN_MESSAGE = "{io.github.tiendo.intake.notation}";

        /** The one provider's context that takes values for a message; which language is shown, its bundle chooses. */
        private static final String CONTEXT_WITH_PARAMETERS =
                "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

        /** What a message template could read as a part of itself, and what is shown in its place. */
        private static final Map<Character, Character> SHOWN_AS = Map.of('{', '｛', '}', '｝', '$', '＄', '\\', '＼');

        private Locale language = Languages.VIETNAMESE;
        private boolean hasOwnMessage = true;
        private Severity least = Severity.ERROR;
        private Function<String, Outcome<?>> notation = Outcome::of;

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Notation constraint) {
            language = Locale.forLanguageTag(constraint.language());
            hasOwnMessage = constraint.message().equals(OWN_MESSAGE);
            least = constraint.strict() ? Severity.WARNING : Severity.ERROR;
            int year = constraint.year();
            notation = switch (constraint.value()) {
                case NUMBER -> text -> number(QuantityNotation.of(language), text);
                case PERIOD -> (year == 0 ? PeriodNotation.of(language) : PeriodNotation.of(language, year))::parse;
                case TARGET -> TargetNotation.of(language)::parse;
                case DEADLINE -> {
                    DeadlineNotation deadlines = DeadlineNotation.of(language);
                    yield (year == 0 ? deadlines : deadlines.inYear(year))::parse;
                }
            };
        }

        private static Outcome<?> number(QuantityNotation quantities, String text) {
            return quantities
                    .parseValue(text)
                    .then(value -> value instanceof TextValue
                            ? Outcome.failed(Finding.of(QuantityFindingCode.NOT_A_QUANTITY)
                                    .with("text", NormalText.display(text)))
                            : Outcome.of(value));
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null || NormalText.display(text.toString()).isEmpty()) {
                return true;
            }
            for (Finding finding : notation.apply(text.toString()).findings()) {
                if (finding.severity() == Severity.ERROR || finding.severity() == least) {
                    explain(finding, context);
                    return false;
                }
            }
            return true;
        }

        private void explain(Finding fault, ConstraintValidatorContext context) {
            if (!addReasons(fault, context) && hasOwnMessage) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(reason(fault, language))
                        .addConstraintViolation();
            }
        }

        /** Gives the reason in both languages to the message; false where the provider cannot take it. */
        private static boolean addReasons(Finding fault, ConstraintValidatorContext context) {
            try {
                Class<?> type = Class.forName(
                        CONTEXT_WITH_PARAMETERS, false, context.getClass().getClassLoader());
                Object parameters = context.unwrap(type);
                Method add = type.getMethod("addMessageParameter", String.class, Object.class);
                add.invoke(parameters, "reasonInVietnamese", reason(fault, Languages.VIETNAMESE));
                add.invoke(parameters, "reasonInEnglish", reason(fault, Languages.ENGLISH));
                return true;
            } catch (ReflectiveOperationException | ValidationException e) {
                return false;
            }
        }

        private static String reason(Finding fault, Locale language) {
            StringBuilder shown = new StringBuilder(fault.message(language));
            for (int i = 0; i < shown.length(); i++) {
                shown.setCharAt(i, SHOWN_AS.getOrDefault(shown.charAt(i), shown.charAt(i)));
            }
            return shown.toString();
        }
    }
}
