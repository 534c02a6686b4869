package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Sentence;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.notation.text.Tokenizer;
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
import org.jspecify.annotations.Nullable;

/** What the sentences of a text say of a programme's indicators by their names, against the latest values. For one text. */
final class NamedValues {

    private static final int SHORTEST_NAME = 12;

    /** How far behind the name its value is looked for, in atoms. */
    private static final int GAP = 30;

    /** A longer block is no label of what stands below it. */
    private static final int LONGEST_LABEL = 200;

    private record Known(List<String> words, BigDecimal percent) {}

    /** The indicators by the first words of their names, longer names first. */
    private final Map<String, List<Known>> byStart = new HashMap<>();

    private final Tokenizer tokenizer = Tokenizer.forManyTexts();
    private final List<AuditedFigure> figures = new ArrayList<>();

    /** The name with which the block before ended; null if it ended with none. */
    private @Nullable Label label;

    private record Label(BigDecimal known, String text, SourceLocation place) {}

    NamedValues(Programme programme) {
        for (Indicator indicator : programme.indicators()) {
            String name = indicator.name().text(Languages.VIETNAMESE);
            List<String> words = tokenizer.scan(name).stream()
                    .filter(token -> token.isWord() || token.isNumber())
                    .map(Token::text)
                    .toList();
            if (name.length() >= SHORTEST_NAME && words.size() > 1) {
                latest(programme, indicator)
                        .filter(value -> value.unit().equals(Unit.PERCENT))
                        .ifPresent(value -> byStart.computeIfAbsent(words.get(0), none -> new ArrayList<>())
                                .add(new Known(words, value.number())));
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

    /** The values that the sentences so far give to the indicators they name. */
    List<AuditedFigure> figures() {
        return figures;
    }

    /** Reads the next sentence, which may begin with the value of what the block before it names. */
    void read(Sentence sentence) {
        if (byStart.isEmpty()) {
            return;
        }
        if (label != null) {
            Label above = label;
            label = null;
            value(sentence, 0, 0, above.known())
                    .ifPresent(figure -> figures.add(
                            figure.text(above.text() + ' ' + figure.build().text())
                                    .location(above.place())
                                    .build()));
        }
        names(sentence.printed(), (known, tokens, at, end) -> {
            int name = sentence.atomAt(tokens.get(at).start());
            int behind = sentence.atomAt(tokens.get(end).start());
            value(sentence, name, behind, known).ifPresent(figure -> figures.add(figure.build()));
        });
    }

    /** Ends a block: if a name stands at its end, the next one may begin with its value, as under a label of a slide. */
    void end(Block block) {
        label = null;
        if (block instanceof Block.Text text
                && !byStart.isEmpty()
                && text.text().length() <= LONGEST_LABEL) {
            names(text.text(), (known, tokens, at, end) -> {
                boolean last = tokens.size() - 1 <= end + 1
                        && tokens.subList(end, tokens.size()).stream().noneMatch(token -> token.is("."));
                int start = tokens.get(at).start();
                label = last
                        ? new Label(known, NormalText.display(text.text().substring(start)), text.placeAt(start))
                        : null;
            });
        }
    }

    /** Where a name was found: the token with which it begins, and the one behind it. */
    @FunctionalInterface
    private interface Found {
        void at(BigDecimal known, List<Token> tokens, int at, int end);
    }

    private void names(String text, Found found) {
        List<Token> tokens = tokenizer.scan(text);
        int i = 0;
        while (i < tokens.size()) {
            int behind = i + 1;
            for (Known known : byStart.getOrDefault(tokens.get(i).text(), List.of())) {
                int end = end(tokens, i, known.words());
                if (end > 0) {
                    found.at(known.percent(), tokens, i, end);
                    behind = end;
                    break;
                }
            }
            i = behind;
        }
    }

    /** The place behind a name that begins at a token, signs between its words passed over; or -1. */
    private static int end(List<Token> tokens, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (!tokens.get(at).isWord()
                    && !tokens.get(at).isNumber()
                    && !tokens.get(at).isEnd()) {
                at++;
            }
            if (!tokens.get(at).text().equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Compares the first percentage behind a name with what is known, unless it is aimed at or said behind a semicolon. */
    private static Optional<AuditedFigure.Builder> value(Sentence sentence, int name, int behind, BigDecimal known) {
        int at = sentence.after(behind - 1).until(behind + GAP).notOver(';').find(sentence::isPercent);
        if (at < 0 || sentence.isAimed(behind, at)) {
            return Optional.empty();
        }
        BigDecimal stated = sentence.amount(at).number().printed();
        boolean right = known.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0;
        return Optional.of(Judged.start(StatedFigureKind.VALUE, sentence.quote(name, at, at))
                .numerator(stated)
                .denominator(known)
                .stated(sentence.amount(at).printed())
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(right ? "value.same" : "value.differs")
                        .with("stated", Printed.percent(stated))
                        .with("known", Printed.percent(known))));
    }
}
