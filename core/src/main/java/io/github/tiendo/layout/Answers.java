package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a cell answers to what stands over it: yes ({@code Đã ban hành}), no ({@code Chưa ban hành}, also {@code Đang xây
 * dựng}, which is in preparation), or yes by a document and since its day ({@code 45/KH-UBND ngày 12/01/2024}).
 */
final class Answers {

    private static final int LONGEST = 120;
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:\\p{L}{1,12}\\.? ){0,3}\\d{1,5}(?:/\\d{4})?/\\p{Lu}[\\p{Lu}\\p{L}&.-]*.*");
    /** {@code Regulation 15/2023}. */
    private static final Pattern OF_YEAR =
            Pattern.compile("(?:\\p{L}{3,} ){1,3}(?:[Nn]o\\.? )?\\d{1,5}/(?:19|20)\\d\\d");

    /** The letter behind the day on which a party did it in another way: {@code 5 Jun 2017 a}. */
    private static final Pattern LETTER_BEHIND_DAY = Pattern.compile("(\\d{4}) \\(?\\p{L}\\)?$");

    private static final Set<String> YES = Set.copyOf(LayoutWords.normal("answer.yes"));
    private static final Set<String> NO = Set.copyOf(LayoutWords.normal("answer.no"));
    private static final Set<String> TICKS = Set.copyOf(LayoutWords.normal("answer.tick"));
    private static final List<String> SENDING_HEADS = LayoutWords.normal("answer.sending-head");
    private static final Set<String> SENT_IN_TIME = Set.copyOf(LayoutWords.normal("answer.sent-in-time"));
    private static final Set<String> SENT_LATE = Set.copyOf(LayoutWords.normal("answer.sent-late"));
    private static final List<String> YES_BEGINNINGS = LayoutWords.normal("answer.yes-beginning");
    private static final List<String> NO_BEGINNINGS = LayoutWords.normal("answer.no-beginning");

    /** What stands before the number of a document: {@code No. 14 of 12 March 2024}. */
    private static final List<String> NUMBERED = LayoutWords.normal("answer.numbered");

    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d(?![\\d/])");

    /** What was done and holds no more: {@code Adopted (expired in 2023)}. */
    private static final List<String> ENDED = LayoutWords.normal("answer.ended");

    /** What was done in part, or is not valid: {@code Submitted (unsigned)}. */
    private static final List<String> LIMITED = LayoutWords.normal("answer.limited");

    /** What says nothing more behind an answer: {@code Yes, fully}. */
    private static final Set<String> AS_IT_IS = Set.copyOf(LayoutWords.plain("answer.as-it-is"));

    /** An answer, and what is said of it behind: {@code Yes (late)}, {@code Đã ban hành, chờ công bố}. */
    private static final Pattern QUALIFIED = Pattern.compile("([^(,;]+?)(?: ?\\(| ?[,;] ?| [–-] )([^)]+)\\)?");

    private static final Set<String> CROSSES = Set.copyOf(LayoutWords.normal("answer.cross"));

    private Answers() {}

    /** What a cell says that says yes or no and nothing else: a word, a mark, 1 or 0. */
    static Optional<Boolean> yesOrNo(DraftCell cell) {
        String normal = NormalText.of(cell.text());
        if (TICKS.contains(normal) || YES.contains(normal) || ColumnCells.isMark(cell) || normal.equals("1")) {
            return Optional.of(true);
        }
        return NO.contains(normal) || normal.equals("0") ? Optional.of(false) : cell.logical();
    }

    /** Whether heads say that something was done, and that the same was not: {@code Đã ban hành}, {@code Chưa ban hành}. */
    static boolean areOpposite(String done, String notDone) {
        String of = HeadText.plain(done);
        String plain = " " + HeadText.plain(notDone) + " ";
        return !Words.holdsAny(of, NO_BEGINNINGS)
                && NO_BEGINNINGS.stream()
                        .map(no -> plain.replaceFirst(" " + no + " ", " "))
                        .filter(what -> !what.equals(plain) && !what.isBlank())
                        .map(String::strip)
                        .anyMatch(what -> of.equals(what) || YES.contains(Words.first(of)) && of.endsWith(" " + what));
    }

    /** Whether a cell is a cross, which says yes in a form and no beside ticks. */
    static boolean isCross(DraftCell cell) {
        return CROSSES.contains(NormalText.of(cell.text()));
    }

    /** The answer as a cell that holds yes, no, a tick or a day; empty if the cell does not answer. */
    static Optional<DraftCell> read(DraftCell cell) {
        if (cell.date().isPresent() || cell.logical().isPresent()) {
            return Optional.of(cell);
        }
        if (cell.kind() != DraftCell.Kind.TEXT || cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        String normal = NormalText.of(cell.text());
        if (TICKS.contains(normal) || YES.contains(normal)) {
            return Optional.of(answer(true, cell));
        }
        if (NO.contains(normal) || isEnded(cell)) {
            return Optional.of(answer(false, cell));
        }
        String plain = HeadText.plain(cell.text());
        int yesWords = longestBeginning(plain, YES_BEGINNINGS);
        if (yesWords > 0 && (Words.holdsAny(plain, ENDED) || Words.holdsAny(plain, LIMITED))) {
            return Optional.empty();
        }
        Matcher qualified = QUALIFIED.matcher(cell.display());
        if (qualified.matches() && yesWords == 0 && !Words.holdsAny(plain, LIMITED)) {
            String alone = NormalText.of(qualified.group(1));
            Optional<Boolean> said = YES.contains(alone)
                    ? Optional.of(true)
                    : NO.contains(alone) ? Optional.of(false) : Optional.empty();
            if (said.isPresent()) {
                return said.map(yes -> answer(yes, cell));
            }
        }
        boolean document = isDocument(cell.display()) || isNumbered(normal);
        if (!document && longestBeginning(plain, NO_BEGINNINGS) > yesWords) {
            return Optional.of(answer(false, cell));
        }
        String display = LETTER_BEHIND_DAY.matcher(cell.display()).replaceFirst("$1");
        Optional<PeriodInText> day =
                PeriodInText.find(display).filter(found -> found.period().kind() == Period.Kind.DAY);
        boolean yes = document || yesWords > 0;
        boolean dayAlone = day.isPresent() && day.get().text().length() == display.length();
        if (day.isPresent() && (yes || dayAlone || beginsAsSent(cell))) {
            DraftCell date = DraftCell.date(day.get().period().lastDay());
            return Optional.of(date.atPlaceOf(cell));
        }
        return yes ? Optional.of(answer(true, cell)) : Optional.empty();
    }

    /** What is said behind a yes, and is neither a document nor a day nor that it was in time; empty without any. */
    static Optional<String> qualifier(DraftCell cell) {
        Matcher qualified = QUALIFIED.matcher(cell.display());
        boolean mayBe = cell.kind() == DraftCell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && qualified.matches()
                && qualified.group(2).chars().noneMatch(Character::isDigit)
                && !AS_IT_IS.contains(HeadText.plain(qualified.group(2)))
                && !SENT_IN_TIME.contains(NormalText.of(qualified.group(2)));
        return mayBe && read(cell).flatMap(DraftCell::logical).orElse(false)
                ? Optional.of(qualified.group(2))
                : Optional.empty();
    }

    /** How long the longest of several beginnings is that a text has; 0 if it has none. */
    private static int longestBeginning(String plain, List<String> beginnings) {
        return beginnings.stream()
                .filter(beginning -> Words.startsWithAny(plain, List.of(beginning)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether a head asks for reports that were sent: {@code Tình trạng gửi báo cáo}, {@code Ngày gửi}. */
    static boolean asksForReports(DraftCell head) {
        String normal = NormalText.of(head.text());
        return SENDING_HEADS.stream().anyMatch(normal::contains);
    }

    /** Whether a cell says that something was sent, in time or late. */
    static boolean isSent(DraftCell cell) {
        return SENT_IN_TIME.contains(NormalText.of(cell.text())) || isSentLate(cell);
    }

    /** Whether a cell says that something was sent late. */
    static boolean isSentLate(DraftCell cell) {
        return SENT_LATE.contains(NormalText.of(cell.text()));
    }

    /** A cell under a head or title that asks for reports, as {@link #read} gives it; {@code Quá hạn} is sent too. */
    static Optional<DraftCell> readSending(DraftCell cell) {
        Optional<DraftCell> read = read(cell);
        return read.isPresent() || !isSent(cell) && !beginsAsSent(cell) ? read : Optional.of(answer(true, cell));
    }

    /** {@code Late (12 May)}. */
    private static boolean beginsAsSent(DraftCell cell) {
        String plain = HeadText.plain(cell.text());
        return Stream.concat(SENT_IN_TIME.stream(), SENT_LATE.stream())
                .anyMatch(words -> plain.startsWith(words + " "));
    }

    private static DraftCell answer(boolean yes, DraftCell cell) {
        DraftCell answer = DraftCell.logical(yes, cell.text());
        return answer.atPlaceOf(cell);
    }

    /** Whether it begins with the word for a document or a number, and that number: {@code By-law 14 of 2024}; a year is none. */
    private static boolean isNumbered(String normal) {
        return NUMBERED.stream()
                .filter(normal::startsWith)
                .map(word -> normal.substring(word.length()).strip())
                .anyMatch(number -> !number.isEmpty()
                        && Character.isDigit(number.charAt(0))
                        && !YEAR.matcher(number).find());
    }

    /** Whether a cell says that what was done holds no more, and so answers with no: {@code Expired in 2024}. */
    static boolean isEnded(DraftCell cell) {
        return Words.startsWithAny(HeadText.plain(cell.text()), ENDED);
    }

    /** Whether it begins with the number of a document: digits, a stroke, capitals; or words, digits, a stroke and a year. */
    private static boolean isDocument(String display) {
        return DOCUMENT.matcher(display).matches()
                || OF_YEAR.matcher(display).matches() && !PeriodInText.isWhole(display);
    }
}
