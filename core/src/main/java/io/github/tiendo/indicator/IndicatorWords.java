package io.github.tiendo.indicator;

import io.github.tiendo.finding.MessageBundle;

/** What the kinds and rules of indicators are called. */
final class IndicatorWords {

    static final MessageBundle TEXTS =
            MessageBundle.load("IndicatorMessages", file -> IndicatorWords.class.getResourceAsStream(file));

    private IndicatorWords() {}
}
