package io.github.tiendo.figure;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what several passages say together: the items of a list against the total in its heading, "Đã ban hành" and
 * "Chưa ban hành", a share and the rest named after it.
 */
final class ListRules {

    private static final int SHORT = 250;
    private static final int MOST_ITEMS = 400;
    private static final int REMEMBERED = 24;

    private static final Set<String> LEFT = Set.of("còn", "leaving");

    /** Pieces from a count in brackets to the end of a heading: "(04 tỉnh):". */
    private static final int BRACKET = 6;

    /** One item of a list. */
    private record Item(
            Passage passage,
            int end,
            int indent,
            List<Piece> shares,
            @Nullable Piece count,
            @Nullable Piece percent) {}

    /** A count of those who have, and where it stands. */
    private record Done(
            NumberReading number, @Nullable NumberReading whole, String noun, String verb, int start, int passage) {}

    private final String text;
    private final Finds finds;
    private @Nullable Passage heading;
    private @Nullable Piece total;

    /** All counts of the heading, the last first. */
    private final List<Piece> totals = new ArrayList<>();

    private boolean partsFollow;
    private boolean allPartsFollow;
    private int headingIndent;
    private final List<Item> items = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private int group;
    private String groupVerb = "";
    private int passages;

    ListRules(String text, Finds finds) {
        this.text = text;
        this.finds = finds;
    }

    /** The whole that the heading of the list gives to a share in its item. */
    @Nullable
    Piece whole(Passage passage) {
        return total != null && passage.bullet() != 0 && partsFollow ? total : null;
    }

    /** A passage without numbers is an item of the list, or ends it. */
    void plain(Passage passage) {
        passages++;
        if (passage.note() > 0) {
            return;
        }
        if (passage.bullet() == 0) {
            end();
            group = 0;
        } else if (heading != null && items.size() < MOST_ITEMS && indent(passage) >= headingIndent) {
            items.add(new Item(passage, passage.end(), indent(passage), List.of(), null, null));
        } else {
            end();
        }
    }

    void read(Passage passage, List<Piece> pieces) {
        passages++;
        if (passage.note() > 0) {
            return;
        }
        boolean item = passage.bullet() != 0 || isItem(pieces);
        boolean opens = opens(pieces);
        if (heading != null && item && items.size() < MOST_ITEMS && indent(passage) >= headingIndent) {
            items.add(item(passage, pieces));
        } else {
            end();
        }
        complement(passage, pieces);
        if (opens && (heading == null || !item || items.size() <= 1)) {
            List<Item> before = List.copyOf(items);
            if (!before.isEmpty()) {
                end();
            }
            open(passage, pieces);
        }
    }

    private int indent(Passage passage) {
        int at = passage.start();
        int indent = 0;
        while (at > 0 && indent < 40 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
            indent++;
        }
        return indent;
    }

    private static boolean isItem(List<Piece> pieces) {
        return pieces.get(0).isShare();
    }

    /** Whether a list follows: the passage ends with a colon. */
    private static boolean opens(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1).isSign(':');
    }

    private void open(Passage passage, List<Piece> pieces) {
        heading = passage;
        headingIndent = indent(passage);
        total = null;
        totals.clear();
        partsFollow = false;
        allPartsFollow = false;
        for (int i = pieces.size() - 1; i >= 0 && pieces.size() - i < SHORT; i--) {
            Piece piece = pieces.get(i);
            partsFollow |= total == null
                    && (piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE) || piece.is(Cue.LIST_OF) || piece.is(Cue.IS));
            allPartsFollow |= total == null && piece.is(Cue.COMPRISE);
            boolean last = pieces.size() - i <= BRACKET;
            boolean usable = piece.isCountOrShare() && piece.number.scaleWord().isEmpty() && (piece.depth == 0 || last);
            if (usable) {
                totals.add(piece);
                total = total == null ? piece : total;
            }
        }
    }

    private Item item(Passage passage, List<Piece> pieces) {
        List<Piece> shares = new ArrayList<>();
        Piece count = null;
        Piece percent = null;
        for (int i = 0; i < pieces.size() && i < SHORT; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE)) {
                break;
            }
            if (piece.isShare()) {
                shares.add(piece);
            }
            boolean first = i <= 2
                    || i > 0
                            && (pieces.get(i - 1).isSign(':')
                                    || pieces.get(i - 1).is(Cue.IS));
            count = piece.isCount() && count == null && first ? piece : count;
            percent = piece.isPercent() && percent == null ? piece : percent;
        }
        return new Item(passage, endOfSentence(pieces, shares, count), indent(passage), shares, count, percent);
    }

    /** The end of the sentence of the item's last number: what a converter put behind it is another matter. */
    private static int endOfSentence(List<Piece> pieces, List<Piece> shares, @Nullable Piece count) {
        Piece number = shares.isEmpty() ? count : shares.get(shares.size() - 1);
        int end = pieces.get(pieces.size() - 1).end;
        for (int i = pieces.size() - 1; i >= 0 && number != null; i--) {
            if (pieces.get(i).sentence == number.sentence) {
                return pieces.get(i).end;
            }
        }
        return end;
    }

    /** Closes the list that is open, if any. */
    void end() {
        if (heading != null && total != null && items.size() >= 2) {
            int least = items.stream().mapToInt(Item::indent).min().orElse(0);
            List<Item> level = new ArrayList<>();
            for (Item item : items) {
                if (item.indent() == least) {
                    level.add(item);
                }
            }
            shares(level);
            counts(level);
            names(level);
        }
        heading = null;
        total = null;
        partsFollow = false;
        items.clear();
    }

    /** "36 chỉ tiêu. Trong đó: - 04/36 ...; - 14/36 ...": parts of the total, and their percentages. */
    private void shares(List<Item> level) {
        StatedFigure.Builder sum = StatedFigure.builder()
                .kind(StatedFigureKind.SUM)
                .isExhaustive(true)
                .denominator(total.number);
        StatedFigure.Builder percents = StatedFigure.builder()
                .kind(StatedFigureKind.PERCENT_SUM)
                .isExhaustive(true)
                .denominator(NumberReading.of(BigDecimal.valueOf(100)));
        int percentCount = 0;
        for (Item item : level) {
            for (Piece share : item.shares()) {
                if (share.whole == null || share.whole.value().compareTo(total.number.value()) != 0) {
                    return;
                }
                sum.addParts(share.number);
            }
            if (item.shares().isEmpty()) {
                return;
            }
            if (item.percent() != null) {
                percents.addParts(item.percent().number);
                percentCount++;
            }
        }
        int end = level.get(level.size() - 1).end();
        finds.add(sum, total.start, end);
        if (percentCount == level.size()) {
            finds.add(percents, level.get(0).passage().start(), end);
        }
    }

    /** "220 thành viên, bao gồm: - 58 ...; - 63 ...". */
    private void counts(List<Item> level) {
        if (!partsFollow
                || level.stream()
                        .anyMatch(item -> item.count() == null || !item.shares().isEmpty())) {
            return;
        }
        BigDecimal added = BigDecimal.ZERO;
        for (Item item : level) {
            added = added.add(item.count().number.value());
        }
        Piece whole = total;
        for (Piece other : totals) {
            boolean fits = whole.number.value().compareTo(added) != 0
                    && other.number.value().compareTo(added) == 0;
            whole = fits ? other : whole;
        }
        StatedFigure.Builder sum = StatedFigure.builder()
                .kind(StatedFigureKind.SUM)
                .isExhaustive(allPartsFollow)
                .denominator(whole.number);
        level.forEach(item -> sum.addParts(item.count().number));
        finds.add(sum, whole.start, level.get(level.size() - 1).end());
    }

    /** "04 Quyết định:" and as many items. */
    private void names(List<Item> level) {
        boolean plain = level.stream()
                .allMatch(item -> item.count() == null && item.shares().isEmpty());
        boolean last = heading.end() - total.end < SHORT;
        if (!plain
                || !last
                || total.isShare()
                || level.size() != total.number.value().intValue()) {
            return;
        }
        StatedFigure.Builder figure =
                StatedFigure.builder().kind(StatedFigureKind.COVERAGE).numerator(total.number);
        for (Item item : level) {
            int start = item.passage().start() + (item.passage().bullet() == 0 ? 0 : 1);
            figure.addNames(NormalText.display(
                            text.substring(start, Math.min(item.passage().end(), start + SHORT)))
                    .trim());
        }
        finds.add(figure, total.start, level.get(level.size() - 1).passage().end());
    }

    /** Those who have, those who have not, and those who remain. */
    private void complement(Passage passage, List<Piece> pieces) {
        boolean header =
                opens(pieces) && pieces.size() <= 12 && pieces.stream().noneMatch(p -> p.type == Piece.Type.NUMBER);
        if (header) {
            Piece not = first(pieces, piece -> piece.is(Cue.NOT));
            Piece has = first(pieces, piece -> piece.is(Cue.DONE) || piece.is(Cue.FINISHED));
            group = not != null ? -1 : has != null ? 1 : 0;
            groupVerb = not == null && has == null ? "" : verb(pieces, pieces.indexOf(not != null ? not : has));
            return;
        }
        if (passage.bullet() == 0 && group != 0 && passage.end() - passage.start() > SHORT) {
            group = 0;
        }
        int polarity = group;
        int sentence = 0;
        String verb = groupVerb;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != sentence) {
                sentence = piece.sentence;
                polarity = group;
                verb = groupVerb;
            }
            boolean leads = i + 1 < pieces.size() && (piece.is(Cue.NOT) || piece.is(Cue.DONE));
            if (leads && colonNear(pieces, i)) {
                polarity = piece.is(Cue.NOT) ? -1 : 1;
                verb = verb(pieces, i);
            }
            if (piece.isCountOrShare() && piece.number.scaleWord().isEmpty() && piece.depth == 0) {
                count(pieces, i, polarity, verb);
            }
        }
    }

    private static boolean colonNear(List<Piece> pieces, int from) {
        for (int i = from + 1; i < pieces.size() && i <= from + 6; i++) {
            if (pieces.get(i).isSign(':')) {
                return true;
            }
            if (pieces.get(i).type != Piece.Type.WORD) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Piece first(List<Piece> pieces, Predicate<Piece> test) {
        return pieces.stream().filter(test).findFirst().orElse(null);
    }

    private static String verb(List<Piece> pieces, int at) {
        return at >= 0 && at + 1 < pieces.size() ? pieces.get(at + 1).word : "";
    }

    private void count(List<Piece> pieces, int at, int polarity, String verb) {
        Piece piece = pieces.get(at);
        boolean rest = at > 0 && pieces.get(at - 1).is(Cue.REST);
        String noun = noun(pieces, at + 1);
        if (noun.isEmpty() && !rest) {
            return;
        }
        int says = polarity;
        String does = verb;
        boolean here = true;
        boolean perhaps = at > 0 && LEFT.contains(pieces.get(at - 1).word);
        for (int i = at + 1; i < pieces.size() && i <= at + 14; i++) {
            Piece next = pieces.get(i);
            if (next.sentence != piece.sentence || next.isSign(';') || next.isSign('.')) {
                break;
            }
            if (next.isCountOrShare()
                    && piece.whole != null
                    && !pieces.get(i - 1).is(Cue.AND)) {
                break;
            }
            here &= next.type == Piece.Type.WORD || next.type == Piece.Type.NOTE;
            rest |= here && next.is(Cue.REST);
            if (next.is(Cue.NOT) || next.is(Cue.DONE) || next.is(Cue.FINISHED)) {
                says = next.is(Cue.NOT) ? -1 : 1;
                does = next.is(Cue.FINISHED) ? next.word : i + 1 < pieces.size() ? pieces.get(i + 1).word : "";
                break;
            }
        }
        if (says == -1 || rest || perhaps) {
            match(piece, Nouns.end(pieces, at), noun, does, rest, perhaps);
        } else if (says == 1 || piece.whole != null) {
            done.add(new Done(piece.number, piece.whole, noun, does, piece.start, passages));
            if (done.size() > REMEMBERED) {
                done.remove(0);
            }
        }
    }

    /** The noun behind a number; empty where a verb follows, as in "the remaining 18 had not". */
    private static String noun(List<Piece> pieces, int at) {
        Piece next = at < pieces.size() ? pieces.get(at) : null;
        boolean verb = next != null && (next.is(Cue.DONE) || next.is(Cue.IS) || next.is(Cue.NOT));
        return next != null && next.type == Piece.Type.WORD && !verb ? next.word : "";
    }

    private static boolean addsUp(Done has, Piece rest) {
        return has.whole() != null
                && has.number()
                                .value()
                                .add(rest.number.value())
                                .compareTo(has.whole().value())
                        == 0;
    }

    /** Finds those who have to those who have not; "còn 3" is only perhaps what is left, and is if it adds up. */
    private void match(Piece not, int end, String noun, String verb, boolean rest, boolean perhaps) {
        if (not.isShare()) {
            return;
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            Done has = done.get(i);
            boolean near = passages - has.passage() <= (group != 0 ? 8 : 3);
            boolean sameVerb = has.verb().equals(verb)
                    || verb.startsWith(has.verb() + " ")
                    || has.verb().startsWith(verb + " ");
            boolean left = rest && has.whole() != null || perhaps && addsUp(has, not);
            boolean same = has.noun().equals(noun) || noun.isEmpty() && has.passage() == passages;
            if (near && same && (left || sameVerb && !verb.isEmpty())) {
                StatedFigure.Builder figure = StatedFigure.builder()
                        .kind(StatedFigureKind.COMPLEMENT)
                        .addParts(has.number(), not.number)
                        .population(has.noun());
                if (has.whole() != null) {
                    figure.denominator(has.whole());
                }
                finds.add(figure, has.start(), Math.max(end, has.start()));
                done.remove(i);
                return;
            }
        }
    }
}
