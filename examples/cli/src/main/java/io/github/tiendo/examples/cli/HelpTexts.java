package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the help says of commands, options and parameters, by the keys that picocli looks up. */
final class HelpTexts {

    private HelpTexts() {}

    /** The texts of one language, whatever that of the JVM is. */
    static ResourceBundle in(Locale language) {
        String name = "HelpMessages_" + (Languages.isVietnamese(language) ? "vi" : "en") + ".properties";
        try (InputStream bytes = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
