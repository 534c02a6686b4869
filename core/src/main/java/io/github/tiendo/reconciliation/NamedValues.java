package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** What a text says of a programme's indicators by their names, on one line or several, against the latest values. */
final class NamedValues {

    private static final int SHORTEST_NAME = 12;

    /** How far behind the name its value is looked for, in tokens. */
    private static final int GAP = 30;

    private static final Set<String> AIMS = Set.of("mục tiêu", "target", "kế hoạch", "đến năm 20");

    private record Known(List<String> words, Quantity value) {}

    /** The indicators by the first two words of their names, longer names first. */
    private final Map<String, List<Known>> byStart = new HashMap<>();

    NamedValues(Programme programme) {
        for (Indicator indicator : programme.indicators()) {
            String name = indicator.name().text(Languages.VIETNAMESE);
            List<String> words = new ArrayList<>();
            Token.scan(name).stream().filter(NamedValues::isWord).forEach(token -> words.add(token.text()));
            if (name.length() >= SHORTEST_NAME && words.size() > 1) {
                latest(programme, indicator).ifPresent(value -> add(words, value));
            }
        }
        byStart.values()
                .forEach(known -> known.sort(
                        Comparator.comparing((Known one) -> one.words().size()).reversed()));
    }

    private static Optional<Quantity> latest(Programme programme, Indicator indicator) {
        return programme.observationsOf(indicator.id()).stream()
                .filter(Observation::isAboutTheWhole)
                .filter(observation -> observation.quantity().isPresent())
                .max(Comparator.comparing(observation -> observation.period().endExclusive()))
                .flatMap(Observation::quantity);
    }

    private void add(List<String> words, Quantity value) {
        byStart.computeIfAbsent(words.get(0) + ' ' + words.get(1), none -> new ArrayList<>())
                .add(new Known(words, value));
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }

    /** The values that a text gives to the indicators it names. */
    List<AuditedFigure> in(String source, String text) {
        return in(text, new Lines(source, text)::at);
    }

    /** The same, with the place of each character of the text. */
    List<AuditedFigure> in(String text, IntFunction<SourceLocation> places) {
        List<AuditedFigure> figures = new ArrayList<>();
        if (byStart.isEmpty()) {
            return figures;
        }
        List<Token> tokens = Token.scan(text);
        int i = 0;
        while (i + 1 < tokens.size()) {
            Token token = tokens.get(i);
            int behind = i + 1;
            for (Known known :
                    byStart.getOrDefault(token.text() + ' ' + tokens.get(i + 1).text(), List.of())) {
                int end = end(tokens, i, known.words());
                if (end > 0) {
                    value(tokens, end, known.value())
                            .ifPresent(figure -> figures.add(figure.text(NormalText.display(
                                            text.substring(token.start(), lastShown(tokens, end, text))))
                                    .location(places.apply(token.start()))
                                    .build()));
                    behind = end;
                    break;
                }
            }
            i = behind;
        }
        return figures;
    }

    /** The place behind a name that begins at a token, signs between its words passed over; or -1. */
    private static int end(List<Token> tokens, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.SIGN) {
                at++;
            }
            if (at == tokens.size() || !tokens.get(at).text().equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int lastShown(List<Token> tokens, int from, String text) {
        for (int i = from; i < tokens.size() && i < from + GAP; i++) {
            if (tokens.get(i).text().equals("%")) {
                return tokens.get(i).end();
            }
        }
        return Math.min(text.length(), tokens.get(from - 1).end());
    }

    private static Optional<AuditedFigure.Builder> value(List<Token> tokens, int from, Quantity known) {
        StringBuilder between = new StringBuilder();
        for (int i = from; i + 1 < tokens.size() && i < from + GAP; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN && ".;".contains(token.text())) {
                return Optional.empty();
            }
            if (token.kind() == Token.Kind.NUMBER && tokens.get(i + 1).text().equals("%")) {
                boolean aim = AIMS.stream().anyMatch(words -> between.indexOf(words) >= 0);
                return aim || !known.unit().equals(Unit.PERCENT) ? Optional.empty() : compared(token.text(), known);
            }
            between.append(token.text()).append(' ');
        }
        return Optional.empty();
    }

    private static Optional<AuditedFigure.Builder> compared(String printed, Quantity known) {
        return NumberNotation.of(Languages.VIETNAMESE)
                .parse(printed)
                .value()
                .map(number -> number.printed())
                .map(stated -> {
                    BigDecimal rounded = known.number().setScale(stated.scale(), RoundingMode.HALF_UP);
                    boolean right = rounded.compareTo(stated) == 0;
                    return AuditedFigure.builder()
                            .kind(StatedFigureKind.VALUE)
                            .numerator(stated)
                            .denominator(known.number())
                            .stated(printed + "%")
                            .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                            .explanation(AuditMessage.of(right ? "value.same" : "value.differs")
                                    .with("stated", Printed.percent(stated))
                                    .with("known", Printed.percent(known.number())));
                });
    }

    /** Lines and columns of places that only grow. */
    static final class Lines {
        private final String source;
        private final String text;
        private int line = 1;
        private int start;

        Lines(String source, String text) {
            this.source = source;
            this.text = text;
        }

        SourceLocation at(int place) {
            int end = text.indexOf('\n', start);
            while (end >= 0 && end < place) {
                line++;
                start = end + 1;
                end = text.indexOf('\n', start);
            }
            return SourceLocation.builder()
                    .source(source)
                    .line(line)
                    .column(place - start + 1)
                    .build();
        }
    }
}
