package io.github.tiendo.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values after RFC 4180. It is safe to open with a spreadsheet: what one would take for a
 * formula has an apostrophe in front, and characters that nobody sees are named.
 */
final class Csv {

    /** What starts a formula, in the width of either script. */
    private static final String STARTS_A_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private static final String NUMBER = "[-+][0-9][0-9.,% ]*|[-+]";

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    record Row(Map<String, String> cells) {

        /** The cell of a column; nothing for null and for what is empty. */
        Row cell(String column, @Nullable Object value) {
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            cells.put(column, content == null ? "" : content.toString());
            return this;
        }
    }

    /** A table that has these columns, whatever its rows name besides. */
    static Csv of(String... columns) {
        Csv csv = new Csv();
        csv.columns.addAll(List.of(columns));
        return csv;
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Another row; columns that it names first come behind those there are. */
    Row row() {
        Map<String, String> cells = new LinkedHashMap<>();
        rows.add(cells);
        return new Row(cells);
    }

    /** Adds the rows of another table, named by the file that they are from. */
    void add(String file, Csv other) {
        columns.add("file");
        columns.addAll(other.columns);
        for (Map<String, String> cells : other.rows) {
            Map<String, String> own = new LinkedHashMap<>();
            own.put("file", file);
            own.putAll(cells);
            rows.add(own);
        }
    }

    /** The head and a line for each row. */
    List<String> lines() {
        rows.forEach(row -> columns.addAll(row.keySet()));
        List<String> lines = new ArrayList<>();
        lines.add(line(List.copyOf(columns)));
        for (Map<String, String> row : rows) {
            lines.add(line(columns.stream()
                    .map(column -> row.getOrDefault(column, "").replaceAll("\\R", " "))
                    .toList()));
        }
        return lines;
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String safe = visible(isFormulaLike(text) ? "'" + text : text);
        boolean isPlain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** What begins like a formula behind blanks, line breaks and what nobody sees, and is no number. */
    private static boolean isFormulaLike(String text) {
        int start = 0;
        while (start < text.length() && isSkipped(text.charAt(start))) {
            start++;
        }
        if (start == text.length() || STARTS_A_FORMULA.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return !text.substring(start).matches(NUMBER);
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Control characters and those that turn the direction are named, such as [U+0007]; tabs and line breaks stay. */
    private static String visible(String text) {
        if (text.chars().noneMatch(c -> isHidden((char) c))) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (isHidden(c)) {
                visible.append("[U+")
                        .append(String.format(Locale.ROOT, "%04X", (int) c))
                        .append(']');
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHidden(char c) {
        boolean breaks = c == '\t' || c == '\n' || c == '\r';
        return Character.isISOControl(c) && !breaks
                || Character.getType(c) == Character.FORMAT && c != 0x200c && c != 0x200d;
    }
}
