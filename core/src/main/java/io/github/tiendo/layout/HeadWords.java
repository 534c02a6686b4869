package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the columns of a table are known, of both languages.
 *
 * <p>Words are compared without case, punctuation, years, brackets and the way they are typed. A head that says more than
 * the words still counts, for most meanings: {@code Kết quả thực hiện năm 2022} begins with {@code Kết quả}, {@code FY
 * target} ends with {@code target}. Where several fit, the longest words hold: {@code Đơn vị chủ trì} is an agency, {@code
 * Đơn vị tính} a unit.
 *
 * <pre>{@code
 * HeadWords words = HeadWords.standard().with("Thành tựu", ColumnMeaning.RESULT);
 * }</pre>
 */
public final class HeadWords {

    /** {@code Còn thiếu (-), vượt (+)}: a difference, whatever it is called. */
    /** Words before a count. */
    private static final Pattern COUNTED = Pattern.compile("(.*\\p{L}) \\d{1,4}");

    private static final Pattern SIGNED =
            Pattern.compile("\\( ?\\+ ?\\).*\\( ?[-–] ?\\)|\\( ?[-–] ?\\).*\\( ?\\+ ?\\)");

    private static final int MAX_WORDS = 6;

    private static final HeadWords STANDARD = new HeadWords(Map.of());

    /** The words that go before those that everybody knows. */
    private final Map<String, ColumnMeaning> own;

    private final Set<String> ownBeginnings;

    /** The words that everybody knows, read when the first head is looked at. */
    private static final class Known {

        /** What parts several words of one kind. */
        private static final Pattern AND = Pattern.compile(
                " *[,/&;–-] *(?:(?:" + String.join("|", LayoutWords.listed("head.and")) + ") )?| (?:"
                        + String.join("|", LayoutWords.listed("head.and")) + ") ",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        /** How a head begins that counts what its words name: it names no row. */
        private static final List<String> COUNTS = LayoutWords.normal("count.beginning");

        /** With what a head may begin that says of which stretch its figures are: {@code YTD target} is a target. */
        private static final List<String> OF_YEAR = LayoutWords.normal("period.whole-year");

        private static final List<String> QUALIFIERS = LayoutWords.normal("head.qualifier");

        /** With what a head begins whose target was reached: {@code Achieved targets}. */
        private static final List<String> REACHED = LayoutWords.plain("head.reached");

        /** What says of which kind a row is: {@code type} in {@code Measure type}. */
        private static final List<String> KINDS = LayoutWords.plain("head.kind");

        /** How a head begins that names the rows, whatever they are. */
        private static final List<String> NAMED = LayoutWords.plain("head.named");

        private static final List<String> NAMED_AT_END = LayoutWords.plain("head.named-end");

        /** What holds the words of a head and means something else: {@code giao thông} is no {@code giao}. */
        private static final List<String> COMPOUNDS = LayoutWords.plain("head.compound");

        /** Behind what a head names a document: {@code as per} in {@code Planned output as per SDBIP}. */
        private static final List<String> REFERENCES = LayoutWords.plain("head.reference");

        /** Kinds of bodies, of which a head may name several. */
        private static final Set<String> BODIES = Stream.of("head.body", "column.member")
                .flatMap(list -> LayoutWords.plain(list).stream())
                .collect(Collectors.toUnmodifiableSet());

        /** Kinds of people who do things. */
        private static final List<String> PERSONS = LayoutWords.plain("head.person");

        private static boolean isBody(String kind) {
            return BODIES.contains(kind)
                    || NAMED.stream()
                            .anyMatch(named -> kind.startsWith(named + " ")
                                    && BODIES.contains(kind.substring(named.length() + 1)));
        }

        /** Words that say as the last of a head what stands below it. */
        private static final Set<String> NOUNS = Set.copyOf(LayoutWords.plain("head.noun"));

        /** Words of a head whose last word is not what it is about. */
        private static final List<String> NOUN_LINKS = LayoutWords.plain("head.noun-link");

        /** With what the head of a share begins. */
        private static final List<String> SHARES = LayoutWords.plain("head.share-of");

        /** With what the name of a rate begins. */
        private static final List<String> RATES = LayoutWords.plain("head.rate");

        /** Words for parts of a year. */
        private static final List<String> TIMES = LayoutWords.normal("head.counted-time");

        private static final Map<String, ColumnMeaning> COLUMNS = new HashMap<>();

        /** The first words of them. */
        private static final Set<String> BEGINNINGS;

        static {
            for (ColumnMeaning column : ColumnMeaning.values()) {
                column.words().forEach(words -> COLUMNS.put(key(words), column));
            }
            BEGINNINGS = beginnings(COLUMNS.keySet());
        }
    }

    /**
     * What a head was found to mean.
     *
     * @param meaning what the column is about
     * @param known how many of its words are known
     * @param words how many words it has
     */
    record Match(ColumnMeaning meaning, int known, int words) {

        /** Whether nothing in the head is unknown. */
        boolean isWhole() {
            return known >= words;
        }

        boolean isFigure() {
            return meaning.isFigure();
        }

        private Match whole() {
            return new Match(meaning, words, words);
        }

        /** What a head means of which nothing is unknown. */
        static Match whole(ColumnMeaning meaning) {
            return new Match(meaning, 1, 1);
        }
    }

    private HeadWords(Map<String, ColumnMeaning> own) {
        this.own = own;
        this.ownBeginnings = beginnings(own.keySet());
    }

    private static Set<String> beginnings(Set<String> phrases) {
        Set<String> beginnings = new HashSet<>();
        for (String phrase : phrases) {
            beginnings.add(Words.first(phrase));
        }
        return beginnings;
    }

    private @Nullable ColumnMeaning column(String words) {
        ColumnMeaning meaning = own.get(words);
        return meaning == null ? Known.COLUMNS.get(words) : meaning;
    }

    /** {@return the words of {@link ColumnMeaning#words()}: the words that readers know unless given others} */
    public static HeadWords standard() {
        return STANDARD;
    }

    /**
     * These words and others, or these with another meaning for some that are known.
     *
     * @param words as they stand in a head, without a year
     * @param meaning what a column with this head is about
     * @return a copy
     * @throws IllegalArgumentException if the words are blank
     */
    public HeadWords with(String words, ColumnMeaning meaning) {
        String key = key(words);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the head of a column needs words, found '" + words + "'");
        }
        Map<String, ColumnMeaning> more = new HashMap<>(own);
        more.put(key, meaning);
        return new HeadWords(Map.copyOf(more));
    }

    /**
     * These words and those of a text: a line for a meaning, {@code result=Thành tựu; Kết quả nổi bật}. A line that begins
     * with {@code #} is a remark.
     *
     * <pre>{@code
     * HeadWords words = HeadWords.standard().withAll(Files.readString(Path.of("heads.txt")));
     * }</pre>
     *
     * @param lines the lines; a meaning is that of {@link ColumnMeaning#id()}
     * @return a copy
     * @throws IllegalArgumentException if a line names no meaning, one that does not exist, or no words
     */
    public HeadWords withAll(String lines) {
        HeadWords words = this;
        for (String line : lines.split("\\R")) {
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("expected MEANING=WORDS; WORDS, found '" + line + "'");
            }
            ColumnMeaning meaning = ColumnMeaning.named(line.substring(0, equals));
            for (String head : line.substring(equals + 1).split(";")) {
                words = words.with(head, meaning);
            }
        }
        return words;
    }

    /**
     * What a column with this head is about.
     *
     * @param head the words of the head, such as {@code Mục tiêu 2025}
     * @return the meaning, or empty if no words are known that the head is or holds, or it is longer than any head
     */
    public Optional<ColumnMeaning> meaning(String head) {
        return head.length() > HeadFinder.LONGEST_HEAD
                ? Optional.empty()
                : match(head).map(Match::meaning);
    }

    /** What words without period and in {@link HeadText#plain} form mean, none of them left over. */
    Optional<ColumnMeaning> exact(String words) {
        return Optional.ofNullable(column(words));
    }

    /** As {@link #meaning}, with how much of the head is known. */
    Optional<Match> match(String head) {
        return match(head, HeadText.of(head));
    }

    /** The same for a head that has been taken apart. */
    Optional<Match> match(String head, HeadText text) {
        if (YearlessPeriod.isOne(head)) {
            return Optional.empty();
        }
        String key = key(HeadText.inWords(head));
        Optional<Match> comparison = targetOfRate(key).or(() -> comparison(key)).or(() -> shareOfTarget(key));
        if (comparison.isPresent()) {
            return comparison;
        }
        if (SIGNED.matcher(head).find()) {
            return Optional.of(Match.whole(ColumnMeaning.COMPUTED));
        }
        return exact(key)
                .map(meaning -> new Match(meaning, count(key), count(key)))
                .or(() -> bodies(head, text))
                .or(() -> namedBody(key))
                .or(() -> lookUp(text.words()))
                .or(() -> beforeBracket(head))
                .or(() -> beforeCount(key));
    }

    /** {@code Country 55}: bodies with how many there are. */
    private Optional<Match> beforeCount(String key) {
        Matcher counted = COUNTED.matcher(key);
        return counted.matches()
                ? exact(counted.group(1))
                        .filter(ColumnMeaning.MEMBER::equals)
                        .map(meaning -> new Match(meaning, count(key), count(key)))
                : Optional.empty();
    }

    /** Whether words in {@link HeadText#plain} form are a kind of bodies: {@code schools}. */
    static boolean isKindOfBody(String plain) {
        return Known.BODIES.contains(plain);
    }

    /** {@code Đầu kỳ (cuối năm 2024)}: a known head before what explains it. */
    private Optional<Match> beforeBracket(String head) {
        int open = head.indexOf('(');
        String words = open > 0 && head.strip().endsWith(")") ? HeadText.plain(head.substring(0, open)) : "";
        return words.isEmpty()
                ? Optional.empty()
                : exact(words).map(meaning -> new Match(meaning, count(words), count(words)));
    }

    /** Whether words in {@link HeadText#plain} form begin with a kind of bodies in several words: {@code Trung tâm y tế}. */
    static boolean beginsAsBody(String plain) {
        int second = plain.indexOf(' ', plain.indexOf(' ') + 1);
        return second > 0 && Known.BODIES.contains(plain.substring(0, second));
    }

    /** {@code Centre name}: a kind of body with what says that the names of some stand below. */
    private Optional<Match> namedBody(String key) {
        return Known.NAMED_AT_END.stream()
                .filter(name -> key.endsWith(" " + name))
                .map(name -> key.substring(0, key.length() - name.length() - 1))
                .filter(kind -> exact(kind).filter(ColumnMeaning.MEMBER::equals).isPresent())
                .findFirst()
                .map(kind -> new Match(ColumnMeaning.MEMBER, count(key), count(key)));
    }

    /** {@code Huyện, thành phố}, {@code Ministry/agency}: several kinds of bodies, and nothing else, are a head of bodies. */
    private static Optional<Match> bodies(String head, HeadText text) {
        String[] kinds = Known.AND.split(head);
        boolean all = kinds.length > 1
                && text.periods().isEmpty()
                && Stream.of(kinds).map(HeadText::plain).allMatch(Known::isBody);
        int count = count(text.words());
        return all ? Optional.of(new Match(ColumnMeaning.MEMBER, count, count)) : Optional.empty();
    }

    /** Words that compare columns hold wherever they stand: {@code Ước TH 2024 so với KH (%)}. */
    private Optional<Match> comparison(String head) {
        return longest(head).filter(match -> match.meaning().isComparison());
    }

    /** {@code Mục tiêu tỷ lệ (%)}, {@code Target rate}: what is asked for is a rate, which holds the words of a share too. */
    private Optional<Match> targetOfRate(String head) {
        return Stream.iterate(head.indexOf(' '), blank -> blank > 0, blank -> head.indexOf(' ', blank + 1))
                .filter(blank -> column(head.substring(0, blank)) == ColumnMeaning.TARGET)
                .map(blank -> head.substring(blank + 1))
                .filter(rate -> Words.startsWithAny(rate, Known.RATES) && !Words.holdsAny(rate, Known.REACHED))
                .findFirst()
                .map(rate -> Match.whole(ColumnMeaning.TARGET));
    }

    /** Whether the words of a head hold those of a rate, or a percent sign. */
    static boolean isOfRate(String head) {
        return head.indexOf('%') >= 0 || Words.holdsAny(HeadText.plain(head), Known.RATES);
    }

    /** {@code % of the annual target}: a share of what another column asks for. */
    private Optional<Match> shareOfTarget(String head) {
        return Known.SHARES.stream()
                .filter(share -> head.startsWith(share + " "))
                .findFirst()
                .flatMap(share -> lookUp(head.substring(share.length() + 1)))
                .filter(match -> match.meaning() == ColumnMeaning.TARGET)
                .map(match -> new Match(ColumnMeaning.SHARE_OF_PLAN, count(head), count(head)));
    }

    /** The meaning of words without period and in {@link HeadText#plain} form. */
    Optional<Match> lookUp(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        ColumnMeaning exact = column(words);
        if (exact == null && Words.holdsAny(words, Known.COMPOUNDS)) {
            return Optional.empty();
        }
        int count = count(words);
        if (exact != null) {
            return Optional.of(new Match(exact, count, count));
        }
        Optional<ColumnMeaning> attribute = attribute(words);
        if (attribute.isPresent()) {
            return Optional.of(new Match(attribute.get(), count, count));
        }
        if (saysWhichKind(words)) {
            return Optional.empty();
        }
        if (Words.startsWithAny(words, Known.REACHED)
                && longest(words)
                        .filter(match -> match.meaning() == ColumnMeaning.TARGET)
                        .isPresent()) {
            return Optional.of(new Match(ColumnMeaning.RESULT, count, count));
        }
        for (String qualifier : Known.QUALIFIERS) {
            if (words.startsWith(qualifier + " ")) {
                Optional<Match> rest = lookUp(words.substring(qualifier.length() + 1));
                if (rest.isPresent()) {
                    return rest.map(match -> new Match(match.meaning(), match.known() + count(qualifier), count));
                }
            }
        }
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String beginning = words.substring(0, end);
            ColumnMeaning meaning = column(beginning);
            if (meaning == ColumnMeaning.TARGET && column(words.substring(end + 1)) == ColumnMeaning.GRADE) {
                // "PCL met" judges the target
                return Optional.of(new Match(ColumnMeaning.GRADE, count, count));
            }
            if (meaning != null && meaning.isKnownByAPart()) {
                // "Kế hoạch năm", "Dự toán cả năm"
                boolean all = Known.OF_YEAR.contains(words.substring(end + 1));
                return Optional.of(new Match(meaning, all ? count : count(beginning), count));
            }
        }
        boolean counts = counts(words);
        return longest(words)
                .filter(match -> match.known() * 2 >= match.words())
                .filter(match -> !counts || match.meaning().isFigure())
                .or(() -> named(words))
                .or(() -> byNoun(words))
                .or(() -> ofBody(words))
                .or(() -> withoutReference(words))
                .or(() -> withoutPeriod(words));
    }

    /** Whether words in {@link HeadText#plain} form begin as a head does that counts what they name. */
    static boolean counts(String words) {
        return Words.startsWithAny(words, Known.COUNTS);
    }

    /** {@code Medium-term targets}: the last word of an English head says what stands below it, whatever goes before. */
    private Optional<Match> byNoun(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean isNoun = Known.NOUNS.contains(last) && !Words.holdsAny(words, Known.NOUN_LINKS);
        return isNoun && count(words) <= MAX_WORDS
                ? Optional.ofNullable(column(last))
                        // "Schools division": whatever kind of body it is, it is one
                        .map(meaning ->
                                new Match(meaning, meaning == ColumnMeaning.MEMBER ? count(words) : 1, count(words)))
                : Optional.empty();
    }

    /** {@code Phòng chuyên môn chủ trì}, {@code Công chức phụ trách}: a kind of body or person, and at last what it does. */
    private Optional<Match> ofBody(String words) {
        if (!Known.BODIES.contains(Words.first(words)) && !Words.startsWithAny(words, Known.PERSONS)) {
            return Optional.empty();
        }
        return Stream.iterate(words.indexOf(' '), blank -> blank > 0, blank -> words.indexOf(' ', blank + 1))
                .map(blank -> words.substring(blank + 1))
                .filter(rest -> Words.hasVietnameseLetters(rest))
                .map(this::column)
                .filter(meaning -> meaning == ColumnMeaning.AGENCY || meaning == ColumnMeaning.COORDINATING_AGENCIES)
                .findFirst()
                .map(Match::whole);
    }

    /** {@code Planned output as per SDBIP}: what stands before the document of which the figures are. */
    private Optional<Match> withoutReference(String words) {
        String padded = " " + words + " ";
        return Known.REFERENCES.stream()
                .map(reference -> padded.indexOf(" " + reference + " "))
                .filter(at -> at > 0)
                .findFirst()
                .flatMap(at -> lookUp(words.substring(0, at - 1)))
                .map(Match::whole);
    }

    /** {@code 1st quarter planned}: what stands beside a part of a year. */
    private Optional<Match> withoutPeriod(String words) {
        if (!Words.holdsAny(words, Known.TIMES)) {
            return Optional.empty();
        }
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            String left = words.substring(0, blank);
            String right = words.substring(blank + 1);
            Optional<Match> rest = YearlessPeriod.isOne(left)
                    ? lookUp(right)
                    : YearlessPeriod.isOne(right) ? lookUp(left) : Optional.empty();
            if (rest.isPresent()) {
                return rest.map(Match::whole);
            }
        }
        return Optional.empty();
    }

    /** {@code Measure type}: of which kind the row is and not its name. */
    private boolean saysWhichKind(String words) {
        for (String kind : Known.KINDS) {
            String rest = words.endsWith(" " + kind)
                    ? words.substring(0, words.length() - kind.length() - 1)
                    : words.startsWith(kind + " ") ? words.substring(kind.length() + 1) : "";
            ColumnMeaning of = column(rest);
            if (of != null && of.namesRows()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Name of the scheme}: what is called something is what the rows are about, unless that is known otherwise. */
    private Optional<Match> named(String words) {
        for (String beginning : Known.NAMED) {
            if (words.startsWith(beginning + " ")) {
                String rest = words.substring(beginning.length() + 1);
                int known = count(beginning);
                ColumnMeaning of = column(rest);
                return Optional.of(new Match(of == null ? ColumnMeaning.NAME : of, known, known + count(rest)));
            }
        }
        return Optional.empty();
    }

    /**
     * What words are that say of what names a row and then what of it, as English does, or the other way round: {@code KPI
     * ID}, {@code Project manager}, {@code Mã dự án}.
     */
    private Optional<ColumnMeaning> attribute(String words) {
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            ColumnMeaning first = column(words.substring(0, blank));
            ColumnMeaning last = column(words.substring(blank + 1));
            if (first == ColumnMeaning.ID && last != null && last.namesRows()) {
                return Optional.of(first);
            }
            if (first != null
                    && last != null
                    && (first.namesRows() || first == ColumnMeaning.EXPECTED_RESULT)
                    && last.isAttributeOf(first)
                    && !Words.hasVietnameseLetters(words)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** The longest known words inside; of two of one length those nearer the end, as English puts what matters last. */
    private Optional<Match> longest(String words) {
        String[] all = words.split(" ");
        boolean[] mayBegin = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            mayBegin[i] = ownBeginnings.contains(all[i]) || Known.BEGINNINGS.contains(all[i]);
        }
        for (int length = Math.min(all.length, MAX_WORDS); length > 0; length--) {
            for (int start = all.length - length; start >= 0; start--) {
                ColumnMeaning meaning = mayBegin[start] ? column(join(all, start, length)) : null;
                if (meaning != null && meaning.isKnownByAPart()) {
                    return Optional.of(new Match(meaning, length, all.length));
                }
            }
        }
        return Optional.empty();
    }

    private static String join(String[] words, int start, int length) {
        return String.join(" ", Arrays.asList(words).subList(start, start + length));
    }

    private static int count(String words) {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The form in which words are compared: plain, but with a word for the sign of percentages. */
    private static String key(String words) {
        String numbered = words.indexOf('#') > 0 ? words.replace("#", " no") : words;
        return HeadText.plain(
                numbered.indexOf('%') < 0 ? numbered : NormalText.of(numbered).replace("%", " phần trăm "));
    }
}
