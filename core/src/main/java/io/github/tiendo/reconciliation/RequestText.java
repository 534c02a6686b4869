package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Sentences;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text as requests are read from it: its words by their index, its sentences, and the mark that it begins with. */
final class RequestText {

    /** Where no dash, comma or bracket says so, more words than this are no name. */
    private static final int LONGEST_NAME = 8;

    /** A text in which every fifth word has letters of its own is Vietnamese. */
    private static final int ACCENTED = 5;

    private static final int ASCII = 128;

    /** A box of a list, ticked or not, is no longer: "[x]". */
    private static final int TICK = 3;

    /** Signs of Markdown around words. */
    private static final Set<String> EMPHASIS = Set.of("*", "_", "`");

    private static final Pattern MARK =
            Pattern.compile("^(?:\\(?(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}|[IVX]{1,5}|[a-zđ]|[A-Z](?=\\.\\s+\\p{Lu}{2}))"
                    + "(?:[.)]+|(?<=[0-9])[/-])|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}|[-+*•–])(?=\\s)");

    private final Block.Text block;
    private final List<Token> tokens;
    private final boolean isEnglish;
    private final String mark;

    RequestText(Block.Text block, List<Token> scanned) {
        this.block = block;
        this.tokens = new ArrayList<>(scanned);
        tokens.removeIf(token -> EMPHASIS.contains(token.text()) && !token.isEnd());
        long words = tokens.stream().filter(Token::isWord).count();
        long accented = tokens.stream()
                .filter(token -> token.isWord() && token.text().chars().anyMatch(c -> c >= ASCII))
                .count();
        this.isEnglish = accented * ACCENTED < words;
        String printed = block instanceof Block.ListItem item ? item.marker() : "";
        Matcher typed = MARK.matcher(block.text());
        this.mark = printed.isEmpty() && typed.find() ? typed.group() : printed;
    }

    /** A part of it: the indices of its first word and of the one behind it. */
    record Span(int from, int to) {}

    Block.Text block() {
        return block;
    }

    /** What marks it as an item, as printed; empty if nothing does. */
    String mark() {
        return mark;
    }

    /** Where its words begin behind the mark. */
    int start() {
        boolean isTyped = !mark.isEmpty()
                && block.text().startsWith(mark)
                && !(block instanceof Block.ListItem item && item.marker().equals(mark));
        int at = 0;
        while (isTyped && at < size() && tokens.get(at).start() < mark.length()) {
            at++;
        }
        return is(at, "[") && at < size() ? Math.max(at, first("]", at, Math.min(size(), at + TICK)) + 1) : at;
    }

    /** "- [x] ...": it is done. */
    boolean isTicked() {
        return is(start() - 1, "]") && !is(start() - 2, "[");
    }

    int size() {
        return tokens.size() - 1;
    }

    boolean isEnglish() {
        return isEnglish;
    }

    /** A token; the end for every index outside the text. */
    Token token(int i) {
        return tokens.get(i < 0 || i > size() ? size() : i);
    }

    boolean is(int i, String words) {
        return token(i).is(words);
    }

    boolean isCapital(int i) {
        return token(i).isWord() && Character.isUpperCase(block.text().codePointAt(token(i).start()));
    }

    boolean says(Phrases<?> phrases, int i) {
        return behind(phrases, i) > i;
    }

    /** The index behind a phrase; that where it would begin if none does. */
    int behind(Phrases<?> phrases, int i) {
        return i < 0 ? i : i + phrases.at(tokens, i).map(Phrases.Match::words).orElse(0);
    }

    /** Where the first of some phrases begins; -1 if none does. */
    int first(Phrases<?> phrases, int from, int to) {
        return first(from, to, i -> says(phrases, i));
    }

    int first(String sign, int from, int to) {
        return first(from, to, i -> is(i, sign));
    }

    /** The first place of some that is asked for; -1 if there is none. */
    static int first(int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to).filter(wanted).findFirst().orElse(-1);
    }

    /** The same, or where they end. */
    static int until(int from, int to, IntPredicate end) {
        return IntStream.range(from, to).filter(end).findFirst().orElse(to);
    }

    String words(int from, int to) {
        return from >= to
                ? ""
                : NormalText.display(block.text()
                        .substring(token(from).start(), token(to - 1).end()));
    }

    SourceLocation place(int i) {
        return block.placeAt(token(i).start());
    }

    /** Whether nothing is in lower case, as in a title. */
    boolean isUpper() {
        return block.text().chars().noneMatch(Character::isLowerCase)
                && block.text().chars().filter(Character::isLetter).count() >= ACCENTED;
    }

    /** Whether brackets hold all of it, as they do below a title: {@code (Kèm theo Quyết định số 45/QĐ-UBND ...)}. */
    boolean isInBrackets() {
        return block.text().startsWith("(") && block.text().endsWith(")");
    }

    /** Its sentences behind the mark, without their full stops; a line that begins with a label is one. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        int from = start();
        for (int end : Sentences.ends(block.text(), tokens)) {
            for (int i = from + 1; i < end; i++) {
                if (block.text().substring(token(i - 1).end(), token(i).start()).indexOf('\n') >= 0
                        && behindLabel(i) > i) {
                    sentences.add(new Span(from, i));
                    from = i;
                }
            }
            int last = is(end - 1, ".") || is(end - 1, "?") || is(end - 1, "!") ? end - 1 : end;
            if (last > from) {
                sentences.add(new Span(from, last));
            }
            from = Math.max(from, end);
        }
        return sentences;
    }

    /** The index behind "Phụ trách:", "Deadline -" or "Action:"; that of the word where no label stands. */
    int behindLabel(int at) {
        int label = behind(RequestPhrases.OWNERS, at);
        label = label > at ? label : behind(RequestPhrases.DEADLINES, at);
        label = label > at ? label : behind(RequestPhrases.TASKS, at);
        return label > at && (is(label, ":") || is(label, "-")) ? label + 1 : at;
    }

    /** "Data Unit", "MoH and UNICEF", "J. Tran", "Phòng Kỹ thuật": a short name, with nothing that is done. */
    boolean isName(int from, int to) {
        if (from >= to || to - from > LONGEST_NAME || isNobody(from) || !isWhom(from)) {
            return false;
        }
        boolean body = says(RequestPhrases.BODIES, from);
        if (!isEnglish) {
            boolean capitals = isCapital(from) && (to - from == 1 || isCapital(from + 1));
            return (body || capitals) && action(from + 1, to) < 0;
        }
        boolean named = false;
        for (int i = from; i < to; i++) {
            boolean isBody = says(RequestPhrases.BODIES, i);
            boolean proper = isCapital(i) || token(i).isNumber();
            if (!proper && !isBody && !says(RequestPhrases.IN_NAMES, i) && !is(i, ".")) {
                return false;
            }
            named |= isBody || proper && !says(RequestPhrases.ACTIONS, i);
        }
        return named;
    }

    /** Whether somebody may be named from here on. */
    boolean isWhom(int at) {
        return isCapital(at) || token(at).isNumber() || says(RequestPhrases.WHOM, at);
    }

    boolean isBody(int at) {
        boolean acts = behind(RequestPhrases.ACTIONS, at) > behind(RequestPhrases.BODIES, at) && !isCapital(at + 1);
        return says(RequestPhrases.BODIES, at)
                && !acts
                && (isCapital(at) || says(RequestPhrases.WHOM, at) || isEnglish);
    }

    /** "It", "this", "progress"; but not "IT". */
    boolean isNobody(int at) {
        String printed = words(at, at + 1);
        boolean shortened = printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
        return says(RequestPhrases.NOBODY, at) && !shortened;
    }

    boolean namesBody(int from, int to) {
        return first(RequestPhrases.BODIES, from, to) >= 0;
    }

    /** Where an action begins; in a name ("Ban Chỉ đạo", "chủ đầu tư") its words have capitals, or are known to be a name. */
    int action(int from, int to) {
        for (int i = Math.max(from, behind(RequestPhrases.NAMES, from - 1)); i < to; i++) {
            int name = behind(RequestPhrases.NAMES, i);
            if (name > i) {
                i = name - 1;
            } else if (!isCapital(i) && says(RequestPhrases.ACTIONS, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an action begins here, as the first word of an item too. */
    boolean isAction(int at, int to) {
        return at < to && says(RequestPhrases.ACTIONS, at) && !(isCapital(at) && isCapital(at + 1) && !isEnglish);
    }

    /** "must", "phải", words between who and what; English "to" is none in Vietnamese. */
    boolean isModal(int i) {
        return says(RequestPhrases.MODALS, i) && (isEnglish || !says(RequestPhrases.BARE, i)) && !isCapital(i);
    }

    StatedRequest.Kind modal(int i) {
        return RequestPhrases.MODALS.at(tokens, i).map(Phrases.Match::meaning).orElse(StatedRequest.Kind.REQUEST);
    }
}
