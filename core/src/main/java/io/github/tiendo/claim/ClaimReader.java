package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.notation.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, block by block, and hands out what it claims. For one text and one thread.
 *
 * <pre>{@code
 * ClaimReader reader = new ClaimReader(Wordings.standard(), NumberNotation.of(VIETNAMESE), claims::add, sentence -> {}, account);
 * document.blocks().forEach(reader::read);
 * reader.end();
 * }</pre>
 */
public final class ClaimReader {

    private static final int MOST_LONE = 4;

    /** From here on a line is no line of a slide, which goes on with the one above. */
    private static final int FULL_LINE = 40;

    /** How much is quoted of what goes on with a figure that was cut. */
    private static final int SPLIT = 40;

    /** How many passages back a whole is looked for that no words tell. */
    private static final int RECENT = 6;

    /** How many marks of notes are remembered until their notes come. */
    private static final int NOTES = 100;

    private final Wordings wordings;
    private final Tokenizer tokenizer;
    private final Digits digits;
    private final NameReader names;
    private final Consumer<Claim> out;
    private final Consumer<Sentence> sentences;
    private final ClaimAccount account;
    private final ListFinder lists;
    private final BalanceFinder balances = new BalanceFinder(this::once);
    private final ClassFinder classes;
    private final CitationFinder citations;
    private final Restatements restatements;
    private final Map<Integer, Place> marks = new LinkedHashMap<>();
    private final List<Sentence> lone = new ArrayList<>();

    /** The last sentences of the passages before, the nearest first. */
    private final Deque<Sentence> recent = new ArrayDeque<>();

    /** The parts and totals of the sums in this passage: what two ways lead to is one. */
    private final Set<List<BigDecimal>> sums = new HashSet<>();

    /** Where the part before was over, if it was so long that it may have been cut, and whether that was behind a digit. */
    private @Nullable SourceLocation behind;

    private boolean isCutInFigure;
    private boolean paired;

    /** Whether the last passage is one of the labelled lines below a line that introduces them. */
    private boolean isIntroduced;

    /** The first sentence of the last passage; null if it has none that claims something. */
    private @Nullable Sentence first;

    private int passagesSinceLone;
    private @Nullable Sentence last;

    /**
     * A reader.
     *
     * @param wordings by which amounts get their roles
     * @param notation in which numbers are read
     * @param out gets each claim as soon as it is found
     * @param sentences gets each sentence with a number, for what else is to be read in it
     * @param account gets what is in no claim
     */
    public ClaimReader(
            Wordings wordings,
            NumberNotation notation,
            Consumer<Claim> out,
            Consumer<Sentence> sentences,
            ClaimAccount account) {
        this.wordings = wordings;
        this.tokenizer = wordings.tokenizer();
        this.digits = new Digits(notation, tokenizer);
        this.names = new NameReader(digits);
        this.sentences = sentences;
        this.account = account;
        this.out = out;
        this.restatements = new Restatements(out, account);
        this.lists = new ListFinder(names, out, account);
        this.classes = new ClassFinder(out);
        this.citations = new CitationFinder(digits, out, account);
    }

    /**
     * Reads the next block.
     *
     * @param block a text, a table or the end of a page
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    public void read(Block block) {
        if (block instanceof Block.Text text) {
            LongTexts.parts(text, part -> {
                split(part);
                LabelledLines.parts(part, this::lines);
            });
        } else if (block instanceof Sheet sheet) {
            lists.end();
            classes.read(sheet);
            String caption = last == null ? "" : last.passage().text();
            StackedTables.of(sheet).forEach(table -> new TableFinder(sheet, table, caption, digits, out, account)
                    .find(this::passage, citations));
        }
    }

    private void lines(Block.Text lines) {
        InlineNotes notes = InlineNotes.of(lines);
        passage(notes.text());
        notes.notes().forEach(this::passage);
    }

    /** Says where a part of a very long text goes on with the figure that the part before was cut in. */
    private void split(Block.Text part) {
        String text = part.text();
        if (isCutInFigure && !text.isEmpty() && part.location().equals(behind)) {
            account.cut(text.substring(0, Math.min(SPLIT, text.length())), part.location());
        }
        int end = text.length();
        boolean mayBeCut = end > LongTexts.LONGEST / 2;
        behind = mayBeCut ? part.placeAt(end) : null;
        isCutInFigure = mayBeCut && Character.isDigit(text.charAt(end - 1));
    }

    /** Ends the text, behind which nothing can be read. */
    public void end() {
        lists.end();
        forgetLone();
        restatements.end();
        classes.end();
        citations.end();
        wordings.takeBack(tokenizer);
    }

    private void passage(Passage found) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the audit was interrupted");
        }
        List<Token> tokens = digits.running(found.text());
        citations.title(found, tokens);
        Passage passage = listed(found);
        read(passage, Sentences.of(passage, tokens, digits));
    }

    /** A paragraph that is an item: "..., gồm:" goes before it and a semicolon is behind it, or behind the item before. */
    private Passage listed(Passage passage) {
        Passage before = last == null ? null : last.passage();
        if (before == null || passage.kind() != Passage.Kind.PARAGRAPH) {
            return passage;
        }
        boolean first = passage.endsWith(';') && last.is(last.size() - 1, ':');
        boolean next =
                before.kind() == Passage.Kind.ITEM && before.block() instanceof Block.Paragraph && before.endsWith(';');
        int level = before.kind() == Passage.Kind.ITEM ? before.level() : 0;
        return first ? passage.asItem(level + 1) : next ? passage.asItem(level) : passage;
    }

    void read(Passage passage, List<Sentence> sentences) {
        sums.clear();
        boolean numbers = false;
        Sentence told = null;
        for (Sentence sentence : sentences) {
            if (told != null) {
                told.leadsTo(sentence);
            }
            told = sentence;
            numbers |= sentence.hasNumbers();
            if (sentence.hasNumbers() && !sentence.isCrowded()) {
                wordings.tell(sentence);
            }
        }
        lists.begin(passage, sentences);
        List<Sentence> intros =
                numbers && passage.kind() == Passage.Kind.ITEM ? lists.intros(passage.level()) : List.of();
        Place anchor = passage.kind() == Passage.Kind.NOTE ? note(passage) : null;
        boolean ofBefore =
                anchor == null && !sentences.isEmpty() && !sentences.get(0).isUnread() && isOfBefore(sentences.get(0));
        boolean line = last != null
                && last.passage().text().length() >= FULL_LINE
                && passage.isLabelled()
                && last.passage().isLabelled();
        isIntroduced = line && (isIntroduced || introduces(first) || introduces(last));
        boolean ofItself = line && !ofBefore && (!isIntroduced || !sentences.isEmpty() && isTotal(sentences.get(0)));
        Sentence previous = ofBefore || !ofItself && goesOn(passage) ? last : null;
        List<Sentence> passages = numbers && anchor == null ? List.copyOf(recent) : List.of();
        for (Sentence sentence : sentences) {
            sentence.follows(previous);
            sentence(sentence, new Context(previous, intros, anchor, passages));
            previous = sentence;
        }
        if (isLone(sentences)) {
            lone.add(sentences.get(0));
            passagesSinceLone = 0;
        } else {
            sentences.forEach(one -> account.add(one, out));
            passagesSinceLone++;
            if (numbers && !paired || lone.size() > MOST_LONE || passagesSinceLone > MOST_LONE) {
                forgetLone();
            }
        }
        paired = false;
        first = sentences.isEmpty() ? null : sentences.get(0);
        last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
        if (last != null && anchor == null) {
            recent.addFirst(last);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
        lists.end(passage, sentences);
    }

    /** Whether the lines below are of this one: "Tổng số: 24 chỉ tiêu", "Tổng số 24 chỉ tiêu, trong đó". */
    private static boolean introduces(Sentence sentence) {
        int end = sentence.size() - 1;
        return isTotal(sentence)
                || sentence.is(end, ':')
                || sentence.has(Cue.AMONG, end - 1, end + 1)
                || sentence.has(Cue.COMPRISING, end - 1, end + 1);
    }

    private static boolean isTotal(Sentence sentence) {
        return sentence.cue(0) == Cue.TOTAL;
    }

    /** Whether a paragraph stands directly below a line that ended no sentence, as the lines of a slide do. */
    private boolean goesOn(Passage passage) {
        if (last == null
                || passage.kind() != Passage.Kind.PARAGRAPH
                || last.passage().kind() != Passage.Kind.PARAGRAPH) {
            return false;
        }
        List<SourceLocation> lines = last.passage().block().lines();
        OptionalInt line = passage.block().location().line();
        OptionalInt before = lines.isEmpty()
                ? OptionalInt.empty()
                : lines.get(lines.size() - 1).line();
        return line.isPresent()
                && before.isPresent()
                && line.getAsInt() == before.getAsInt() + 1
                && (last.is(last.size() - 1, ')') || !(last.get(last.size() - 1) instanceof Atom.Sign));
    }

    /** "Trong đó, ...", "Of the total, ...": what a paragraph or item before counts. */
    private static boolean isOfBefore(Sentence first) {
        int total = first.after(-1).inWords().notOver(k -> k > MOST_LONE).find(Cue.TOTAL);
        int behind = total < 0 ? -1 : first.behindCue(total);
        return first.cue(0) == Cue.AMONG || behind > 0 && first.is(behind, ',') && first.says(0, Vocabulary.OF);
    }

    /** A passage that is one percentage, as large type on a slide is. */
    private static boolean isLone(List<Sentence> sentences) {
        return sentences.size() == 1
                && sentences.get(0).percents() == 1
                && sentences.get(0).size() == 1;
    }

    private void forgetLone() {
        lone.forEach(one -> account.add(one, out));
        lone.clear();
    }

    /** A fraction that begins a passage behind lone percentages is what the first of them is of. */
    private Claim withLone(Claim claim) {
        boolean bare = !lone.isEmpty()
                && claim instanceof Claim.Share share
                && share.stated() == null
                && share.wholes().size() == 1
                && share.quote().start() == share.quote().sentenceStart();
        if (!bare) {
            return claim;
        }
        Sentence percent = lone.remove(0);
        percent.use(0);
        account.add(percent, out);
        paired = true;
        passagesSinceLone = 0;
        return ((Claim.Share) claim).stating(percent.amount(0));
    }

    private void sentence(Sentence sentence, Context context) {
        if (!sentence.hasNumbers()) {
            return;
        }
        if (sentence.isCrowded()) {
            account.cut(sentence);
            return;
        }
        sentences.accept(sentence);
        new RankFinder(sentence, out).find();
        new PairFinder(sentence, context, out).find();
        new GrowthFinder(sentence, context, out).find();
        new ShareFinder(sentence, context).find().forEach(claim -> share(claim, sentence));
        boolean stock = false;
        if (sentence.isCut()) {
            account.cut(sentence);
        } else {
            stock = balances.stock(sentence);
            new SumFinder(sentence, context, this::once, account).find();
            balances.flows(sentence);
            new PercentSumFinder(sentence, out).find();
            new NameFinder(sentence, names, out, account).find();
        }
        new AverageFinder(sentence, context, out).find();
        if (!stock) {
            new RestFinder(sentence, context, this::once).find();
        }
        restatements.read(sentence);
        classes.read(sentence);
        citations.read(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Note note) {
                marks.put(note.number(), sentence.at(i));
                if (marks.size() > NOTES) {
                    marks.remove(marks.keySet().iterator().next());
                }
            }
        }
    }

    private void share(Claim found, Sentence sentence) {
        Claim claim = withLone(found);
        if (claim instanceof Claim.Share share) {
            lists.share(share, sentence);
            return;
        }
        once(claim);
        if (claim instanceof Claim.SharePair pair) {
            lists.share(pair.stated().number(), pair.whole());
        }
    }

    /** Hands a claim on, but for a sum that was found in this passage already. */
    private void once(Claim claim) {
        if (!(claim instanceof Claim.Sum sum) || sums.add(sum.numbers())) {
            out.accept(claim);
        }
    }

    /** The count that a note is about; its names are counted. */
    private @Nullable Place note(Passage note) {
        int number = 0;
        for (char c : ((Block.Footnote) note.block()).anchor().toCharArray()) {
            int digit = Character.isDigit(c) ? c - '0' : AtomReader.SUPERSCRIPTS.indexOf(c);
            number = digit < 0 ? number : number * 10 + digit;
        }
        Place mark = marks.remove(number);
        if (mark == null) {
            return null;
        }
        new NameFinder(mark.sentence(), names, out, account).note(mark.index(), note);
        Sentence sentence = mark.sentence();
        int count = sentence.before(mark.index())
                .find(k -> sentence.isCountOrFraction(k) && sentence.depth(k) <= sentence.depth(mark.index()));
        return count < 0 ? null : sentence.at(count);
    }
}
