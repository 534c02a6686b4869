package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusNotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells tables that only speak of the rows of others: how many indicators are of each class, how many tasks of each body are
 * done, which stated figures do not agree. Of those that count, the words of
 * classes, statuses and such counts stand in their heads, or those of classes and statuses before their rows, and everything
 * else in them is a number.
 */
final class SummaryRows {

    private static final Set<String> COUNTED = Set.copyOf(LayoutWords.normal("summary.counted"));
    private static final Set<String> TOTALS = Set.copyOf(LayoutWords.normal("part.whole"));
    private static final Set<String> BESIDE = Set.copyOf(LayoutWords.normal("summary.beside"));
    private static final Set<String> CHECKED = Set.copyOf(LayoutWords.normal("summary.checked"));
    private static final List<Locale> LANGUAGES = List.of(Languages.VIETNAMESE, Languages.ENGLISH);
    private static final int LONGEST = 60;

    private SummaryRows() {}

    /** The lines cut where others stand between them. */
    static List<List<Line>> runs(List<Line> lines) {
        List<List<Line>> runs = new ArrayList<>();
        int last = -1;
        for (Line line : lines) {
            if (runs.isEmpty() || line.row() > last + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
            last = line.row();
        }
        return runs;
    }

    /** Whether lines without a known head are a table of counts. */
    static boolean areOne(List<Line> lines) {
        if (lines.size() < 2) {
            return false;
        }
        List<Line> rows = lines.subList(1, lines.size());
        List<String> heads = words(lines.get(0));
        return heads.stream().allMatch(head -> CHECKED.contains(NormalText.of(head))) || areCounts(heads, rows);
    }

    private static boolean areCounts(List<String> heads, List<Line> rows) {
        return rows.stream().allMatch(SummaryRows::isCounted)
                && (areCounted(heads)
                        || areClasses(rows.stream().map(SummaryRows::first).toList()));
    }

    /** Words, and nothing behind them but numbers. */
    private static boolean isCounted(Line line) {
        int first = line.cells().firstKey();
        return !ColumnCells.isFigure(line.at(first))
                && line.cells().entrySet().stream()
                        .allMatch(cell -> cell.getKey() == first
                                || ColumnCells.isFigure(cell.getValue())
                                || cell.getValue().isMissing());
    }

    private static String first(Line line) {
        return line.cells().firstEntry().getValue().display();
    }

    private static List<String> words(Line line) {
        return line.cells().values().stream().map(DraftCell::display).toList();
    }

    /** Whether behind the first at least two heads, and all but those of totals and shares, are of classes or of what is counted. */
    static boolean areCounted(List<String> heads) {
        Set<String> counted = new HashSet<>();
        for (String head : heads.subList(1, heads.size())) {
            String plain = NormalText.of(head);
            if (COUNTED.contains(plain) || isClass(head)) {
                counted.add(plain);
            } else if (!TOTALS.contains(plain) && !BESIDE.contains(plain)) {
                return false;
            }
        }
        return counted.size() > 1;
    }

    private static boolean areClasses(List<String> titles) {
        List<String> classes = titles.stream()
                .filter(title -> !TOTALS.contains(NormalText.of(title)))
                .toList();
        return classes.size() > 1 && classes.stream().distinct().allMatch(SummaryRows::isClass);
    }

    /** A class of a scale, or how a task stands. */
    static boolean isClass(String words) {
        return words.length() <= LONGEST
                && (Scales.builtIn().stream()
                                .anyMatch(scale -> scale.named(words).isPresent())
                        || LANGUAGES.stream()
                                .map(language -> TaskStatusNotation.of(language).parse(words))
                                .filter(read -> read.findings().isEmpty())
                                .anyMatch(read -> read.value()
                                        .map(TaskProgress::status)
                                        .filter(status -> status != TaskStatus.NOT_STATED)
                                        .isPresent()));
    }
}
