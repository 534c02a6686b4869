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
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks {@link Notation}; made by the validation provider. */
public final class NotationValidator implements ConstraintValidator<Notation, CharSequence> {

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
    public NotationValidator() {}

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
                        ? Outcome.failed(
                                Finding.of(QuantityFindingCode.NOT_A_QUANTITY).with("text", NormalText.display(text)))
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
