package io.github.tiendo.layout;

import io.github.tiendo.layout.SheetLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to say of the columns of a table that is not understood, so that it is: {@code name=task,date=deadline}. It was tried
 * before it is advised.
 *
 * @param heads the line with the heads
 * @param below the first lines below it
 */
record AdvisedMap(Line heads, List<Line> below) {

    private static final int FEWEST = 2;

    /** A head with what its column may be. */
    private record Entry(String head, ColumnMeaning meaning) {

        @Override
        public String toString() {
            return head + "=" + meaning.id();
        }
    }

    /** {@return the first of several maps that works; empty if none does} */
    Optional<String> tried(Predicate<ColumnMap> works) {
        return candidates()
                .map(entries -> entries.stream().map(Entry::toString).collect(Collectors.joining(",")))
                .filter(map -> works.test(ColumnMap.parse(map)))
                .findFirst();
    }

    /** Tasks where days stand, then indicators where figures do, then bodies that answer. */
    private Stream<List<Entry>> candidates() {
        Optional<String> name = names();
        if (name.isEmpty()) {
            return Stream.empty();
        }
        List<String> days = heads(this::areDays);
        List<String> figures = heads(index -> cells(index).areFigures() && !areDays(index));
        List<List<Entry>> candidates = new ArrayList<>();
        if (days.size() >= FEWEST) {
            candidates.add(List.of(new Entry(name.get(), ColumnMeaning.MEMBER)));
        }
        if (!days.isEmpty() && figures.isEmpty()) {
            candidates.add(
                    List.of(new Entry(name.get(), ColumnMeaning.TASK), new Entry(days.get(0), ColumnMeaning.DEADLINE)));
        }
        if (figures.size() >= FEWEST) {
            candidates.add(List.of(
                    new Entry(name.get(), ColumnMeaning.NAME),
                    new Entry(figures.get(0), ColumnMeaning.TARGET),
                    new Entry(figures.get(1), ColumnMeaning.RESULT)));
        }
        candidates.add(List.of(new Entry(name.get(), ColumnMeaning.NAME)));
        if (!figures.isEmpty()) {
            candidates.add(List.of(
                    new Entry(name.get(), ColumnMeaning.NAME), new Entry(figures.get(0), ColumnMeaning.RESULT)));
        }
        candidates.add(List.of(new Entry(name.get(), ColumnMeaning.MEMBER)));
        candidates.add(List.of(new Entry(name.get(), ColumnMeaning.TASK)));
        return candidates.stream();
    }

    /** The head of the first column with another text in each row and no codes, else of the first of texts. */
    private Optional<String> names() {
        return Stream.<IntPredicate>of(
                        index -> cells(index).areNames()
                                && cells(index).areDistinct()
                                && cells(index).texts().stream().anyMatch(AdvisedMap::isNoCode),
                        index -> cells(index).areNames())
                .flatMap(which -> heads(which).stream())
                .findFirst();
    }

    private static boolean isNoCode(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    private boolean areDays(int index) {
        return cells(index).days() > 0 || cells(index).arePeriods();
    }

    private ColumnCells cells(int index) {
        return new ColumnCells(below, index);
    }

    private List<String> heads(IntPredicate which) {
        return heads.cells().entrySet().stream()
                .filter(cell -> which.test(cell.getKey()))
                .map(cell -> cell.getValue().display())
                .filter(Refusal::canBeNamed)
                .toList();
    }
}
