package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an audit in both languages.
 *
 * @param key of the bundle
 * @param last the value given last; null if there is none
 */
record AuditMessage(String key, @Nullable Argument last) implements Localized, Serializable {

    static final MessageBundle TEXTS =
            MessageBundle.load("AuditMessages", file -> AuditMessage.class.getResourceAsStream(file));

    /**
     * A value by its name, and those given before it.
     *
     * @param name as the sentence has it
     * @param value what stands there
     * @param before the one given before; null if there is none
     */
    record Argument(
            String name, Serializable value, @Nullable Argument before) implements Serializable {}

    static AuditMessage of(String key) {
        return new AuditMessage(key, null);
    }

    AuditMessage with(String name, Serializable value) {
        return new AuditMessage(key, new Argument(name, value, last));
    }

    /** Another sentence with the same values. */
    AuditMessage as(String other) {
        return new AuditMessage(other, last);
    }

    @Override
    public String text(Locale language) {
        Map<String, Serializable> arguments = new HashMap<>();
        for (Argument argument = last; argument != null; argument = argument.before()) {
            arguments.putIfAbsent(argument.name(), argument.value());
        }
        return TEXTS.text(key, language, arguments);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
