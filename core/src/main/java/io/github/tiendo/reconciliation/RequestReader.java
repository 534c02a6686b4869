package io.github.tiendo.reconciliation;

import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.notation.text.Tokenizer;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a report asks and promises: who is to do what by when, with the sentence. In Vietnamese and English.
 *
 * <pre>{@code
 * List<StatedRequest> requests = RequestReader.of(VIETNAMESE).read("report.txt", text);
 * requests.get(0).who();      // 08 địa phương còn lại
 * requests.get(0).due();      // trong tháng 4/2022
 * }</pre>
 *
 * <p>A sentence that asks several things by several times is several requests. Items below a line that asks, and items
 * below a heading of tasks with a time, are requests too. The words stand in resources ({@code Request_vi.phrases}).
 */
public final class RequestReader {

    /** More words than these are no name of whoever is asked. */
    private static final int LONGEST_WHO = 40;

    /** More tokens than these are no time. */
    private static final int LONGEST_DUE = 9;

    private static final int LEAST_WORDS = 2;

    /** More words than these are no name of a body before what it asks. */
    private static final int LONGEST_BODY = 8;

    /** What joins one thing that is asked to the one before. */
    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:" + String.join("|", RequestPhrases.JOINING) + ")\\b|[,;\\s])+", Pattern.UNICODE_CHARACTER_CLASS);

    private final DeadlineNotation deadlines;

    private RequestReader(Locale language) {
        this.deadlines = DeadlineNotation.of(language);
    }

    /**
     * A reader of reports.
     *
     * @param language in which times are read first; words are read in both languages
     * @return the reader
     */
    public static RequestReader of(Locale language) {
        return new RequestReader(language);
    }

    /**
     * Reads a text, plain or Markdown.
     *
     * @param source its name, for places
     * @param text any text
     * @return the requests in the order of the text
     */
    public List<StatedRequest> read(String source, String text) {
        Reading reading = new Reading();
        TextBlocks.read(source, text, reading::block);
        return reading.found;
    }

    /**
     * Reads a document of any format.
     *
     * @param document its blocks
     * @return the requests in the order of the document
     */
    public List<StatedRequest> read(Document document) {
        Reading reading = new Reading();
        document.texts().forEach(reading::block);
        return reading.found;
    }

    /** A time in a sentence: where its words begin and end, and the deadline, if it is one. */
    private record Due(int from, int to, Optional<Deadline> deadline) {}

    /** One text as it is read. */
    private final class Reading {

        private final Tokenizer tokenizer = Tokenizer.forManyTexts();
        private final List<StatedRequest> found = new ArrayList<>();
        private Block.@Nullable Text block;
        private List<Token> tokens = List.of();

        /** Whom the line above asks, if it ended with a colon. */
        private @Nullable String asked;

        /** How the items below that line are numbered. */
        private char askedMark;

        /** The body whose heading stands above. */
        private String section = "";

        /** The time of a heading of tasks. */
        private @Nullable String planned;

        private Optional<Deadline> plannedBy = Optional.empty();

        private void block(Block read) {
            if (!(read instanceof Block.Text text) || read instanceof Block.Footnote) {
                return;
            }
            block = text;
            tokens = tokenizer.scan(text.text());
            if (isHeading(text)) {
                heading();
                return;
            }
            boolean item = text instanceof Block.ListItem || isNumbered();
            char mark = text.text().isEmpty() ? ' ' : text.text().charAt(0);
            boolean same = askedMark == 0 || (askedMark == '(') == (mark == '(');
            String above = item && same ? asked : null;
            asked = null;
            askedMark = above == null ? 0 : mark;
            section(item);
            int from = 0;
            boolean first = true;
            for (int i = 0; i < tokens.size(); i++) {
                if (isEnd(i)) {
                    sentence(from, i, item && first, above);
                    from = i + 1;
                    first = false;
                }
            }
            if (above != null && asked == null) {
                asked = above;
            }
        }

        /** "9. Bộ Y tế": a short item that is the name of a body is the heading of what follows. */
        private void section(boolean item) {
            int start = item ? behindNumber(0, tokens.size() - 1) : 0;
            boolean name = tokens.size() - start <= LONGEST_DUE + LEAST_WORDS
                    && start < tokens.size() - 1
                    && isCapital(tokens.get(start))
                    && tokens.stream().skip(start).noneMatch(token -> token.is(".") || token.is(":") || token.is(","));
            if (name && (item || block instanceof Block.ListItem)) {
                section = words(start, tokens.size() - 1);
            }
        }

        private boolean isEnd(int i) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            boolean stop = token.is(".") && (next.isEnd() || !next.isGlued() && isCapital(next)) && i > 1;
            return stop || token.isEnd();
        }

        private boolean isCapital(Token token) {
            return token.isWord() && Character.isUpperCase(text().codePointAt(token.start()));
        }

        private String text() {
            return block == null ? "" : block.text();
        }

        /** "(1) ...", "2. ...", "a) ..." in a text whose items are paragraphs. */
        private boolean isNumbered() {
            int at = tokens.get(0).is("(") ? 1 : 0;
            return tokens.size() > at + 2
                    && (tokens.get(at).isNumber()
                            || tokens.get(at).end() - tokens.get(at).start() == 1)
                    && (tokens.get(at + 1).is(".") || tokens.get(at + 1).is(")"));
        }

        private boolean isHeading(Block.Text text) {
            String words = text.text();
            boolean upper = words.chars().noneMatch(Character::isLowerCase)
                    && words.chars().filter(Character::isLetter).count() > LEAST_WORDS * LEAST_WORDS;
            return text instanceof Block.Heading || upper;
        }

        private void heading() {
            asked = null;
            planned = null;
            plannedBy = Optional.empty();
            boolean plan = false;
            for (int i = 0; i < tokens.size(); i++) {
                plan |= RequestPhrases.PLAN_HEADINGS.at(tokens, i).isPresent();
                Optional<Due> due = plan && planned == null ? due(i, tokens.size() - 1) : Optional.empty();
                if (due.isPresent()) {
                    planned = words(due.get().from(), due.get().to());
                    plannedBy = due.get().deadline();
                }
            }
        }

        private void sentence(int from, int to, boolean item, @Nullable String above) {
            int asking = asking(from, to);
            if (asking >= 0) {
                request(from, to, asking);
                return;
            }
            int start = item ? behindNumber(from, to) : from;
            if (labelled(start, from, to) || isAsked(start, from, to) || obliged(start, from, to)) {
                return;
            }
            Optional<Phrases.Match<String>> given = RequestPhrases.GIVEN.at(tokens, start);
            if (given.isPresent() && !section.isEmpty()) {
                given(start + given.get().words(), from, to);
                return;
            }
            if (item && (above != null || planned != null)) {
                boolean begins =
                        start < to && RequestPhrases.ACTIONS.at(tokens, start).isPresent();
                int action = begins ? start : action(start, to);
                boolean led = action > start && action - start < LONGEST_WHO && isWhom(behindShare(start, action));
                String who = above != null ? above : led ? words(behindShare(start, action), action) : "";
                emit(StatedRequest.Kind.REQUEST, who, led && above == null ? action : start, from, to);
                return;
            }
            promise(from, to);
        }

        /** "Sở Công Thương: hoàn thành báo cáo ...", each of several parted by semicolons: whoever stands before the colon. */
        private boolean labelled(int start, int from, int to) {
            int colon = start;
            while (colon < to
                    && colon - start <= LONGEST_BODY
                    && !tokens.get(colon).is(":")) {
                colon++;
            }
            boolean led = colon < to
                    && tokens.get(colon).is(":")
                    && colon > start
                    && isWhom(start)
                    && (RequestPhrases.BODIES.at(tokens, start).isPresent()
                            || RequestPhrases.WHOM.at(tokens, start).isPresent())
                    && action(start, colon) < 0
                    && action(colon + 1, colon + 2) >= 0;
            if (led) {
                emit(StatedRequest.Kind.REQUEST, words(start, colon), colon + 1, from, to);
            }
            return led;
        }

        /** "Sở Y tế có trách nhiệm hoàn thành ...", "The Department should complete ... by ...": who stands before the words. */
        private boolean obliged(int start, int from, int to) {
            for (int i = start + 1; i < to && i - start <= LONGEST_WHO; i++) {
                Optional<Phrases.Match<String>> obliging = RequestPhrases.OBLIGING.at(tokens, i);
                if (obliging.isPresent()) {
                    int behind = i + obliging.get().words();
                    boolean led = behind < to && isWhom(start) && namesBody(start, i) && action(start, i) < 0;
                    boolean said = isEnglish(i) ? tokens.get(behind).isWord() : action(behind, behind + 1) >= 0;
                    boolean dated = dues(behind, to).stream()
                            .anyMatch(due -> due.deadline().isPresent());
                    if (led && said && dated && !RequestPhrases.PASSIVE.contains(tokens.get(behind))) {
                        emit(StatedRequest.Kind.REQUEST, words(start, i), behind, from, to);
                        return true;
                    }
                    return false;
                }
            }
            return false;
        }

        private boolean namesBody(int from, int to) {
            for (int i = from; i < to; i++) {
                if (RequestPhrases.BODIES.at(tokens, i).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** "Về nhiệm vụ thúc đẩy hóa đơn điện tử, Bộ Tài chính đã ...": the task ends where a body is named. */
        private void given(int start, int from, int to) {
            int end = start;
            while (end < to && !(tokens.get(end).is(",") && end + 1 < to && isCapital(tokens.get(end + 1)))) {
                end++;
            }
            emit(StatedRequest.Kind.REQUEST, section, start, from, end);
        }

        private boolean isWhom(int at) {
            return isCapital(tokens.get(at))
                    || tokens.get(at).isNumber()
                    || RequestPhrases.WHOM.at(tokens, at).isPresent();
        }

        private int behindNumber(int from, int to) {
            int at = from;
            while (at < to
                    && at - from < LEAST_WORDS + 1
                    && !tokens.get(at).is(".")
                    && !tokens.get(at).is(")")) {
                at++;
            }
            boolean marked =
                    at < to && (tokens.get(at).is(".") || tokens.get(at).is(")"));
            return marked ? at + 1 : from;
        }

        /** "100% các tỉnh hoàn thành ...": how many of them is not who. */
        private int behindShare(int from, int action) {
            return from + 1 < action && tokens.get(from + 1).is("%") ? from + 2 : from;
        }

        /** Where a sentence asks; -1 if it does not. */
        private int asking(int from, int to) {
            for (int i = from; i < to; i++) {
                Optional<Phrases.Match<String>> match = RequestPhrases.ASKING.at(tokens, i);
                int behind = i + match.map(Phrases.Match::words).orElse(0);
                behind += behind < to && tokens.get(behind).is(":") ? 1 : 0;
                if (match.isPresent() && behind < to && isAsking(i, from) && isWhom(behind)) {
                    return i;
                }
            }
            return -1;
        }

        /** At the beginning, behind a sign or behind a name, "UBND tỉnh giao"; "hồ sơ đề xuất" asks nobody. */
        private boolean isAsking(int i, int from) {
            Token before = tokens.get(Math.max(from, i - 1));
            return i == from || !before.isWord() || isCapital(before) || isEnglish(i) || isBody(from, i);
        }

        /** A short name that begins with a capital and the word for a body, with no action in it. */
        private boolean isBody(int from, int to) {
            return to - from <= LONGEST_BODY
                    && isCapital(tokens.get(from))
                    && RequestPhrases.BODIES.at(tokens, from).isPresent()
                    && action(from, to) < 0
                    && tokens.subList(from, to).stream().allMatch(Token::isWord);
        }

        private boolean isEnglish(int i) {
            return tokens.get(i).text().chars().allMatch(c -> c < 128)
                    && !RequestPhrases.PASSING.contains(tokens.get(i));
        }

        /** "The Ministry should issue the plan", "The provinces are asked to:": reads who stands before; whether anybody does. */
        private boolean isAsked(int start, int from, int to) {
            for (int i = start + 1; i < to && i - start < LONGEST_WHO; i++) {
                int behind = i
                        + RequestPhrases.ASKED
                                .at(tokens, i)
                                .map(Phrases.Match::words)
                                .orElse(0);
                boolean whom = behind > i && isWhom(start);
                if (whom && behind == to - 1 && tokens.get(behind).is(":")) {
                    asked = words(start, i);
                    return true;
                }
                if (whom && RequestPhrases.ACTIONS.at(tokens, behind).isPresent()) {
                    emit(StatedRequest.Kind.REQUEST, words(start, i), behind, from, to);
                    return true;
                }
            }
            return false;
        }

        private void request(int from, int to, int asking) {
            int start = asking
                    + RequestPhrases.ASKING
                            .at(tokens, asking)
                            .map(Phrases.Match::words)
                            .orElse(1);
            start += tokens.get(start).is(":") ? 1 : 0;
            int action = action(start + 1, to);
            for (int i = start + 1; i < to && i - start < LONGEST_WHO; i++) {
                Optional<Phrases.Match<String>> passing = RequestPhrases.PASSING.at(tokens, i);
                if (passing.isPresent() && !isCapital(tokens.get(i))) {
                    int behind = i + passing.get().words();
                    int later = action(behind + 1, to);
                    if (later > 0) {
                        start = behind;
                        action = later;
                    }
                    break;
                }
            }
            boolean colon = to > from && tokens.get(to - 1).is(":");
            if (action < 0 || action - start > LONGEST_WHO) {
                asked = colon ? words(start, to - 1) : null;
                return;
            }
            String who = words(start, action);
            if (colon) {
                asked = who;
                return;
            }
            emit(StatedRequest.Kind.REQUEST, who, action, from, to);
        }

        /** Where an action begins; in a name ("Ban Chỉ đạo") its words have capitals. */
        private int action(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!isCapital(tokens.get(i))
                        && RequestPhrases.ACTIONS.at(tokens, i).isPresent()) {
                    return i;
                }
            }
            return -1;
        }

        private void promise(int from, int to) {
            for (int i = from; i < to; i++) {
                if (RequestPhrases.PROMISES.at(tokens, i).isPresent()) {
                    int start = i
                            + RequestPhrases.PROMISES
                                    .at(tokens, i)
                                    .map(Phrases.Match::words)
                                    .orElse(1);
                    boolean passive = start < to && RequestPhrases.PASSIVE.contains(tokens.get(start));
                    int action = passive ? action(start + 1, to) : -1;
                    boolean dated = dues(start, to).stream()
                            .anyMatch(due -> due.deadline().isPresent());
                    if (dated) {
                        int comma = i;
                        while (comma > from
                                && i - comma < LONGEST_WHO
                                && !tokens.get(comma - 1).is(",")
                                && !tokens.get(comma - 1).is(";")) {
                            comma--;
                        }
                        boolean by = action > start + 1 && action - start < LONGEST_WHO;
                        String who = by
                                ? words(start + 1, action)
                                : i - comma <= LONGEST_DUE + LEAST_WORDS ? words(comma, i) : "";
                        emit(StatedRequest.Kind.PROMISE, who, by ? action : start, from, to);
                    }
                    return;
                }
            }
        }

        /** One request for each time that is stated; what stands behind the last time belongs to it. */
        private void emit(StatedRequest.Kind kind, String who, int what, int from, int to) {
            List<Due> dues = new ArrayList<>(dues(what, to));
            dues.removeIf(due -> planned != null && isUnderPlan(due));
            int start = what;
            // "đến hết Quý I hoàn thành ...; đến tháng 12 hoàn thành ...": what is to be done stands behind its time
            boolean behind = !dues.isEmpty()
                    && dues.get(0).to() < to
                    && action(dues.get(0).to(), dues.get(0).to() + 1) >= 0;
            for (int i = 0; i < dues.size(); i++) {
                Due due = dues.get(i);
                int next = i < dues.size() - 1 ? dues.get(i + 1).from() : to;
                boolean last = i == dues.size() - 1;
                String rest = last && due.to() < to ? " " + words(due.to(), to) : "";
                String said = behind ? words(due.to(), next) : words(start, due.from()) + rest;
                add(kind, who, said, Optional.of(due), from, to);
                start = due.to();
            }
            if (dues.isEmpty()) {
                add(kind, who, words(what, to), Optional.empty(), from, to);
            }
        }

        private void add(StatedRequest.Kind kind, String who, String what, Optional<Due> due, int from, int to) {
            String said = JOINING.matcher(what).replaceFirst("").strip();
            if (block == null || said.isEmpty()) {
                return;
            }
            Optional<String> words = due.map(found -> words(found.from(), found.to()))
                    .or(() -> Optional.ofNullable(planned).filter(none -> kind == StatedRequest.Kind.REQUEST));
            found.add(StatedRequest.builder()
                    .kind(kind)
                    .who(who)
                    .what(said)
                    .due(words)
                    .deadline(
                            due.isPresent()
                                    ? due.flatMap(Due::deadline)
                                    : words.isPresent() ? plannedBy : Optional.empty())
                    .sentence(words(from, to))
                    .location(block.placeAt(tokens.get(from).start()))
                    .build());
        }

        /** "kế hoạch hành động đến năm 2025": what lasts longer than the plan it stands in is not by when. */
        private boolean isUnderPlan(Due due) {
            return due.deadline().isPresent()
                    && plannedBy.isPresent()
                    && due.deadline()
                            .get()
                            .lastDay()
                            .orElseThrow()
                            .isAfter(plannedBy.get().lastDay().orElseThrow())
                    && RequestPhrases.UNTIL.contains(tokens.get(due.from()));
        }

        private List<Due> dues(int from, int to) {
            List<Due> dues = new ArrayList<>();
            int i = from;
            while (i < to) {
                Optional<Due> due = RequestPhrases.DUE.at(tokens, i).isPresent() ? due(i, to) : Optional.empty();
                due.ifPresent(dues::add);
                i = due.map(Due::to).orElse(i + 1);
            }
            return dues;
        }

        /** The longest time that begins at a token, its first word included or not. */
        private Optional<Due> due(int at, int to) {
            boolean starts = RequestPhrases.STARTS.at(tokens, at).isPresent();
            int word = at
                    + RequestPhrases.DUE
                            .at(tokens, at)
                            .map(Phrases.Match::words)
                            .orElse(0);
            for (int end = Math.min(to, at + LONGEST_DUE); end > at; end--) {
                if (!tokens.get(end - 1).isWord() && !tokens.get(end - 1).isNumber()) {
                    continue;
                }
                for (int first : new int[] {at, word}) {
                    Optional<Deadline> deadline = first < end ? parse(words(first, end)) : Optional.empty();
                    if (deadline.isPresent()) {
                        return Optional.of(new Due(at, end, starts ? Optional.empty() : deadline));
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Deadline> parse(String words) {
            boolean digits = words.chars().anyMatch(Character::isDigit);
            return digits
                    ? deadlines.parse(words).value().filter(deadline -> deadline.lastDay()
                            .isPresent())
                    : Optional.empty();
        }

        private String words(int from, int to) {
            return from >= to
                    ? ""
                    : NormalText.display(text().substring(
                                    tokens.get(from).start(), tokens.get(to - 1).end()));
        }
    }
}
