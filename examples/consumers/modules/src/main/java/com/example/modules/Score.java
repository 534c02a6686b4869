package com.example.modules;

import io.github.tiendo.Tiendo;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.time.LocalDate;

/** Scores a programme on the module path. */
public final class Score {

    private Score() {}

    static Scorecard of(Source source) throws IOException {
        return Tiendo.score(Tiendo.read(source).orThrow(), LocalDate.of(2022, 12, 31));
    }
}
