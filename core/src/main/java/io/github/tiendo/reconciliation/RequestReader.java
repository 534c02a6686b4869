package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.notation.text.Tokenizer;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.reconciliation.RequestOutline.Line;
import io.github.tiendo.reconciliation.RequestSentence.Asked;
import io.github.tiendo.reconciliation.RequestText.Span;
import io.github.tiendo.reconciliation.RequestTimes.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a report, a notice or the minutes of a meeting ask and promise: who is to do what by when, with the sentence. In
 * Vietnamese and English.
 *
 * <pre>{@code
 * List<StatedRequest> requests = RequestReader.of(VIETNAMESE).read("report.txt", text);
 * requests.get(0).who();      // 08 địa phương còn lại
 * requests.get(0).due();      // trong tháng 4/2022
 * }</pre>
 *
 * <p>Somebody is asked by words that ask ({@code Đề nghị Sở Y tế ...}, {@code should}); by a time; and, in a text whose title
 * or section hands out tasks ({@code Thông báo kết luận}, {@code Action items}), by standing before what is to be done. Items
 * belong to whoever is asked in a line above them only as their marks nest; where nothing ties a task to somebody, nobody is
 * named. {@code Phụ trách: ...} and {@code Deadline: ...} belong to the item above them. A sentence that asks several things by
 * several times is several requests. A time without a year is the next one after the day that the text states in its beginning.
 * The words stand in resources ({@code Request_vi.phrases}).
 */
public final class RequestReader {

    /** The place and day of a text stand among so many characters. */
    private static final int BEGINNING = 1_500;

    /** More words than these are no title. */
    private static final int LONGEST_TITLE = 24;

    private final Locale language;

    private RequestReader(Locale language) {
        this.language = language;
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
        return read(TextBlocks.document(source, text));
    }

    /**
     * Reads a document of any format.
     *
     * @param document its blocks
     * @return the requests in the order of the document
     */
    public List<StatedRequest> read(Document document) {
        Reading reading = new Reading(new RequestTimes(language, day(document)));
        document.texts().stream()
                .filter(text -> !(text instanceof Block.Footnote))
                .forEach(reading::block);
        return reading.found;
    }

    /** The first day that a text states. */
    private static Optional<LocalDate> day(Document document) {
        String beginning = StatedDay.beginning(document);
        return PeriodNotation.of(Languages.VIETNAMESE)
                .findAll(beginning.substring(0, Math.min(beginning.length(), BEGINNING)))
                .values()
                .stream()
                .filter(period -> period.kind() == Period.Kind.DAY)
                .findFirst()
                .map(Period::lastDay);
    }

    /** One text as it is read. */
    private static final class Reading {

        private final RequestTimes times;
        private final Tokenizer tokenizer = Tokenizer.forManyTexts();
        private final RequestOutline outline = new RequestOutline();
        private Line line = outline.root();
        private final List<StatedRequest> found = new ArrayList<>();
        private int blocks;

        /** Where the requests of the item begin that labels speak of, and the item itself while there are none. */
        private int first;

        private Optional<RequestText> item = Optional.empty();

        /** The last body that was named by a line of its own. */
        private String section = "";

        Reading(RequestTimes times) {
            this.times = times;
        }

        private void block(Block.Text block) {
            RequestText text = new RequestText(block, tokenizer.scan(block.text()));
            blocks++;
            List<Span> sentences = text.sentences();
            if (sentences.isEmpty() || text.isInBrackets() || !isLabel(text, sentences.get(0)) && isTitle(text)) {
                return;
            }
            RequestSentence reader = new RequestSentence(text, times, line, section);
            for (Span sentence : sentences) {
                if (isLabel(text, sentence)) {
                    labels(text, sentence);
                } else {
                    add(text, sentence, reader.read(sentence));
                }
            }
        }

        /** Whether a sentence says who or when of the item above it: "Phụ trách: Phòng Kỹ thuật", "Action: J. Smith". */
        private static boolean isLabel(RequestText text, Span sentence) {
            int value = text.behindLabel(sentence.from());
            return value > sentence.from()
                    && (!text.says(RequestPhrases.TASKS, sentence.from()) || text.isName(value, sentence.to()));
        }

        /** Goes to the next line; whether that is a title, which asks nothing itself. */
        private boolean isTitle(RequestText text) {
            boolean heading = text.block() instanceof Block.Heading || text.isUpper();
            line = outline.enter(text, heading);
            first = found.size();
            item = Optional.of(text);
            if (text.behindLabel(text.start()) > text.start()) {
                line.directs = true;
            }
            return title(text, heading) || heading || line.isClosed || text.isTicked();
        }

        /** What a title or a short line says of the lines below it: whether tasks are handed out, to whom, by when. */
        private boolean title(RequestText text, boolean heading) {
            int start = text.start();
            int end = text.size();
            boolean marked = !text.mark().isEmpty();
            line.opens |= heading || text.is(end - 1, ":");
            if (end - start > LONGEST_TITLE || text.is(end - 1, ".") || text.is(end - 1, ";")) {
                return false;
            }
            int name = text.is(end - 1, ":") ? end - 1 : end;
            if (text.is(text.behind(RequestPhrases.CLOSING_TITLES, start), ":")) {
                line.isClosed = true;
                return true;
            }
            boolean several = line.directs()
                    && text.says(RequestPhrases.WHOM, start)
                    && text.first(RequestPhrases.NOBODY, start, name) < 0
                    && name - start <= LONGEST_TITLE / 2
                    && text.action(start + 1, name) < 0;
            if (several || text.isBody(start) && text.isName(start, name)) {
                line.who = text.words(start, name);
                line.opens = true;
                section = line.who;
            }
            boolean acts = marked && !heading && text.isAction(start, end);
            int action = acts ? text.behind(RequestPhrases.ACTIONS, start) : start;
            boolean telling = text.behind(RequestPhrases.TELLING_TITLES, start) > action && !text.is(end - 1, ":");
            boolean lists = text.is(end - 1, ":") && !marked && !heading;
            int last = (marked || lists) && !heading ? start + 1 : end;
            boolean directing = !telling && !acts && text.first(RequestPhrases.TASK_TITLES, start, last) >= 0;
            if (telling || directing) {
                line.opens = true;
                line.directs = directing;
                titled(text, directing);
            }
            if (heading || directing) {
                int plan = text.first(RequestPhrases.PLAN_HEADINGS, start, end);
                line.planned = plan < 0 ? line.planned : times.named(text, plan, end);
            }
            return telling || directing && !lists;
        }

        /** A title without a mark speaks of the text if it is the first, else of what stands below the same heading. */
        private void titled(RequestText text, boolean directing) {
            boolean inner = text.block() instanceof Block.Heading heading && heading.level() > 1;
            if (!text.mark().isEmpty() || inner || text.first(":", text.start(), text.size()) >= 0) {
                return;
            }
            Line root = outline.root();
            if (blocks <= StatedDay.FIRST_BLOCKS && root.directs == null) {
                root.directs = directing;
            } else if (line.above != null) {
                line.above.directs = directing;
            }
        }

        /** "Phụ trách: Phòng Kỹ thuật", "Owner: Finance; Due: 3 May 2026": said of the item above. */
        private void labels(RequestText text, Span sentence) {
            String who = "";
            Optional<Due> due = Optional.empty();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int value = text.behindLabel(i);
                if (value > i && text.says(RequestPhrases.DEADLINES, i)) {
                    due = due.isPresent() ? due : times.at(text, i, sentence.to());
                } else if (value > i) {
                    int end = RequestText.until(value, sentence.to(), k -> text.is(k, ";") || text.behindLabel(k) > k);
                    who = text.words(value, end);
                }
            }
            say(who, due);
        }

        /** Who and when for the requests of the item above that lack them; an item that asked nothing is a task by them. */
        private void say(String who, Optional<Due> due) {
            if (first == found.size() && item.isPresent() && !item.get().mark().isEmpty()) {
                RequestText text = item.get();
                Span span = text.sentences().get(0);
                String what = text.words(span.from(), span.to());
                add(text, span, List.of(new Asked(StatedRequest.Kind.REQUEST, who, what, due)));
            }
            for (int i = first; i < found.size(); i++) {
                StatedRequest request = found.get(i);
                StatedRequest.Builder more = StatedRequest.builder().from(request);
                if (request.who().isEmpty()) {
                    more.who(who);
                }
                if (request.due().isEmpty() && due.isPresent()) {
                    more.due(due.get().printed()).deadline(due.get().deadline());
                }
                found.set(i, more.build());
            }
        }

        private void add(RequestText text, Span span, List<Asked> all) {
            String sentence = all.isEmpty() ? "" : text.words(span.from(), span.to());
            for (Asked asked : all) {
                if (!asked.what().isEmpty()) {
                    found.add(StatedRequest.builder()
                            .kind(asked.kind())
                            .who(asked.who())
                            .what(asked.what())
                            .due(asked.due().map(Due::printed))
                            .deadline(asked.due().flatMap(Due::deadline))
                            .sentence(sentence)
                            .location(text.place(span.from()))
                            .build());
                } else if (first < found.size()) {
                    say("", asked.due());
                }
            }
        }
    }
}
