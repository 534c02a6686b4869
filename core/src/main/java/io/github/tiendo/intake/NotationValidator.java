package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.notation.NormalText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a text is in a notation. The text itself never gets into a message template, where braces and
 * expressions would be read.
 *
 * @param <A> the constraint
 */
abstract class NotationValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private static final String OWN_MESSAGES = "{io.github.tiendo.intake.";
    private static final String AT_CHARACTER = "{io.github.tiendo.intake.at-character}";

    private boolean ownMessage;
    private boolean strict;
    private Function<String, Outcome<?>> notation = Outcome::of;

    NotationValidator() {}

    final void initialize(String message, boolean strict, Function<String, Outcome<?>> notation) {
        this.ownMessage = message.startsWith(OWN_MESSAGES);
        this.strict = strict;
        this.notation = notation;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || NormalText.display(text.toString()).isEmpty()) {
            return true;
        }
        Outcome<?> read = notation.apply(text.toString());
        Optional<Finding> fault = read.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING)
                .findFirst();
        fault.map(finding -> finding.arguments().get("column")).ifPresent(column -> addPlace(column, context));
        return fault.isEmpty();
    }

    private void addPlace(Object column, ConstraintValidatorContext context) {
        if (ownMessage && column instanceof Long) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate() + "; " + AT_CHARACTER + " " + column)
                    .addConstraintViolation();
        }
    }
}
