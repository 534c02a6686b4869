package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The atoms of a sentence, with how deep they stand in brackets, in which clause, and what role the amounts have. */
public class Sentence {

    /** How far a look goes, in atoms: a sentence of a report is rarely longer. */
    static final int FAR = 120;

    /** How many sentences back a look goes. */
    static final int MOST_BACK = 8;

    /** The most numbers of a sentence that is read for what it claims. */
    static final int MOST_NUMBERS = 96;

    /** How far behind a figure its bracket may close for a quotation to go on to there. */
    private static final int CLOSING = 12;

    /** The most words for a grade. */
    private static final int GRADE = 2;

    private static final int NOUN = 4;
    private static final int LABEL = 8;

    private static final Atom NOTHING = new Atom.Sign('\0', 0, 0);

    private final Passage passage;

    /** Makes its atoms when they are first looked at; null once they are made. */
    private @Nullable Supplier<List<Atom>> unread;

    private Atom[] atoms = {};

    /** What each atom says for the structure; null where it says nothing. */
    private @Nullable Cue[] said = {};

    /** The words that its atoms are; empty where they are none. */
    private List<String> words = List.of();

    /** The sign that each atom is; a blank where it is none. */
    private char[] signs = {};

    private short[] depth = {};
    private short[] clause = {};
    private short[] comma = {};
    private final Role[] roles;
    private final int[] partners;
    private final boolean[] used;
    private int[] numbers = {};
    private int percents;
    private long cues;
    private long marks;
    private @Nullable List<@Nullable List<String>> nouns;

    /** The parts of which a share is stated, with their wholes; themselves where none is found. */
    private @Nullable Map<Integer, Place> shares;

    /** The wholes that parts are held against. */
    private @Nullable Map<Integer, Held> held;

    /** The parts that a share of a plan is stated of. */
    private @Nullable BitSet ofPlans;

    /** What is in no claim, and why. */
    private @Nullable Map<Integer, NoFigure> aside;

    private @Nullable Sentence previous;
    private @Nullable Sentence next;
    private boolean isCut;

    Sentence(Passage passage, List<Atom> atoms) {
        this.passage = passage;
        read(atoms);
        this.roles = new Role[numbers.length == 0 ? 0 : atoms.size()];
        this.partners = new int[roles.length];
        this.used = new boolean[atoms.size()];
        Arrays.fill(roles, Role.NONE);
        Arrays.fill(partners, -1);
    }

    /** A sentence in which no number stands, so that few look at what it says. */
    private Sentence(Passage passage, Supplier<List<Atom>> unread) {
        this.passage = passage;
        this.unread = unread;
        this.roles = new Role[0];
        this.partners = new int[0];
        this.used = new boolean[0];
    }

    static Sentence withoutNumbers(Passage passage, Supplier<List<Atom>> atoms) {
        return new Sentence(passage, atoms);
    }

    private void read(List<Atom> made) {
        int size = made.size();
        atoms = made.toArray(new Atom[size]);
        said = new Cue[size];
        signs = new char[size];
        depth = new short[size];
        clause = new short[size];
        comma = new short[size];
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            Word word = atoms[i] instanceof Word found ? found : null;
            texts[i] = word == null ? "" : word.text();
            said[i] = word == null ? null : word.cue();
            signs[i] = atoms[i] instanceof Atom.Sign sign ? sign.mark() : ' ';
        }
        words = Arrays.asList(texts);
        int[] found = new int[size];
        int count = 0;
        int deep = 0;
        int clauses = 0;
        int commas = 0;
        for (int i = 0; i < size; i++) {
            Atom atom = atoms[i];
            char mark = signs[i];
            deep -= (mark == ')' || mark == ']') && deep > 0 ? 1 : 0;
            clauses += mark == ';' && deep == 0 && !goesOnComparing(i) ? 1 : 0;
            commas += (mark == ',' || mark == ';') && deep == 0 ? 1 : 0;
            if (atom instanceof Amount || atom instanceof Fraction) {
                found[count++] = i;
                percents += atom instanceof Amount amount && amount.isPercent() ? 1 : 0;
            } else if (atom instanceof Word word) {
                marks |= word.marks();
                cues |= bit(word.cue());
            }
            depth[i] = (short) deep;
            clause[i] = (short) clauses;
            comma[i] = (short) commas;
            deep += mark == '(' || mark == '[' ? 1 : 0;
        }
        numbers = Arrays.copyOf(found, count);
    }

    /** "25.390 tỷ đồng; so với 31/12/2021 tăng ...", "so với cùng kỳ (56.120 người); tăng 4.094": a comparison is of what stands before it. */
    private boolean goesOnComparing(int i) {
        return cue(i + 1) == Cue.COMPARED
                || tellsChange(i + 1)
                        && before(i).notOver(';').has(Cue.COMPARED)
                        && !before(i).notOver(';').has(this::tellsChange);
    }

    /** Whether the words at an atom say that something rose or fell. */
    boolean tellsChange(int i) {
        return cue(i) != null && cue(i).isChange();
    }

    /** Whether it has an amount or a fraction; without one it claims nothing. */
    boolean hasNumbers() {
        return numbers.length > 0;
    }

    /** Whether it has more numbers than a person reads in one sentence: a table that lost its lines, of which nothing is claimed. */
    boolean isCrowded() {
        return numbers.length > MOST_NUMBERS;
    }

    /** Where its amounts and fractions stand, in their order. */
    public int[] numbers() {
        return numbers;
    }

    /** How many of them are percentages. */
    int percents() {
        return percents;
    }

    /** How many of them may count something, or say how many of how many. */
    int counts() {
        return numbers.length - percents;
    }

    /** Notes that it goes on behind its last atom, so that what it lists is not whole. */
    void cut() {
        isCut = true;
    }

    boolean isCut() {
        return isCut;
    }

    /** Says which sentence stands before it in its paragraph; those that no look goes back to are let go. */
    void follows(@Nullable Sentence sentence) {
        previous = sentence;
        Sentence last = this;
        for (int back = 0; last != null && back < MOST_BACK; back++) {
            last = last.previous;
        }
        if (last != null) {
            last.previous = null;
            last.shares = null;
            last.held = null;
        }
    }

    /** Says which sentence stands behind it in its paragraph. */
    void leadsTo(Sentence sentence) {
        next = sentence;
    }

    /** The sentence behind it in its paragraph; null for the last. */
    @Nullable
    Sentence next() {
        return next;
    }

    @Nullable
    Sentence previous() {
        return previous;
    }

    Passage passage() {
        return passage;
    }

    /** Its atoms, unmodifiable. */
    List<Atom> atoms() {
        read();
        return Collections.unmodifiableList(Arrays.asList(atoms));
    }

    /** Whether its atoms were not looked at yet: it has no number in digits or words, no percent sign and no slash between digits. */
    boolean isUnread() {
        return unread != null;
    }

    private void read() {
        if (unread != null) {
            make(unread);
        }
    }

    private void make(Supplier<List<Atom>> maker) {
        unread = null;
        read(maker.get());
    }

    public int size() {
        read();
        return atoms.length;
    }

    /** Whether there is an atom at a place: every look at one asks this first. */
    boolean isInside(int i) {
        return i >= 0 && i < size();
    }

    /** An atom; one that says nothing at a place outside. */
    public Atom get(int i) {
        return isInside(i) ? atoms[i] : NOTHING;
    }

    /** Whether a sign stands at a place. */
    public boolean is(int i, char sign) {
        return isInside(i) && signs[i] == sign;
    }

    int depth(int i) {
        read();
        return depth[i];
    }

    /** How many semicolons outside of brackets stand before it. */
    int clause(int i) {
        read();
        return clause[i];
    }

    /** How many commas and semicolons outside of brackets stand before it. */
    int comma(int i) {
        read();
        return comma[i];
    }

    Role role(int i) {
        return i >= 0 && i < roles.length ? roles[i] : Role.NONE;
    }

    /** The other end of the wording that gave an amount its role; -1 or itself if there is none. */
    int partner(int i) {
        return i >= 0 && i < partners.length ? partners[i] : -1;
    }

    /** The whole that is told of a part; -1 if there is none. */
    int pairedWhole(int part) {
        int partner = partner(part);
        return partner >= 0 && partner != part && role(partner) == Role.WHOLE ? partner : -1;
    }

    /** The part that is told of a whole; -1 if there is none. */
    int pairedPart(int whole) {
        int partner = role(whole) == Role.WHOLE ? partner(whole) : -1;
        return partner >= 0 && role(partner) == Role.PART ? partner : -1;
    }

    void tell(int i, Role role, int partner) {
        roles[i] = role;
        partners[i] = partner;
    }

    /** Notes that an amount is part of a claim. */
    void use(int i) {
        used[i] = true;
        if (aside != null) {
            aside.remove(i);
        }
    }

    /** Notes that an amount, if it is in no claim, states nothing that could be checked. */
    void setAside(int i, NoFigure reason) {
        if (!used[i]) {
            use(i);
            aside = aside == null ? new HashMap<>() : aside;
            aside.put(i, reason);
        }
    }

    /** Why an amount is set aside; null if it is not. */
    @Nullable
    NoFigure aside(int i) {
        return aside == null ? null : aside.get(i);
    }

    boolean isUsed(int i) {
        return used[i];
    }

    /** Notes that a share of a number is stated. */
    void share(int part, Place whole) {
        shares = shares == null ? new HashMap<>() : shares;
        shares.put(part, whole);
    }

    /** Notes that a share of a plan is stated of a number. */
    void ofPlan(int part) {
        ofPlans = ofPlans == null ? new BitSet() : ofPlans;
        ofPlans.set(part);
    }

    boolean isOfPlan(int part) {
        return ofPlans != null && ofPlans.get(part);
    }

    /** What a share of a number is stated of; the number itself where that is not known, null where no share is stated. */
    @Nullable
    Place shareOf(int part) {
        return shares == null ? null : shares.get(part);
    }

    /** What a part is held against, of which something may remain. */
    void hold(int part, Held whole) {
        held = held == null ? new HashMap<>() : held;
        held.put(part, whole);
    }

    /** What a part is held against; null if that is not known, or what remains was found. */
    @Nullable
    Held held(int part) {
        return held == null ? null : held.get(part);
    }

    /** Whether a part is held against something. */
    boolean holds() {
        return held != null;
    }

    /** What a part was held against, and is no more. */
    Held release(int part) {
        return Objects.requireNonNull(held).remove(part);
    }

    boolean hasShareOf(Place whole) {
        return shares != null && shares.containsValue(whole);
    }

    /** Whether shares of several parts of a whole are stated. */
    boolean hasPartsOf(@Nullable Place whole) {
        return whole != null
                && shares != null
                && shares.values().stream().filter(whole::equals).count() > 1;
    }

    boolean isWord(int i) {
        return get(i) instanceof Word;
    }

    public boolean isFraction(int i) {
        return get(i) instanceof Fraction;
    }

    boolean isAmount(int i) {
        return get(i) instanceof Amount;
    }

    boolean isCount(int i) {
        return get(i) instanceof Amount amount && amount.isCount();
    }

    public boolean isPercent(int i) {
        return get(i) instanceof Amount amount && amount.isPercent();
    }

    /** Whether a number says by how much something changed. */
    boolean isChange(int i) {
        return role(i).isChange();
    }

    /** A count outside of brackets that says no change. */
    boolean isOuterCount(int i) {
        return isCount(i) && depth(i) == 0 && !isChange(i);
    }

    /** A count, or a fraction, whose part counts. */
    public boolean isCountOrFraction(int i) {
        return isCount(i) || isFraction(i);
    }

    /** A count, or a fraction, that is no estimate and is printed without a word for thousands or millions. */
    public boolean isExactCount(int i) {
        return isCountOrFraction(i)
                && amount(i).number().qualifier().isExact()
                && amount(i).number().scaleWord().isEmpty();
    }

    Place at(int i) {
        return new Place(this, i);
    }

    /** Those of its numbers that are asked for, in their order. */
    List<Place> places(IntPredicate wanted) {
        List<Place> places = new ArrayList<>();
        for (int k : numbers) {
            if (wanted.test(k)) {
                places.add(at(k));
            }
        }
        return places;
    }

    /** Whether one of its numbers is as is asked for. */
    boolean anyNumber(IntPredicate wanted) {
        return Arrays.stream(numbers).anyMatch(wanted);
    }

    /** Whether a number measures something, money or another, and counts nothing. */
    boolean isMeasured(int i) {
        return !amount(i).measure().isEmpty();
    }

    public Amount amount(int i) {
        return get(i) instanceof Fraction fraction ? fraction.part() : (Amount) get(i);
    }

    @Nullable
    Cue cue(int i) {
        return isInside(i) ? said[i] : null;
    }

    /** The index behind the phrase of a cue. */
    int behindCue(int i) {
        return i + (get(i) instanceof Word word ? word.length() : 1);
    }

    /** The longest of some phrases that begins at an atom. */
    public <M> Optional<Phrases.Match<M>> phrase(int at, Phrases<M> phrases) {
        return get(at) instanceof Word first && phrases.mayBegin(first.marks())
                ? phrases.inWords(words, at)
                : Optional.empty();
    }

    /** Whether one of some phrases may begin at any of its words; false only if none does. */
    boolean mayBegin(Phrases<?> phrases) {
        read();
        return phrases.mayBegin(marks);
    }

    /** Whether a word or phrase of it says this. */
    boolean has(Cue cue) {
        read();
        return (cues & bit(cue)) != 0;
    }

    /** Whether words say one of some cues, which are given as {@link #bits}. */
    boolean hasOneOf(long some) {
        read();
        return (cues & some) != 0;
    }

    /** Whether the words at an atom say one of some cues, which are given as {@link #bits}. */
    boolean isOneOf(int i, long some) {
        return (bit(cue(i)) & some) != 0;
    }

    /** Cues as one number. */
    static long bits(Cue... some) {
        long bits = 0;
        for (Cue cue : some) {
            bits |= bit(cue);
        }
        return bits;
    }

    private static long bit(@Nullable Cue cue) {
        return cue == null ? 0 : 1L << cue.ordinal();
    }

    /** Whether words from one atom to another say that what follows is planned or aimed at. */
    public boolean isAimed(int from, int to) {
        return has(Cue.PLAN, from, to) || has(Cue.AIM, from, to) || has(Vocabulary.AIMS, from, to);
    }

    /** Whether one of some phrases begins at an atom. */
    public boolean says(int at, Phrases<?> phrases) {
        return phrase(at, phrases).isPresent();
    }

    public boolean has(Cue cue, int from, int to) {
        return has(cue) && has(from, to, k -> cue(k) == cue);
    }

    boolean has(Phrases<?> phrases, int from, int to) {
        return mayBegin(phrases) && has(from, to, k -> says(k, phrases));
    }

    boolean has(int from, int to, IntPredicate wanted) {
        int end = Math.min(to, size());
        int k = Math.max(0, from);
        while (k < end && !wanted.test(k)) {
            k++;
        }
        return k < end;
    }

    /** The bracket that holds a count alone, behind what it is told of: "60 per cent of the votes (7,800)"; -1 if none does. */
    int ownBracket(int i) {
        return isOpen(i - 1) && isCount(i) && after(i).inWords().find(')') == closeBracket(i - 1) ? i - 1 : -1;
    }

    /** How deep in brackets it is said: a count alone in its bracket is told with what stands before that. */
    int level(int i) {
        return ownBracket(i) < 0 ? depth(i) : depth(i) - 1;
    }

    // --- what is counted

    /** The words behind a number that say what it counts: up to the first that says something else. */
    List<String> noun(int i) {
        nouns = nouns == null ? new ArrayList<>(Collections.nCopies(size(), null)) : nouns;
        List<String> known = nouns.get(i);
        List<String> noun = known == null ? counted(i) : known;
        nouns.set(i, noun);
        return noun;
    }

    private List<String> counted(int i) {
        List<String> noun = new ArrayList<>();
        for (int k = i + 1; k < size() && noun.size() < NOUN; k++) {
            Atom atom = get(k);
            if (atom instanceof Note || isHyphen(k)) {
                continue;
            }
            if (!(atom instanceof Word word) || word.cue() != null && word.cue() != Cue.OTHERS || endsNoun(k, word)) {
                break;
            }
            noun.add(word.text());
        }
        return noun.isEmpty() ? labelled(i) : noun;
    }

    /** "full-time": a dash that is written to the words beside it. */
    boolean isHyphen(int k) {
        return is(k, '-')
                && isWord(k - 1)
                && isWord(k + 1)
                && get(k - 1).end() == get(k).start()
                && get(k).end() == get(k + 1).start();
    }

    /** "186 or 77%", "32 per school", "60 more than", "5,130 determined in the year": a participle with no noun behind it says what was done. */
    private boolean endsNoun(int k, Word word) {
        return isEither(k)
                || says(k, Vocabulary.EACH)
                || says(k, Vocabulary.BEHIND_PART)
                || Nouns.isParticiple(word.text()) && !(get(k + 1) instanceof Word next && next.cue() == null);
    }

    /** "tổng số đối tượng ... là 82.516": what is counted stands before the number, behind the word that counts. */
    List<String> labelled(int i) {
        int counts = before(i)
                .within(3 * LABEL)
                .notOver(k -> !isLabel(k))
                .find(k -> cue(k) == Cue.TOTAL || says(k, Vocabulary.COUNTERS));
        return plainWords(counts < 0 ? i : behindCue(counts), NOUN);
    }

    /** As many words from a place on at most, up to the first that says something for the structure. */
    List<String> plainWords(int from, int most) {
        List<String> words = new ArrayList<>();
        for (int k = from; words.size() < most && get(k) instanceof Word word && word.cue() == null; k++) {
            words.add(word.text());
        }
        return words;
    }

    private boolean isLabel(int k) {
        Atom atom = get(k);
        return atom instanceof Word
                || atom instanceof Apart
                || atom instanceof Note
                || atom.is('/')
                || atom.is('(')
                || atom.is(')');
    }

    /** The words before a number back to the sign or number before: "Tổng dư nợ đạt 52.000". */
    List<String> label(int i) {
        List<String> label = new ArrayList<>();
        for (int k = i - 1; k >= 0 && label.size() < LABEL; k--) {
            if (get(k) instanceof Word word) {
                label.add(0, word.text());
            } else if (!(get(k) instanceof Apart || get(k) instanceof Note || is(k, ':'))) {
                break;
            }
        }
        return label;
    }

    /** The words behind a number up to the next sign or number: "sites were inspected". */
    List<String> wordsBehind(int i) {
        return wordsBehind(i, LABEL);
    }

    /** As many words behind a number at most, up to the next sign or number. */
    public List<String> wordsBehind(int i, int most) {
        List<String> words = new ArrayList<>();
        for (int k = i + 1; words.size() < most && get(k) instanceof Word word; k++) {
            words.add(word.text());
        }
        return words;
    }

    /** The first word behind an amount that is no mark of a note; the index of the atom, or the size. */
    int behind(int i) {
        int k = i + 1;
        while (get(k) instanceof Note) {
            k++;
        }
        return k;
    }

    /** One of several, and nothing else, or the same said otherwise: "good (46%) or poor (16%)", "12%, or 340 people". */
    boolean isEither(int i) {
        return says(i, Vocabulary.EITHER);
    }

    /** "lần lượt đạt 80%, 85% và 90%", "80%, 85% and 90% respectively": one of several percentages, each of another thing or time. */
    boolean isInTurn(int i) {
        IntPredicate bar = k -> !(isWord(k) || isPercent(k) || is(k, ','));
        boolean beside = isPercent(i - 2) || isPercent(i + 2);
        return beside
                && has(Cue.RESPECTIVELY)
                && (before(i).notOver(bar).has(Cue.RESPECTIVELY)
                        || after(i).notOver(bar).has(Cue.RESPECTIVELY));
    }

    /** Whether a number is of something: {@code 45% of the sites}. */
    boolean isOf(int i) {
        return says(behind(i), Vocabulary.OF);
    }

    /** "378 of those trained" */
    boolean isOfThose(int part) {
        return says(part + 1, Vocabulary.OF) && cue(part + 1) == Cue.AMONG;
    }

    /** "60% of it", "480 dollars of this": what was spoken of before, and no noun. */
    boolean isOfThat(int i) {
        int that = behind(i) + 1;
        return isOf(i) && says(that, Vocabulary.THAT) && (!isWord(that + 1) || isEither(that + 1));
    }

    /** "46 vụ cháy, gồm 31 vụ cháy nhà và 15 vụ cháy rừng, giảm 9 vụ": behind "and" and the last of a list what it is a list of goes on; -1 if there is no list. */
    int headOfList(int last, int at) {
        IntPredicate bar = k -> clause(k) != clause(at);
        int opener = comma(at) == comma(last) ? -1 : before(last).notOver(bar).find(Cue.AMONG, Cue.COMPRISING);
        int other = before(last).until(opener).find(k -> isCount(k) && depth(k) == depth(last));
        boolean closed = opener >= 0 && other > opener && has(Cue.AND, other, last);
        return closed ? before(opener).notOver(bar).find(k -> isOuterCount(k) && !isChange(k)) : -1;
    }

    /** "khá 17 em; trung bình 23 em; yếu 2 em": so many of a grade, beside those of another. */
    boolean isOfGrade(int i) {
        int words = grade(i);
        boolean graded = false;
        for (int k = 0; words > 0 && k < numbers.length && !graded; k++) {
            graded = numbers[k] != i && grade(numbers[k]) > 0;
        }
        return graded;
    }

    /** How many words directly before a number are that of a grade; 0 if none are. */
    private int grade(int i) {
        int behind = is(i - 1, ':') ? i - 1 : i;
        for (int words = GRADE; words > 0; words--) {
            int length = words;
            if (behind >= words
                    && phrase(behind - words, Vocabulary.GRADE_LABELS)
                            .filter(grade -> grade.words() == length)
                            .isPresent()) {
                return words;
            }
        }
        return 0;
    }

    // --- looks

    /** A look at what stands before a place, the nearest first. */
    public Look before(int i) {
        return new Look(this, i, -1);
    }

    /** A look at what stands behind a place, the nearest first. */
    public Look after(int i) {
        return new Look(this, i, 1);
    }

    /** The bracket that an atom stands in directly; -1 if it stands in none. */
    int openBracket(int i) {
        return depth(i) == 0 ? -1 : before(i).find(k -> depth[k] < depth[i]);
    }

    /** Where the bracket that opens here is closed; the size if it is not. */
    int closeBracket(int open) {
        int close = open + 1;
        while (close < size() && depth[close] > depth[open]) {
            close++;
        }
        return close;
    }

    /** "12 hospitals - seven acute and five community - with": dashes like brackets. */
    boolean isSpacedDash(int i) {
        return i > 0
                && is(i, '-')
                && get(i - 1).end() < get(i).start()
                && get(i).end() < get(i + 1).start();
    }

    boolean isOpen(int i) {
        return is(i, '(') || is(i, '[');
    }

    // --- places

    /** Its words as they stand in the text. */
    public String printed() {
        return passage.text().substring(get(0).start(), get(size() - 1).end());
    }

    /** The words from one atom to before another, on one line. */
    String printed(int from, int to) {
        return NormalText.display(
                passage.text().substring(get(from).start(), get(to - 1).end()));
    }

    /** The first atom at or behind a place in {@link #printed}; the size if there is none. */
    public int atomAt(int place) {
        int at = 0;
        while (at < size() && get(at).start() - get(0).start() < place) {
            at++;
        }
        return at;
    }

    /** Its words on one line. */
    public String text() {
        return NormalText.display(printed());
    }

    /** Where it begins. */
    public SourceLocation place() {
        return passage.placeAt(get(0).start());
    }

    /** How many words behind a count say what it counts and what of it: "05 xã chưa đạt chuẩn". */
    private int behindNoun(int count) {
        if (!isCountOrFraction(count) || isMeasured(count)) {
            return 0;
        }
        int words = 0;
        while (words < 2 * LABEL
                && get(count + words + 1) instanceof Word next
                && next.cue() != Cue.AND
                && next.cue() != Cue.AMONG
                && next.cue() != Cue.COMPRISING) {
            words++;
        }
        return words;
    }

    /** Notes that numbers are in a claim; the words from the first to the last of them, the first that is given being its figure. */
    Quote claim(int figure, int... others) {
        int first = figure;
        int last = figure;
        use(figure);
        for (int other : others) {
            use(other);
            first = Math.min(first, other);
            last = Math.max(last, other);
        }
        return quote(first, last, figure);
    }

    /** What times it names, as printed. */
    List<String> periods() {
        return periods(size());
    }

    /** What times it names before an atom. */
    List<String> periods(int end) {
        return atoms().subList(0, end).stream()
                .filter(atom -> atom instanceof Apart apart && apart.reason() == NoFigure.PERIOD)
                .map(this::printed)
                .toList();
    }

    /** An atom as it stands in the text. */
    String printed(Atom atom) {
        return passage.text().substring(atom.start(), atom.end());
    }

    /** From one atom to another, in the text of the passage. */
    public Quote quote(int from, int to, int marked) {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        int end = get(last + behindNoun(last)).end();
        int open = depth[last] > depth[first] ? openBracket(last) : -1;
        int close = open < 0 ? size() : closeBracket(open);
        boolean closes = close < size() && close - last <= CLOSING;
        return new Quote(
                passage,
                get(first).start(),
                closes ? get(close).end() : end,
                get(marked).start(),
                get(marked).end(),
                get(0).start(),
                get(size() - 1).end());
    }
}
