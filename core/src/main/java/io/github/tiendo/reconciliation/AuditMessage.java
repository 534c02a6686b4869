package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence of an audit in both languages.
 *
 * @param key of the bundle
 * @param arguments values by name
 */
record AuditMessage(String key, Map<String, Serializable> arguments) implements Localized, Serializable {

    static final MessageBundle TEXTS =
            MessageBundle.load("AuditMessages", file -> AuditMessage.class.getResourceAsStream(file));

    static AuditMessage of(String key) {
        return new AuditMessage(key, Map.of());
    }

    AuditMessage with(String name, Serializable value) {
        Map<String, Serializable> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new AuditMessage(key, more);
    }

    @Override
    public String text(Locale language) {
        return TEXTS.text(key, language, arguments);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
