package io.github.tiendo.claim;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the names of a list in running text. A comma, and "và", may stand in a name as well as between two: what words tell
 * ("Sở Văn hóa, Thể thao và Du lịch" among other names that begin with "Sở") is taken, else the names may be as few as the
 * {@link NameList#least()}.
 */
record NameReader(Digits digits) {

    private static final int MOST_WORDS = 14;
    /** A percentage beside a name, with the verb before it. */
    private static final Pattern BESIDE =
            Pattern.compile("( " + String.join("| ", Vocabulary.OF_ONE_NAME) + ")? \\d+([.,]\\d+)? ?%");

    /** A word for bodies before several names: "Các Bộ: Tư pháp, Tài chính". */
    private static final Pattern FACTORED =
            Pattern.compile("^((?iu:" + String.join("|", Vocabulary.BEFORE_BODIES) + ") )?\\p{L}+( \\p{L}+)?: ");

    /** The article before a name; in "the Ministry of Culture, Sports and Tourism" it tells that this is one. */
    private static final Pattern ARTICLE = Pattern.compile("(?<=^|, |; | " + String.join(" | ", Vocabulary.NAME_ANDS)
            + " )(" + String.join("|", Vocabulary.ARTICLES) + ") (?=\\p{Lu})");

    private static final int MOST_DIGITS = 3;

    /** Words so short ("và", "of", "the") may have no capital in a name. */
    private static final int SMALL = 3;

    /** How many characters of a name are looked at for the word of its body. */
    private static final int BEGINNING = 48;

    /** How far behind a name the number may stand that is said of it. */
    private static final int FIGURE = 16;

    private static final List<String> ANDS =
            Vocabulary.NAME_ANDS.stream().map(and -> " " + and + " ").toList();

    /** The comma and the blanks around "và" of a name while a list is cut. */
    private static final char COMMA_WITHIN = '\u201A';

    private static final char BLANK_WITHIN = '\u00A0';

    /** Reads names; empty if the text is no list of names. */
    Optional<NameList> read(String raw) {
        String flat = withoutBrackets(NormalText.display(raw));
        flat = flat.indexOf('%') < 0 ? flat : BESIDE.matcher(flat).replaceAll("");
        flat = joined(flat);
        int articles = ARTICLE.matcher(flat).lookingAt() ? ARTICLE.split(flat, -1).length - 1 : 0;
        flat = articles > 0 ? ARTICLE.matcher(flat).replaceAll("") : flat;
        int dots = flat.indexOf("...") >= 0 ? flat.indexOf("...") : flat.indexOf('…');
        boolean open = dots >= 0;
        String list = open ? flat.substring(0, dots) : flat;
        while (!list.isEmpty() && ".;, ".indexOf(list.charAt(list.length() - 1)) >= 0) {
            list = list.substring(0, list.length() - 1);
        }
        int first = list.indexOf(';');
        if (first > 0
                && list.lastIndexOf(',', first) > 0
                && !isName(withoutFactor(
                        list.substring(first + 1, end(list, ';', first + 1)).strip()))) {
            list = list.substring(0, first) + bodiesAtEnd(list.substring(first + 1));
        }
        boolean semicolons = list.indexOf(';') > 0;
        List<String> items = items(list, semicolons ? ';' : ',');
        if (!items.isEmpty() && isOthers(items.get(items.size() - 1))) {
            open = true;
            items.remove(items.size() - 1);
        }
        long strange =
                items.stream().filter(item -> !isName(items(item, ',').get(0))).count();
        if (items.isEmpty() || strange * 4 > items.size()) {
            return Optional.empty();
        }
        NameList names = semicolons ? bySemicolons(items, open) : byCommas(items, open);
        int least = articles > 0 ? Math.min(articles, names.least()) : names.least();
        return Optional.of(
                new NameList(names.names().stream().map(NameReader::parted).toList(), least, open, parted(list)));
    }

    /** With names that have commas ("Văn hóa, Thể thao và Du lịch") in one piece. */
    private String joined(String list) {
        if (list.indexOf(',') < 0) {
            return list;
        }
        String joined = list;
        List<Token> tokens = digits.tokens(list);
        for (int i = 0; i < tokens.size(); i++) {
            int words = Vocabulary.NAMES_WITH_COMMAS
                    .at(tokens, i)
                    .map(Phrases.Match::words)
                    .orElse(0);
            if (words > 0) {
                int start = tokens.get(i).start();
                int end = tokens.get(i + words - 1).end();
                String name =
                        list.substring(start, end).replace(',', COMMA_WITHIN).replace(' ', BLANK_WITHIN);
                joined = joined.substring(0, start) + name + joined.substring(end);
            }
        }
        return joined;
    }

    private static String parted(String name) {
        return name.replace(COMMA_WITHIN, ',').replace(BLANK_WITHIN, ' ');
    }

    /** "; bổ sung kết nối tới trụ sở của Cục Tần số và Cục Viễn thông": the bodies that more words end in, as a list goes on. */
    private String bodiesAtEnd(String words) {
        for (String and : ANDS) {
            int at = words.lastIndexOf(and);
            String last = at < 0 ? "" : words.substring(at + and.length()).strip();
            for (int i = words.lastIndexOf(' ', at - 1); i > 0 && isBody(last); i = words.lastIndexOf(' ', i - 1)) {
                String before = words.substring(i + 1, at);
                if (isBody(before)) {
                    return ", " + before + ", " + last;
                }
            }
        }
        return "";
    }

    private static String withoutBrackets(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                flat.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return flat.toString().strip();
    }

    /** The items, each without what is said of it; the list is over where that is said of all. */
    private static List<String> items(String list, char mark) {
        List<String> items = new ArrayList<>();
        int end;
        for (int start = 0; start < list.length(); start = end + 1) {
            end = end(list, mark, start);
            String item = list.substring(start, end).strip();
            for (String and : ANDS) {
                boolean led = item.regionMatches(0, and, 1, and.length() - 1);
                item = led ? item.substring(and.length() - 1).strip() : item;
            }
            String name = withoutPredicate(withoutFactor(item));
            if (!name.isEmpty()) {
                items.add(name);
            }
            if (name.length() < item.length()
                    && isSaidOfAll(item.substring(name.length()).strip())) {
                break;
            }
        }
        return items;
    }

    /** Where an item ends: at its mark, which a comma before a digit is none. */
    private static int end(String list, char mark, int from) {
        int end = list.indexOf(mark, from);
        while (mark == ',' && end >= 0 && end + 1 < list.length() && Character.isDigit(list.charAt(end + 1))) {
            end = list.indexOf(mark, end + 1);
        }
        return end < 0 ? list.length() : end;
    }

    private static String withoutFactor(String item) {
        return item.indexOf(':') < 0 ? item : FACTORED.matcher(item).replaceFirst("");
    }

    /** "chưa kết nối" is said of all names, "tăng 14%" of the one before it. */
    private static boolean isSaidOfAll(String said) {
        return said.chars().limit(FIGURE).noneMatch(Character::isDigit);
    }

    private static String withoutPredicate(String item) {
        int at = 0;
        while (at < item.length()) {
            int end = item.indexOf(' ', at);
            if (!Character.isUpperCase(item.charAt(at))) {
                String word = item.substring(at, end < 0 ? item.length() : end);
                if (Vocabulary.PREDICATES.contains(word)) {
                    return item.substring(0, at).strip();
                }
            }
            at = end < 0 ? item.length() : end + 1;
        }
        return item;
    }

    private NameList bySemicolons(List<String> items, boolean open) {
        int least = items.size();
        List<String> names = new ArrayList<>();
        for (String item : items) {
            List<String> parts = items(item, ',');
            if (parts.stream().allMatch(this::isName)) {
                names.addAll(parts.subList(0, parts.size() - 1));
                names.addAll(split(parts.get(parts.size() - 1), false));
            } else {
                names.add(item);
            }
        }
        return new NameList(List.copyOf(names), least, open, "");
    }

    private NameList byCommas(List<String> items, boolean open) {
        List<String> names = new ArrayList<>();
        int least = 0;
        List<String> bodies = items.stream().filter(this::isBody).toList();
        boolean led = bodies.contains(items.get(0));
        boolean departments =
                led && bodies.stream().map(NameReader::firstWord).distinct().count() == 1;
        int apart = 0;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            boolean body = bodies.contains(item);
            // "Bộ Ngoại giao, Đà Nẵng": perhaps the seat of the one before, perhaps one more
            boolean proper = departments && !body && i > 0 && areCapitals(item);
            apart += proper ? 1 : 0;
            boolean inside = led && i < items.size() - 1 && ANDS.stream().anyMatch(item::contains);
            if ((departments || inside) && !body && !proper && i > 0) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + item);
                continue;
            }
            boolean last = i == items.size() - 1;
            List<String> parts = last || led ? split(item, led) : List.of(item);
            names.addAll(parts);
            boolean sure = parts.size() == 1 || !led || isBody(parts.get(1));
            // "Khoa học, Thể thao và Du lịch, Y tế": an "and" that closes no list stands in a name, and the comma
            // before may
            boolean may = !led && !last && i > 0 && hasAnd(item);
            least += (body || !led) && !may ? sure ? parts.size() : 1 : 0;
        }
        return new NameList(List.copyOf(names), departments ? names.size() - apart : least, open, "");
    }

    /** Cuts a name at its last "và" if a name follows: in a list of bodies, if a body does. */
    private List<String> split(String item, boolean led) {
        for (String and : ANDS) {
            int at = item.lastIndexOf(and);
            String behind = at < 0 ? "" : item.substring(at + and.length()).strip();
            if (at > 0 && (led ? isBody(behind) : isName(behind))) {
                return List.of(item.substring(0, at).strip(), behind);
            }
        }
        return List.of(item);
    }

    /** "v.v", "etc", "các bộ khác". */
    private boolean isOthers(String item) {
        List<Token> tokens = digits.tokens(item);
        int last = tokens.size() - 2;
        return Vocabulary.SO_ON.at(tokens, 0).isPresent()
                || last > 0 && Vocabulary.OTHER_NAMES.contains(tokens.get(last));
    }

    private static String firstWord(String item) {
        int blank = item.indexOf(' ');
        return (blank < 0 ? item : item.substring(0, blank)).toLowerCase(Locale.ROOT);
    }

    /** "Sở Y tế", "UBND huyện Mỹ Đức": words for bodies, and a capital behind them. */
    private boolean isBody(String item) {
        List<Token> tokens = digits.tokens(item.substring(0, Math.min(item.length(), BEGINNING)));
        int at = 0;
        for (Optional<Phrases.Match<String>> body = Vocabulary.BODIES.at(tokens, at);
                body.isPresent() && (at == 0 || !isCapital(item, tokens.get(at)));
                body = Vocabulary.BODIES.at(tokens, at)) {
            at += body.get().words();
        }
        return at > 0 && isCapital(item, tokens.get(at)) || at != 1 && isOfPlace(item, tokens);
    }

    private static boolean isCapital(String item, Token token) {
        return token.isWord() && Character.isUpperCase(item.codePointAt(token.start()));
    }

    /** "Thanh tra tỉnh": a body of a place. */
    private static boolean isOfPlace(String item, List<Token> tokens) {
        Token place = tokens.get(Math.max(0, tokens.size() - 2));
        return place.end() == item.length()
                && tokens.size() > 2
                && Character.isUpperCase(item.codePointAt(0))
                && Vocabulary.POPULATIONS.contains(place);
    }

    /** A name begins with a capital, or with the word for a body and has a capital in it; it has no number. */
    private boolean isName(String item) {
        if (item.isEmpty() || item.indexOf(':') >= 0 || hasNumber(item)) {
            return false;
        }
        boolean capital = Character.isUpperCase(item.codePointAt(0));
        return words(item) <= MOST_WORDS * (hasAnd(item) ? 2 : 1)
                && (capital && !beginsSentence(item)
                        || isBody(item) && item.codePoints().anyMatch(Character::isUpperCase));
    }

    /** Whether a line is the name of a body, or all its longer words have capitals. */
    boolean isProper(String line) {
        String name = line.strip().replaceAll("[.;,]$", "");
        return isName(name)
                && (isBody(name)
                        || Stream.of(name.split(" "))
                                .allMatch(word -> word.length() <= SMALL || Character.isUpperCase(word.charAt(0))));
    }

    private static boolean areCapitals(String name) {
        return Stream.of(name.split(" ")).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static int words(String item) {
        int words = 1;
        for (int i = item.indexOf(' '); i >= 0; i = item.indexOf(' ', i + 1)) {
            words++;
        }
        return words;
    }

    private static boolean hasAnd(String item) {
        return item.indexOf(' ') >= 0 && ANDS.stream().anyMatch(item::contains);
    }

    /** What no name has in it: a percent sign, or three digits together. */
    private static boolean hasNumber(String item) {
        int digits = 0;
        for (int i = 0; i < item.length() && digits < MOST_DIGITS; i++) {
            char c = item.charAt(i);
            digits = c == '%' ? MOST_DIGITS : c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == MOST_DIGITS;
    }

    /** A word for the structure of a sentence begins one, but "Tax Office" and "Plan International" are names. */
    private boolean beginsSentence(String item) {
        List<Token> tokens = digits.tokens(item.substring(0, Math.min(item.length(), BEGINNING)));
        return Vocabulary.CUES
                .at(tokens, 0)
                .filter(cue -> {
                    Token next = tokens.get(cue.words());
                    boolean title = next.isWord() && Character.isUpperCase(item.codePointAt(next.start()));
                    return !Vocabulary.BEGIN_NAMES.contains(firstWord(item))
                            && (!title || cue.meaning() != Cue.RATE && cue.meaning() != Cue.PLAN);
                })
                .isPresent();
    }
}
