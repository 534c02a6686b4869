package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.MessageBundle;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Puts violations into words without an expression language: keys of our own bundle, with the constraint's attributes
 * in braces. Any other message is left as it is.
 */
final class IntakeMessageInterpolator implements MessageInterpolator {

    private static final MessageBundle TEXTS = MessageBundle.load(
            "/ContributorValidationMessages", file -> IntakeMessageInterpolator.class.getResourceAsStream(file));

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Languages.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        String key = ConstraintMessages.key(template);
        return key.isEmpty() || !TEXTS.contains(key)
                ? template
                : TEXTS.text(key, locale, context.getConstraintDescriptor().getAttributes());
    }
}
