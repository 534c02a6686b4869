package io.github.tiendo.examples.cli;

import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands of a round are told about it. */
final class RoundOptions {

    @Option(names = "--period", paramLabel = "P", required = true)
    private @SuppressWarnings("NullAway.Init") String period;

    @Option(names = "--due", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate due;

    @Option(names = "--data-through", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate dataThrough;

    @Option(names = "--assign", paramLabel = "FILE")
    private @Nullable Path assign;

    /** The period, given as ids have it or as people write it. */
    Period period(Locale language) {
        return Period.parse(period)
                .or(() -> PeriodNotation.of(language).parse(period).value())
                .orElseThrow(() -> new UsageException(Rounds.TEXTS.of("period", language, "found", period)));
    }

    /** The last day to be on time, if it was given. */
    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Through which day the data are to reach, if it was given. */
    Optional<LocalDate> dataThrough() {
        return Optional.ofNullable(dataThrough);
    }

    /** The table of who reports on what, if one was given. */
    Optional<Path> assignments() {
        return Optional.ofNullable(assign);
    }
}
