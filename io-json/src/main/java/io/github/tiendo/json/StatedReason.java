package io.github.tiendo.json;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.LocalizedText;
import java.util.Locale;

/** A reason of somebody's own policy, as a document states it. */
record StatedReason(String id, LocalizedText words) implements NotRatedReason {

    static StatedReason of(String id, LocalizedText words) {
        return new StatedReason(id, words);
    }

    @Override
    public String text(Locale language) {
        return words.text(language);
    }
}
