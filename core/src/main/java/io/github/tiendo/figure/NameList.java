package io.github.tiendo.figure;

import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a list in running text.
 *
 * <p>A comma, and "và", may stand in a name as well as between two, so a list can often be cut in more than one way;
 * where one way gives a number that was expected, that one is taken.
 *
 * @param names the names as printed
 * @param isOpenEnded whether the list says that there are more ("...", "v.v.", "như")
 */
record NameList(List<String> names, boolean isOpenEnded) {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 6000;

    /** In how many ways a list is cut. */
    private static final int WAYS = 7;

    private static final Set<String> PREDICATES = Set.of(
            "có", "đã", "chưa", "là", "được", "đang", "hiện", "vẫn", "sẽ", "không", "have", "has", "had", "are", "is",
            "were", "was", "did", "do", "will", "not");

    private static final Set<String> FIGURE_VERBS =
            Set.of("tăng", "giảm", "đạt", "chiếm", "là", "with", "at", "up", "down");

    private static final List<String> KINDS = List.of(
            "tỉnh",
            "thành phố",
            "bộ",
            "huyện",
            "sở",
            "xã",
            "quận",
            "ngành",
            "tập đoàn",
            "tổng công ty",
            "ngân hàng",
            "tp",
            "the");

    /**
     * Reads names.
     *
     * @param raw the text behind the count, without what introduces it
     * @param expected the numbers that would agree with the count; the first is the count itself
     * @return the names, or empty if the text is no list of names
     */
    static Optional<NameList> of(String raw, List<Integer> expected) {
        String text = NormalText.display(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
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
        String list = withoutFigures(flat.toString()).trim();
        int dots = endOfSentence(list);
        boolean open = dots < list.length() && list.charAt(dots) == '…' || list.startsWith("..", dots);
        list = list.substring(0, dots);
        while (list.endsWith(".")
                || list.endsWith("…")
                || list.endsWith(";")
                || list.endsWith(",")
                || list.endsWith(" ")) {
            open |= list.endsWith("…") || list.endsWith("..");
            list = list.substring(0, list.length() - 1);
        }
        return reading(list, open, expected);
    }

    /** "Bắc Giang tăng 14,01%, Quảng Ngãi 12,4%": the list without the percentages and decimals beside its names. */
    private static String withoutFigures(String list) {
        StringBuilder plain = new StringBuilder(list.length());
        int i = 0;
        while (i < list.length()) {
            int end = i;
            boolean figure = false;
            while (end < list.length() && (isDigit(list, end) || end > i && isMark(list, end))) {
                figure |= !isDigit(list, end);
                end++;
            }
            if (end == i || !figure && (end == list.length() || list.charAt(end) != '%')) {
                plain.append(list, i, Math.max(end, i + 1));
                i = Math.max(end, i + 1);
                continue;
            }
            i = end < list.length() && list.charAt(end) == '%' ? end + 1 : end;
            cutVerb(plain);
        }
        return plain.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isMark(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == '.') && isDigit(text, at + 1);
    }

    /** Takes off the word that told what the number is of a name. */
    private static void cutVerb(StringBuilder plain) {
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == ' ') {
            end--;
        }
        int word = plain.lastIndexOf(" ", end - 1);
        if (word > 0 && FIGURE_VERBS.contains(plain.substring(word + 1, end))) {
            plain.setLength(word);
        } else {
            plain.setLength(end);
        }
    }

    /** The list itself: what is said behind it belongs to no name. */
    static String sentence(String raw) {
        String text = NormalText.display(raw);
        return text.substring(0, endOfSentence(text));
    }

    /** Where a sentence or an open list ends: at "...", or at a full stop before a capital. */
    private static int endOfSentence(String list) {
        for (int i = 1; i < list.length(); i++) {
            boolean stop = list.charAt(i) == '.'
                    && (i + 1 < list.length() && list.charAt(i + 1) == '.'
                            || i + 2 < list.length()
                                    && list.charAt(i + 1) == ' '
                                    && Character.isUpperCase(list.charAt(i + 2))
                                    && !list.startsWith("TP", i - 2)
                                    && !list.startsWith("Tp", i - 2)
                                    && !Character.isUpperCase(list.charAt(i - 1)));
            if (stop || list.charAt(i) == '…') {
                return i;
            }
        }
        return list.length();
    }

    /** The list up to the verb that says something of all its names: "A và B chưa kết nối". */
    private static String beforePredicate(String list) {
        int at = list.indexOf(' ');
        while (at > 0) {
            int end = list.indexOf(' ', at + 1);
            if (PREDICATES.contains(list.substring(at + 1, end < 0 ? list.length() : end))) {
                return list.substring(0, at);
            }
            at = end;
        }
        return list;
    }

    /** How many names a part of a text can hold at most, told by the marks that may stand between two. */
    static int most(String text, int from, int to) {
        int most = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean and = c == ' '
                    && (text.startsWith("và ", i + 1)
                            || text.startsWith("and ", i + 1)
                            || text.startsWith("& ", i + 1));
            most += c == ',' || c == ';' || and ? 1 : 0;
        }
        return most;
    }

    /** The likeliest way to cut the list that gives a number expected; else the likeliest of all. */
    private static Optional<NameList> reading(String list, boolean open, List<Integer> expected) {
        List<List<String>> cuts = new ArrayList<>();
        NameList first = null;
        for (int way = 0; way < 2 * WAYS; way++) {
            if (way < WAYS) {
                cuts.add(cut(list, way));
            }
            NameList reading = read(cuts.get(way % WAYS), way >= WAYS, open);
            if (reading != null && expected.contains(reading.names().size())) {
                return Optional.of(reading);
            }
            first = first == null ? reading : first;
        }
        return Optional.ofNullable(first);
    }

    /** One way to cut a list: semicolons go before commas, and the last item may hold two names. */
    private static List<String> cut(String list, int way) {
        return switch (way) {
            case 0, 1 -> {
                List<String> items = list.indexOf(';') < 0 ? List.of() : cut(list, ";");
                yield items.size() < 2 ? List.of() : way == 0 ? withAnd(items) : items;
            }
            case 2 -> withAnd(cut(list, ";,"));
            case 3 -> cut(list, ";,");
            case 4 -> withAnds(cut(list, ";,"));
            case 5 -> list.indexOf(';') < 0 ? List.of() : withAnd(cut(list.substring(0, list.indexOf(';')), ","));
            default -> withAnd(cut(beforePredicate(list), ";,"));
        };
    }

    private static @Nullable NameList read(List<String> items, boolean anywhere, boolean open) {
        List<String> names = names(items, anywhere);
        boolean etc = !names.isEmpty() && isEtc(names.get(names.size() - 1));
        if (etc) {
            names = names.subList(0, names.size() - 1);
        }
        return names.isEmpty() ? null : new NameList(List.copyOf(names), open || etc);
    }

    private static boolean isEtc(String name) {
        String normal = NormalText.of(name);
        return normal.startsWith("v.v")
                || normal.equals("etc")
                || normal.startsWith("các ") && normal.endsWith(" khác");
    }

    private static List<String> cut(String list, String marks) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || marks.indexOf(list.charAt(i)) >= 0) {
                String item = list.substring(start, i).trim();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** Cuts the last item at its last "và", if a name follows it. */
    private static List<String> withAnd(List<String> items) {
        if (items.isEmpty()) {
            return items;
        }
        List<String> cut = new ArrayList<>(items);
        String last = cut.remove(cut.size() - 1);
        if (startsWithAnd(last) > 0) {
            cut.add(last.substring(startsWithAnd(last)));
            return cut;
        }
        int at = Math.max(Math.max(last.lastIndexOf(" và "), last.lastIndexOf(" and ")), last.lastIndexOf(" & "));
        int behind = at < 0 ? -1 : last.indexOf(' ', at + 1) + 1;
        if (at > 0 && isName(last.substring(behind))) {
            cut.add(last.substring(0, at).trim());
            cut.add(last.substring(behind).trim());
        } else {
            cut.add(last);
        }
        return cut;
    }

    /** Cuts each item at an "và" before a word that several items begin with: "Đức Tùng và MN Bùi Xá". */
    private static List<String> withAnds(List<String> items) {
        Map<String, Integer> first = new HashMap<>();
        items.forEach(item -> first.merge(firstWord(item), 1, Integer::sum));
        List<String> cut = new ArrayList<>();
        for (String item : items) {
            int at = item.indexOf(" và ");
            String behind = at < 0 ? "" : item.substring(at + 4);
            if (at > 0 && first.getOrDefault(firstWord(behind), 0) > 1) {
                cut.add(item.substring(0, at));
                cut.add(behind);
            } else {
                cut.add(item);
            }
        }
        return withAnd(cut);
    }

    private static String firstWord(String item) {
        int blank = item.indexOf(' ');
        return blank < 0 ? item : item.substring(0, blank);
    }

    private static int startsWithAnd(String item) {
        return item.startsWith("và ") ? 3 : item.startsWith("and ") ? 4 : 0;
    }

    /** The items without what is said of them: of the last, or of the first that says it; empty if they are no names. */
    private static List<String> names(List<String> items, boolean anywhere) {
        List<String> names = new ArrayList<>();
        int strange = 0;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            int and = startsWithAnd(item);
            boolean last = anywhere || i == items.size() - 1;
            String name = last ? withoutPredicate(item.substring(and)) : item.substring(and);
            boolean cut = name.length() < item.length() - and;
            if (name.isEmpty() || !isName(name) || words(name) > MOST_WORDS) {
                strange++;
            }
            names.add(name.isEmpty() ? item : name);
            if (cut) {
                break;
            }
        }
        return strange * 4 > names.size() || names.isEmpty() ? new ArrayList<>() : names;
    }

    private static String withoutPredicate(String item) {
        int at = item.indexOf(' ');
        while (at > 0) {
            int end = item.indexOf(' ', at + 1);
            String word = item.substring(at + 1, end < 0 ? item.length() : end);
            if (PREDICATES.contains(word)) {
                return item.substring(0, at);
            }
            at = end;
        }
        return item;
    }

    private static int words(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** A name begins with a capital, or with a word for its kind and has a capital in it. */
    static boolean isName(String item) {
        if (item.isEmpty()) {
            return false;
        }
        if (Character.isUpperCase(item.codePointAt(0))) {
            return true;
        }
        for (String kind : KINDS) {
            if (item.length() > kind.length()
                    && item.charAt(kind.length()) == ' '
                    && item.regionMatches(true, 0, kind, 0, kind.length())) {
                return item.codePoints().anyMatch(Character::isUpperCase);
            }
        }
        return false;
    }
}
