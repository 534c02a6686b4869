package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of tasks that are ticked off in a text: {@code - [x] Publish the fees (lead: Clinics; due 31 January 2025)}. Each run of them
 * becomes a table, in which the headings among them are headings of the tasks. A mark that is none of the usual ones stands as
 * it is for how far its task is.
 */
final class CheckLists {

    private static final int FEWEST_ITEMS = 2;

    private static final Pattern ITEM = Pattern.compile("(?:\\[(.?)\\]|([☐☑☒✅]))\\s+(\\S.*)", Pattern.DOTALL);

    private static final Set<String> OPEN = Set.of("", " ", "☐");
    private static final Set<String> TICKED = Set.of("x", "X", "✓", "✔", "☑", "✅");

    private static final List<String> DONE = LayoutWords.listed("status.done");
    private static final List<String> NOT_DONE = LayoutWords.listed("status.not-done");
    private static final List<String> UNTIL = LayoutWords.plain("heading.until");

    /** What may be said of a task behind it, in the order of the columns. */
    private static final List<ColumnMeaning> COLUMNS = List.of(
            ColumnMeaning.HEADING,
            ColumnMeaning.TASK,
            ColumnMeaning.STATUS,
            ColumnMeaning.AGENCY,
            ColumnMeaning.COORDINATING_AGENCIES,
            ColumnMeaning.DEADLINE,
            ColumnMeaning.COMPLETED_ON);

    private final List<Map<ColumnMeaning, DraftCell>> tasks = new ArrayList<>();
    private final List<Block> aside = new ArrayList<>();
    private DraftCell heading = DraftCell.blank();
    private int end;

    private CheckLists() {}

    /** The blocks of a text, its check lists as tables. */
    static List<Block> asTables(String source, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            CheckLists run = new CheckLists();
            run.read(blocks, i);
            if (run.tasks.size() < FEWEST_ITEMS) {
                all.add(blocks.get(i));
                i++;
            } else {
                all.add(run.table(source));
                all.addAll(run.aside);
                i = run.end;
            }
        }
        return all;
    }

    /** Reads a run that begins with an item, or with the heading right above one. */
    private void read(List<Block> blocks, int start) {
        for (int i = start; i < blocks.size() && blocks.get(i) instanceof Block.Text text; i++) {
            Matcher item = ITEM.matcher(text.text());
            if (text instanceof Block.ListItem && item.matches()) {
                tasks.add(task(text, item));
                end = i + 1;
            } else if (text instanceof Block.Heading) {
                if (i > start && tasks.isEmpty()) {
                    return;
                }
                heading = DraftCell.text(text.text()).at(text.location());
            } else if (text instanceof Block.ListItem below && below.level() > 1 && end == i) {
                aside.add(below);
                end = i + 1;
            } else {
                return;
            }
        }
    }

    private Map<ColumnMeaning, DraftCell> task(Block.Text text, Matcher item) {
        String mark = item.group(1) == null ? item.group(2) : item.group(1);
        String words = item.group(3).strip();
        Map<ColumnMeaning, DraftCell> task = new EnumMap<>(ColumnMeaning.class);
        boolean vietnamese = Words.hasVietnameseLetters(words);
        String status = TICKED.contains(mark) ? like(DONE, vietnamese) : like(NOT_DONE, vietnamese);
        boolean known = TICKED.contains(mark) || OPEN.contains(mark);
        Map<ColumnMeaning, String> details = details(words);
        String title = details.isEmpty()
                ? words
                : words.substring(0, words.lastIndexOf('(')).strip();
        details.putIfAbsent(ColumnMeaning.DEADLINE, dueAtEnd(title));
        details.put(ColumnMeaning.TASK, title);
        details.put(ColumnMeaning.STATUS, known ? status : mark);
        details.forEach(
                (meaning, value) -> task.put(meaning, DraftCell.text(value).at(place(text, words, value))));
        task.put(ColumnMeaning.HEADING, heading);
        return task;
    }

    private static SourceLocation place(Block.Text text, String words, String value) {
        int behind = value.isEmpty() ? -1 : words.lastIndexOf(value);
        return behind < 0 ? text.location() : TextPlaces.at(text, text.text().lastIndexOf(words) + behind);
    }

    private static String like(List<String> words, boolean vietnamese) {
        return words.stream()
                .filter(word -> Words.hasVietnameseLetters(word) == vietnamese)
                .findFirst()
                .orElseThrow();
    }

    /** What the bracket at the end says of a task, {@code lead: Clinics; due 31 January 2025}; empty if it says anything else. */
    private static Map<ColumnMeaning, String> details(String words) {
        Map<ColumnMeaning, String> details = new EnumMap<>(ColumnMeaning.class);
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        String[] pieces =
                open > 0 ? words.substring(open + 1, words.length() - 1).split(";") : new String[0];
        for (String piece : pieces) {
            Optional<Map.Entry<ColumnMeaning, String>> said = detail(piece.strip());
            if (said.isEmpty()) {
                return new EnumMap<>(ColumnMeaning.class);
            }
            details.put(said.get().getKey(), said.get().getValue());
        }
        return details;
    }

    /** {@code lead: Clinics}, {@code due 31 January 2025}: the head of a column, and what stands in it. */
    private static Optional<Map.Entry<ColumnMeaning, String>> detail(String piece) {
        int colon = piece.indexOf(':');
        for (int at = colon > 0 ? colon : piece.indexOf(' '); at > 0; at = piece.indexOf(' ', at + 1)) {
            String label = HeadText.plain(piece.substring(0, at));
            Optional<ColumnMeaning> meaning = HeadWords.standard()
                    .exact(label)
                    .or(() -> UNTIL.contains(label) ? Optional.of(ColumnMeaning.DEADLINE) : Optional.empty())
                    .filter(COLUMNS::contains);
            if (meaning.isPresent() || at == colon) {
                String value = piece.substring(at + 1).strip();
                return meaning.map(known -> Map.entry(known, value));
            }
        }
        return Optional.empty();
    }

    /** The period at the end of a task by whose end it is due, {@code Tag all vehicles by 31 August 2025}; empty if there is none. */
    private static String dueAtEnd(String title) {
        return PeriodInText.find(title)
                .filter(period -> period.end() == title.length() && period.isBehindAny(title, UNTIL))
                .map(PeriodInText::text)
                .orElse("");
    }

    private Sheet table(String source) {
        String all = tasks.get(0).get(ColumnMeaning.TASK).text();
        List<ColumnMeaning> shown = COLUMNS.stream()
                .filter(column -> tasks.stream().anyMatch(task -> !task.getOrDefault(column, DraftCell.blank())
                        .isBlank()))
                .toList();
        Sheet.Builder sheet = Sheet.builder(source, "");
        sheet.row(0);
        SourceLocation first = tasks.get(0).get(ColumnMeaning.STATUS).location().orElseThrow();
        for (int column = 0; column < shown.size(); column++) {
            put(sheet, column, shown.get(column).wordLike(all), first);
        }
        for (int i = 0; i < tasks.size(); i++) {
            sheet.row(i + 1);
            for (int column = 0; column < shown.size(); column++) {
                DraftCell cell = tasks.get(i).getOrDefault(shown.get(column), DraftCell.blank());
                put(sheet, column, cell, cell.location().orElse(first));
            }
        }
        return sheet.build();
    }

    private static void put(Sheet.Builder sheet, int column, DraftCell cell, SourceLocation place) {
        if (!cell.isBlank()) {
            sheet.cell(column, cell).at(place.line().orElse(1), place.column().orElse(1));
        }
    }
}
