package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The day that a text is about, told by the periods that its beginning names: the last day of the newest that is no deadline. */
final class StatedDay {

    /** The title, the place and date, the legal basis and the opening sentences stand here. */
    private static final int BEGINNING = 6_000;

    /** How many words before a period say what it is named for, and how long they are together. */
    private static final int WORDS = 3;

    private static final int LENGTH = 40;

    private static final Phrasebook BOOK = Phrasebook.load("Day", file -> StatedDay.class.getResourceAsStream(file));

    private static final Phrases<String> DEADLINES = BOOK.phrases("deadline");

    /** Words that make a year its end. */
    private static final Phrases<String> WHOLE_YEARS = BOOK.phrases("whole-year");

    /** The place and day of a document, and its title, stand among so many blocks. */
    static final int FIRST_BLOCKS = 12;

    private StatedDay() {}

    /** How a document begins. */
    static String beginning(Document document) {
        return document.texts().stream()
                .limit(FIRST_BLOCKS)
                .map(Block.Text::text)
                .collect(Collectors.joining("\n"));
    }

    static Optional<LocalDate> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return PeriodNotation.of(Languages.VIETNAMESE).findAll(beginning).entrySet().stream()
                .filter(named -> isStated(beginning, named))
                .map(named -> named.getValue().lastDay())
                .max(Comparator.naturalOrder());
    }

    private static boolean isStated(String text, Map.Entry<Integer, Period> named) {
        int start = named.getKey();
        if (says(text, start, DEADLINES)) {
            return false;
        }
        return switch (named.getValue().kind()) {
            case DAY -> true;
            // "12/2020" is the number of a document more often than a month
            case MONTH, QUARTER -> !Character.isDigit(text.charAt(start));
            case YEAR -> says(text, start, WHOLE_YEARS);
            default -> false;
        };
    }

    /** Whether one of some phrases stands among the words just before a place, or begins there. */
    private static boolean says(String text, int place, Phrases<String> phrases) {
        int from = Math.max(0, place - LENGTH);
        List<Token> tokens = Token.scan(text.substring(from, Math.min(text.length(), place + LENGTH)));
        int at = 0;
        while (from + tokens.get(at).start() < place) {
            at++;
        }
        for (int i = Math.max(0, at - WORDS); i <= at; i++) {
            if (phrases.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
