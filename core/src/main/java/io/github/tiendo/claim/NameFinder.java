package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds counts and the names of those counted in one sentence. */
final class NameFinder {

    /** More names than this nobody lists in a sentence. */
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    private static final Pattern END = Pattern.compile("[.;,\\s]+$");

    /** A name that ends with a letter, a Roman number or a number. */
    private static final Pattern MARKED = Pattern.compile("(\\D+) (?:[a-z]|[ivx]{1,4}|\\d{1,2})");

    /** No count of names has more digits. */
    private static final int MOST_DIGITS = 4;

    /** How far behind a count its list may begin, in atoms. */
    private static final int FAR = 24;

    /** How many characters of lists are read for names in one sentence; that there are more, the account says. */
    private static final int MOST_LISTED = 6_000;

    private final Sentence sentence;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final NameReader reader;
    private int listed;

    NameFinder(Sentence sentence, NameReader reader, Consumer<Claim> out, ClaimAccount account) {
        this.sentence = sentence;
        this.reader = reader;
        this.out = out;
        this.account = account;
    }

    /** A count, and where the list of names behind it begins. */
    private record Listed(int count, int opener) {}

    void find() {
        List<Listed> lists = new ArrayList<>();
        for (int i : sentence.numbers()) {
            int opener = isNamed(i) ? opener(i) : -1;
            if (opener >= 0) {
                int part = sentence.pairedPart(i);
                // "Six of the 27 offices (...)" names the six
                boolean some = part >= 0 && part < i && isNamed(part);
                lists.add(new Listed(some ? part : i, opener));
            } else if (sentence.depth(i) > 0 && isNamed(i)) {
                before(i);
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            Listed list = lists.get(i);
            list(list.count(), list.opener(), i + 1 < lists.size() ? begin(lists.get(i + 1), list) : sentence.size());
        }
    }

    /** Where what is said of the next count begins, so that a list before it is over; "Ba" begins a name as well. */
    private int begin(Listed next, Listed list) {
        boolean inDigits =
                Character.isDigit(sentence.amount(next.count()).printed().charAt(0));
        if (!inDigits || next.count() < list.opener() || sentence.depth(next.count()) != sentence.depth(list.count())) {
            return sentence.size();
        }
        int mark = sentence.before(next.count())
                .until(list.opener())
                .find(k -> sentence.is(k, ',') || sentence.is(k, ';') || sentence.cue(k) == Cue.AND);
        return mark >= 0 ? mark : next.count();
    }

    /** "Chưa gửi: Sở Y tế, Sở Nội vụ, Sở Xây dựng (3 đơn vị)": a count alone in the bracket behind the names that it counts. */
    private void before(int count) {
        int open = sentence.before(count).inWords().notOver(Cue.AMONG).find(sentence::isOpen);
        int close = open < 0 ? -1 : sentence.closeBracket(open);
        boolean alone = close - count > 1
                && close - count == sentence.noun(count).size() + 1
                && (close + 1 >= sentence.size() || sentence.is(close + 1, '.') || sentence.is(close + 1, ';'));
        int opener = !alone
                ? -1
                : sentence.before(open)
                        .notOver(sentence::isCountOrFraction)
                        .notOver(';')
                        .notOver(k -> sentence.depth(k) > sentence.depth(open))
                        .find(k -> sentence.is(k, ':')
                                || sentence.cue(k) == Cue.COMPRISING
                                || sentence.says(k, Vocabulary.FROM) && begins(k + 1));
        int from = opener < 0 ? open : sentence.behindCue(opener);
        if (from >= open || !isOfNames(count, opener)) {
            return;
        }
        names(words(from, open)).filter(list -> list.names().size() > 1).ifPresent(list -> {
            sentence.use(count);
            out.accept(claim(sentence.quote(opener, count, count), count, list, Tie.LINE));
        });
    }

    /** Whether what a bracket counts are the names before it, not what the last of them has: it is called so, or in general. */
    private boolean isOfNames(int count, int opener) {
        return sentence.says(count + 1, Vocabulary.GENERAL_BODIES)
                || sentence.label(opener).stream().anyMatch(word -> Nouns.areSame(List.of(word), sentence.noun(count)));
    }

    /** The names that words list; none of more words than are looked through, which the account says. */
    private Optional<NameList> names(String words) {
        listed += words.length();
        if (listed > MOST_LISTED) {
            account.cut(sentence);
            return Optional.empty();
        }
        return reader.read(words);
    }

    private String words(int from, int to) {
        return sentence.passage()
                .text()
                .substring(sentence.get(from).start(), sentence.get(to - 1).end());
    }

    /** A count of which a list may follow. */
    private boolean isNamed(int i) {
        if (!sentence.isCountOrFraction(i)) {
            return false;
        }
        Amount amount = sentence.amount(i);
        BigDecimal value = amount.value();
        Role role = sentence.role(i);
        return (amount.measure().isEmpty() || Vocabulary.COUNTED_TOO.contains(amount.measure()))
                && amount.number().scaleWord().isEmpty()
                && !sentence.says(i + 1, Vocabulary.TIME_NOUNS)
                && value.signum() > 0
                && value.compareTo(MOST) <= 0
                && value.scale() <= 0
                && amount.number().qualifier().isExact()
                && !role.isChange()
                && role != Role.RANK;
    }

    /** Where the list of a count begins: a bracket, a colon, "gồm" or "là" with nothing but words between; -1 if none. */
    private int opener(int count) {
        if (isNamedAtOnce(count + 1)) {
            return count + 1;
        }
        boolean verb = false;
        // "Bốn tỉnh có trên 100 sản phẩm là ...": what they have is no number of names
        boolean object = false;
        boolean has = false;
        int remark = -1;
        int behindNoun = count + 1 + sentence.noun(count).size();
        for (int k = count + 1; k < sentence.size() && k - count <= FAR; k++) {
            if (remark < 0 && k > behindNoun && sentence.isOpen(k) && isRemark(k)) {
                remark = k;
                k = sentence.closeBracket(k);
                continue;
            }
            Atom atom = sentence.get(k);
            boolean list = sentence.isOpen(k) || atom.is(':') || sentence.isSpacedDash(k) && begins(k + 1);
            int name = name(sentence.behindCue(k));
            boolean named =
                    sentence.cue(k) == Cue.COMPRISING || isNaming(atom) && (!verb || object || isProper(name) && !has);
            if (list || named && begins(name)) {
                return list && remark >= 0 ? remark : k;
            }
            // "có số người chết tăng cao là": what is measured of them has no names
            has |= atom instanceof Word word
                    && Vocabulary.HAVING.contains(word.text())
                    && !isMeasured(k + 1)
                    && sentence.cue(k + 1) != Cue.NOT;
            verb |= sentence.cue(k) == Cue.VERB && !isNaming(atom) && !sentence.says(k, Vocabulary.BELONGING);
            boolean passed = atom instanceof Word
                    || atom instanceof Note
                    || atom instanceof Apart
                    || atom.is(',')
                    || atom.is(')') && sentence.is(k + 1, ':')
                    || sentence.isPercent(k);
            boolean bounded = sentence.isCount(k)
                    && (!sentence.amount(k).number().qualifier().isExact() || sentence.says(k - 1, Vocabulary.ALL_OF));
            object |= bounded;
            if (!passed && !bounded || sentence.isCountOrFraction(k) && !bounded) {
                return remark;
            }
        }
        return remark;
    }

    /** "4 tỉnh Nam Định, Đồng Nai, Hưng Yên và Hà Nam": names behind the word for the body, with commas and "and". */
    private boolean isNamedAtOnce(int k) {
        if (k >= sentence.size() || !sentence.says(k, Vocabulary.BODIES) || !isProper(k + 1)) {
            return false;
        }
        int and = sentence.after(k)
                .notOver(i -> !(sentence.is(i, ',') || sentence.get(i) instanceof Word word && word.isCapital()))
                .find(Cue.AND);
        return and > 0 && begins(and + 1) && sentence.comma(and) > sentence.comma(k);
    }

    private boolean isMeasured(int k) {
        Cue cue = sentence.cue(k);
        return cue == Cue.LEVEL || cue == Cue.TOTAL || sentence.says(k, Vocabulary.COUNTING);
    }

    /** "(số vụ, số người chết)": a bracket of words without a name, behind which the sentence goes on, maybe to the names. */
    private boolean isRemark(int open) {
        int close = sentence.closeBracket(open);
        int name = sentence.after(open)
                .find(k -> !(sentence.get(k) instanceof Word word && !word.isCapital()) && !sentence.is(k, ','));
        return name == close && sentence.isWord(close + 1);
    }

    /** Where a name begins that an article may stand before: "are the Water Court and ...". */
    private int name(int k) {
        return sentence.get(k) instanceof Word word && Vocabulary.ARTICLES.contains(word.text()) ? k + 1 : k;
    }

    /** Two words with capitals, as most names have, or two with a comma or a small word between. */
    private boolean isProper(int k) {
        int next = sentence.is(k + 1, ',') || sentence.says(k + 1, Vocabulary.SMALL_WORDS) ? k + 2 : k + 1;
        return sentence.get(k) instanceof Word first
                && first.isCapital()
                && sentence.get(next) instanceof Word second
                && second.isCapital();
    }

    private static boolean isNaming(Atom atom) {
        return atom instanceof Word word && Vocabulary.NAMING.contains(word.text());
    }

    private boolean begins(int k) {
        return sentence.is(k, ':') || sentence.get(k) instanceof Word word && word.isCapital();
    }

    private void list(int count, int opener, int most) {
        int from = beginning(opener);
        int to = end(count, opener, from, most);
        if (from >= to || isFirstOfSentences(from) || isOneOfTwo(count)) {
            return;
        }
        List<String> numbered = numbered(from, to);
        Optional<NameList> names = numbered.size() > 1
                ? Optional.of(new NameList(numbered, numbered.size(), false, ""))
                : names(words(from, to));
        names.filter(list -> isList(count, list) && !areParts(count, from, to, list) && !areOfOthers(count, to - 1))
                .ifPresent(list -> {
                    String last = list.names().get(list.names().size() - 1);
                    boolean whole =
                            (sentence.isOpen(opener) || to == sentence.size()) && endsWith(words(from, to), last);
                    Tie tie = whole && isOfWholeList(count, opener, list) ? Tie.WORDS : Tie.LINE;
                    NameList told = isChoice(count, from) || hasGroups(list) ? list.opened() : list;
                    sentence.use(count);
                    out.accept(claim(sentence.quote(count, Math.max(count, to - 1), count), count, told, tie));
                });
    }

    /** Where the names behind an opener begin, past more words and signs that open a list. */
    private int beginning(int opener) {
        int from = sentence.isOpen(opener) ? opener + 1 : sentence.behindCue(opener);
        while (from < sentence.size() && (sentence.is(from, ':') || sentence.cue(from) == Cue.COMPRISING)) {
            from = sentence.behindCue(from);
        }
        return from;
    }

    /** Where a list is over: at its bracket, or that of its count, or the second dash; else at most where the next one begins. */
    private int end(int count, int opener, int from, int most) {
        if (sentence.isOpen(opener)) {
            return sentence.closeBracket(opener);
        }
        boolean within = sentence.depth(count) > 0 && sentence.depth(opener) > 0;
        int to = within ? Math.min(most, sentence.closeBracket(Math.max(0, sentence.openBracket(count)))) : most;
        boolean dashed = from < most && sentence.isSpacedDash(opener);
        int dash = dashed ? sentence.after(from).until(to).find(sentence::isSpacedDash) : -1;
        return dash < 0 ? to : dash;
    }

    /** "three steps: First, ...": each in a sentence of its own. */
    private boolean isFirstOfSentences(int from) {
        return sentence.says(from, Vocabulary.RANK_WORDS) && sentence.is(from + 1, ',');
    }

    /** "two fathers and two mothers: ...": the names are those of both; those of bodies say of which kind they are. */
    private boolean isOneOfTwo(int count) {
        return sentence.cue(count - 1) == Cue.AND
                && sentence.before(count - 1).inWords().within(2).has(sentence::isCount)
                && !areBodies(sentence, count);
    }

    /** "6 boreholes (Amolatar 3, Dokolo 2, Lira 1)": as many as each name has a number of make the count; the names are no such. */
    private boolean areParts(int count, int from, int to, NameList list) {
        long counts = IntStream.range(from, to).filter(sentence::isCount).count();
        return counts == list.names().size() && !areBodies(sentence, count)
                || 2 * counts > list.names().size() && sentence.noun(count).isEmpty();
    }

    /** "4 ferries (Northern and Southern Lake regions)": a word for bodies ends the names, but other things are counted. */
    private boolean areOfOthers(int count, int last) {
        return sentence.get(last) instanceof Word word
                && !word.isCapital()
                && sentence.says(last, Vocabulary.GENERAL_BODIES)
                && !sentence.noun(count).isEmpty()
                && !areBodies(sentence, count);
    }

    private static boolean endsWith(String list, String name) {
        return END.matcher(NormalText.display(list))
                .replaceAll("")
                .endsWith(END.matcher(name).replaceAll(""));
    }

    /** "12 huyện đã nộp: Hà Trung, Nga Sơn": bodies with nothing that is counted otherwise behind them, and names of bodies. */
    private boolean isOfWholeList(int count, int opener, NameList list) {
        int whole = sentence.pairedWhole(count);
        int counted = whole > count ? whole : count;
        int behind = counted + sentence.noun(counted).size() + 1;
        boolean led = sentence.cue(opener) == Cue.COMPRISING;
        return areBodies(sentence, counted)
                && IntStream.range(behind, opener)
                        .noneMatch(k -> isBody(sentence, k)
                                || sentence.is(k, ',') && !(led && k == opener - 1)
                                || k == opener - 1 && sentence.says(k, Vocabulary.WITHIN))
                && list.names().stream().allMatch(reader::isProper);
    }

    /** Whether bodies are counted, which have names: "12 huyện miền núi", "12 rural districts". */
    static boolean areBodies(Sentence sentence, int count) {
        List<String> noun = sentence.noun(count);
        return Nouns.isEnglish(noun)
                ? IntStream.rangeClosed(count + 1, count + noun.size()).anyMatch(k -> areBodiesOfAnyKind(sentence, k))
                : isBody(sentence, count + 1);
    }

    private static boolean isBody(Sentence sentence, int k) {
        return areBodiesOfAnyKind(sentence, k) || sentence.says(k, Vocabulary.BODIES);
    }

    private static boolean areBodiesOfAnyKind(Sentence sentence, int k) {
        return sentence.says(k, Vocabulary.GENERAL_BODIES) || sentence.says(k, Vocabulary.POPULATIONS);
    }

    /** "12 huyện, tiêu biểu là Hà Trung và Nga Sơn": words that say that others are not named. */
    private boolean isChoice(int count, int list) {
        return Stream.of(Cue.ESPECIALLY, Cue.AMONG, Cue.OTHERS).anyMatch(cue -> sentence.has(cue, count, list));
    }

    /** "Nine agencies: Group A, Group B and the Treasury": a name of several stands for more than one. */
    private static boolean hasGroups(NameList list) {
        return list.names().stream()
                .anyMatch(name -> Vocabulary.GROUPS.contains(NormalForm.of(name).split(" ")[0]));
    }

    /** One name is a list only of one, or of the one that is missing. */
    private boolean isList(int count, NameList list) {
        NumberReading all = all(count);
        BigDecimal stated = sentence.amount(count).value();
        boolean one = stated.compareTo(BigDecimal.ONE) == 0;
        return one && list.names().size() == 1
                || list.names().size() > 1 && !areMarked(count, list)
                || all != null && all.value().subtract(stated).compareTo(BigDecimal.ONE) == 0;
    }

    /** "8 districts: Part A, Part B and Part C": what only marks tell apart are the names of something that is not counted. */
    private boolean areMarked(int count, NameList list) {
        List<String> heads = list.names().stream()
                .map(name -> MARKED.matcher(NormalForm.of(name)))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
        return heads.size() > 1
                && heads.stream().distinct().count() == 1
                && Nouns.agree(List.of(heads.get(0).split(" ")), sentence.noun(count)) == Nouns.Agreement.OTHER;
    }

    private Claim claim(Quote quote, int count, NameList list, Tie tie) {
        return new Claim.Coverage(
                quote,
                sentence.amount(count).number(),
                all(count),
                list.text(),
                list.names(),
                list.least(),
                list.isOpen(),
                tie);
    }

    private @Nullable NumberReading all(int count) {
        int whole = sentence.role(count) == Role.PART ? sentence.pairedWhole(count) : -1;
        return sentence.get(count) instanceof Fraction fraction
                ? fraction.whole().number()
                : whole >= 0 ? sentence.amount(whole).number() : null;
    }

    /** "(1) ...; (2) ...; (3) ...": the items, if they are numbered from one on. */
    private List<String> numbered(int from, int to) {
        List<String> items = new ArrayList<>();
        int start = -1;
        for (int k = from; k <= to; k++) {
            boolean mark = k < to && sentence.get(k) instanceof Apart apart && apart.reason() == NoFigure.NUMBERING;
            if ((mark || k == to) && start >= 0 && start < k) {
                items.add(words(start, k));
            }
            if (mark) {
                start = Math.min(k + 2, to);
            } else if (k == from && !sentence.isOpen(k)) {
                return List.of();
            }
        }
        return items;
    }

    /** Whether a note that begins with a number counts the same; else its names are of its own count. */
    private boolean isStated(int count, String digits) {
        return digits.length() > MOST_DIGITS || sentence.amount(count).value().compareTo(new BigDecimal(digits)) == 0;
    }

    /** The names in a note to which a mark behind a count points. */
    void note(int anchor, Passage note) {
        int count = sentence.before(anchor)
                .within(FAR)
                .notOver(k -> !(sentence.isWord(k) || sentence.is(k, ',') || sentence.is(k, '-')))
                .find(this::isNamed);
        if (count < 0) {
            return;
        }
        String text = note.text();
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && !isStated(count, text.substring(0, digits))) {
            return;
        }
        int colon = text.indexOf(':');
        boolean introduced = colon > 0
                && colon < text.length() - 1
                && (text.substring(0, colon).indexOf(',') < 0 || Character.isDigit(text.charAt(0)));
        String listed = introduced ? text.substring(colon + 1) : text;
        names(listed.replace(']', ' ')).filter(list -> isList(count, list)).ifPresent(list -> {
            sentence.use(count);
            out.accept(claim(sentence.quote(count, anchor - 1, count), count, list, Tie.LINE));
        });
    }
}
