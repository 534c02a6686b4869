package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a form are about, said by a person: heads as printed, each with its meaning and, for results and
 * targets, a period where the head names none. What it says holds before anything that words or cells say.
 *
 * <pre>{@code
 * ColumnMap map = ColumnMap.parse("KPI=name,Owner=agency,FY target=target@2025,Notes=ignored");
 * }</pre>
 *
 * <p>A head that names a period holds for the same words with another one, unless that has an entry of its own, so that
 * what is said of {@code Kết quả Quý I/2025} still holds for {@code Kết quả Quý II/2025}. {@link Layout#columnMap()} gives
 * the map of a form that was understood.
 */
public final class ColumnMap {

    private static final ColumnMap NONE = new ColumnMap(Map.of());

    private final Map<String, Entry> entries;
    private final Map<String, Entry> withoutPeriods;

    record Entry(String head, ColumnMeaning meaning, String period) {}

    private ColumnMap(Map<String, Entry> entries) {
        this.entries = entries;
        this.withoutPeriods = withoutPeriods(entries);
    }

    /**
     * A map that says nothing.
     *
     * @return the empty map
     */
    public static ColumnMap none() {
        return NONE;
    }

    /**
     * Reads a map: entries {@code HEAD=MEANING} or {@code HEAD=MEANING@PERIOD}, parted by commas or line ends. A line that
     * begins with {@code #} is a remark. A head that holds a comma or an equals sign stands between double quotes.
     *
     * @param text the entries; a meaning is that of {@link ColumnMeaning#id()}, or {@code ignore}
     * @return the map
     * @throws IllegalArgumentException if an entry has no meaning or one that does not exist; the message lists those that
     *     do
     */
    public static ColumnMap parse(String text) {
        ColumnMap map = none();
        for (String entry : entries(text)) {
            int equals = entry.lastIndexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("expected HEAD=MEANING, found '" + entry + "'");
            }
            String head = entry.substring(0, equals).strip();
            boolean quoted = head.length() > 1 && head.startsWith("\"") && head.endsWith("\"");
            String value = entry.substring(equals + 1).strip();
            int at = value.indexOf('@');
            map = map.with(
                    quoted ? head.substring(1, head.length() - 1).replace("\"\"", "\"") : head,
                    ColumnMeaning.named(at < 0 ? value : value.substring(0, at)),
                    at < 0 ? "" : value.substring(at + 1).strip());
        }
        return map;
    }

    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (line.strip().startsWith("#")) {
                continue;
            }
            int start = 0;
            boolean quoted = false;
            for (int i = 0; i <= line.length(); i++) {
                boolean end = i == line.length();
                quoted ^= !end && line.charAt(i) == '"';
                if (end || line.charAt(i) == ',' && !quoted) {
                    String entry = line.substring(start, i).strip();
                    if (!entry.isEmpty()) {
                        entries.add(entry);
                    }
                    start = i + 1;
                }
            }
        }
        return entries;
    }

    /**
     * This map with one head more, or with another meaning for it.
     *
     * @param head as printed; case, blanks and punctuation do not matter
     * @param meaning what the column is about
     * @return a copy
     */
    public ColumnMap with(String head, ColumnMeaning meaning) {
        return with(head, meaning, "");
    }

    /**
     * This map with one head more, or with another meaning for it.
     *
     * @param head as printed; case, blanks and punctuation do not matter
     * @param meaning what the column is about
     * @param period the period of its values, such as {@code 2025} or {@code 2025-Q1}; empty if the head says it
     * @return a copy
     * @throws IllegalArgumentException if the head is blank
     */
    public ColumnMap with(String head, ColumnMeaning meaning, String period) {
        HeadText text = HeadText.of(period);
        if (!period.isEmpty() && (text.periods().isEmpty() || !text.words().isBlank())) {
            throw new IllegalArgumentException("'" + period + "' of the column '" + head
                    + "' is no period; expected one such as 2025, 2022-Q1 or 'tháng 6/2025'");
        }
        return withFound(head, meaning, period);
    }

    /** The same with a period that was found in a table. */
    ColumnMap withFound(String head, ColumnMeaning meaning, String period) {
        String key = HeadText.plain(head);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the head of a column needs words, found '" + head + "'");
        }
        Map<String, Entry> more = new LinkedHashMap<>(entries);
        more.put(key, new Entry(head, meaning, period));
        return new ColumnMap(Collections.unmodifiableMap(more));
    }

    Optional<Entry> find(String head) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(entries.get(HeadText.plain(head)))
                .or(() -> Optional.ofNullable(withoutPeriods.get(wordsBesidePeriod(head))));
    }

    /** The words of a head that names a period; empty if it names none. */
    private static String wordsBesidePeriod(String head) {
        HeadText text = HeadText.of(head);
        return text.periods().isEmpty() ? "" : text.words() + (text.estimated() ? " *" : "");
    }

    /** The entries whose heads name a period, by their other words; none where two of them mean different things. */
    private static Map<String, Entry> withoutPeriods(Map<String, Entry> entries) {
        Map<String, Entry> byWords = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Entry entry : entries.values()) {
            String words = wordsBesidePeriod(entry.head());
            Entry other = words.isBlank() ? null : byWords.putIfAbsent(words, entry);
            if (other != null && other.meaning() != entry.meaning()) {
                unclear.add(words);
            }
        }
        byWords.keySet().removeAll(unclear);
        byWords.values().removeIf(entry -> !entry.period().isEmpty());
        return byWords;
    }

    /** The heads of which it says something that none of these is, nor has among its words. */
    List<String> notIn(List<String> heads) {
        Set<Entry> there = new HashSet<>();
        heads.forEach(head -> find(head).ifPresent(there::add));
        return entries.entrySet().stream()
                .filter(entry -> !there.contains(entry.getValue()))
                .filter(entry ->
                        heads.stream().noneMatch(head -> HeadText.plain(head).contains(entry.getKey())))
                .map(entry -> entry.getValue().head())
                .toList();
    }

    boolean names(String head) {
        return find(head).isPresent();
    }

    /** The entries as {@link #parse} reads them, one a line; a line break in a head is a blank. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries.values()) {
            boolean quote = entry.head().chars().anyMatch(c -> ",=\"\n\r".indexOf(c) >= 0)
                    || entry.head().startsWith("#");
            String head = NormalText.display(entry.head());
            text.append(quote ? '"' + head.replace("\"", "\"\"") + '"' : head)
                    .append('=')
                    .append(entry.meaning().id())
                    .append(entry.period().isEmpty() ? "" : "@" + entry.period())
                    .append('\n');
        }
        return text.toString();
    }
}
