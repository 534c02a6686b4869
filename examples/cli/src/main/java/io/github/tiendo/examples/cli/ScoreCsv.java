package io.github.tiendo.examples.cli;

import io.github.tiendo.scorecard.Rounding;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.Tally.Percents;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scorecard as comma-separated values: a line for the whole, and one for each line of each breakdown. */
final class ScoreCsv {

    private ScoreCsv() {}

    /** The columns that it has whatever the scale is. */
    static Csv head() {
        return Csv.of("programme", "asOf", "policy", "by", "key", "counted");
    }

    static Csv of(Scorecard card, Rounding rounding, int digits, Locale language) {
        Csv csv = head();
        write(csv, card, null, card.tally(), rounding, digits, language);
        for (BreakdownLine line : card.breakdowns()) {
            write(csv, card, line, line.tally(), rounding, digits, language);
        }
        return csv;
    }

    private static void write(
            Csv csv,
            Scorecard card,
            @Nullable BreakdownLine line,
            Tally tally,
            Rounding rounding,
            int digits,
            Locale language) {
        Csv.Row row = csv.row()
                .cell("programme", card.title().text(language))
                .cell("asOf", card.asOf())
                .cell("policy", card.policy().id())
                .cell("by", line == null ? null : line.by())
                .cell("key", line == null ? null : line.key().text(language))
                .cell("counted", tally.total());
        Percents percents = tally.percents(rounding, digits);
        for (GradeLine grade : tally.lines()) {
            row.cell(grade.id(), grade.count())
                    .cell(grade.id() + " %", percents.of(grade).map(BigDecimal::toPlainString));
        }
        row.cell("notRated", tally.notRated())
                .cell("notRated %", percents.notRated().map(BigDecimal::toPlainString))
                .cell("excluded", line == null ? card.excluded().size() : null)
                .cell("omitted", line == null ? card.omitted().size() : null);
    }
}
