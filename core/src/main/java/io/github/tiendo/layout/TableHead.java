package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of a table: what its columns are about.
 *
 * @param kind what the rows are about
 * @param firstRow its first row
 * @param lastRow its last row
 * @param columns from left to right, those that are read
 * @param others from left to right, those that are not understood or not read in such a table
 * @param evidence what speaks for its being a head
 * @param findings about columns that are not read
 */
record TableHead(
        TableKind kind,
        int firstRow,
        int lastRow,
        List<Column> columns,
        List<HeadCell> others,
        HeadEvidence evidence,
        List<Finding> findings) {

    /**
     * A column that is read.
     *
     * @param meaning what it is about
     * @param reason how that is known
     * @param cell its head
     * @param part of which part its values speak; empty for the whole
     * @param ofBody whether that part is a body, by the head above it
     * @param choice what a cross in it stands for; empty where its cells speak for themselves
     */
    record Column(
            ColumnMeaning meaning, MeaningReason reason, HeadCell cell, String part, boolean ofBody, String choice) {

        Column(ColumnMeaning meaning, MeaningReason reason, HeadCell cell) {
            this(meaning, reason, cell, "", false, "");
        }

        int index() {
            return cell.index();
        }

        int lastIndex() {
            return cell.lastIndex();
        }

        DraftCell head() {
            return cell.cell();
        }

        HeadText text() {
            return cell.text();
        }

        /** Whether its head holds one of these words, whole. */
        boolean says(List<String> words) {
            return Words.holdsAny(HeadText.plain(head().display()), words);
        }

        /** The first period that its head names. */
        Optional<Period> named() {
            return text().period().map(PeriodInText::period);
        }

        /** What is found about it, at the place and with the words of its head. */
        Finding finding(LayoutFindingCode code) {
            return cell.finding(code);
        }

        /** The body of whose values a column is under a head of bodies; blank for any other. */
        DraftCell body() {
            return DraftCell.text(ofBody ? part : "");
        }

        /** The part of whose values it is; blank for the whole and for bodies. */
        DraftCell partOfWhole() {
            return DraftCell.text(ofBody ? "" : part);
        }

        Column of(ColumnMeaning other, MeaningReason because) {
            return new Column(other, because, cell, part, ofBody, choice);
        }

        /** The period that the head names, at the place of the head. */
        DraftCell period() {
            DraftCell period =
                    text().period().map(found -> DraftCell.text(found.text())).orElse(DraftCell.blank());
            return period.isBlank() ? period : period.at(head().location().orElseThrow());
        }
    }

    /**
     * A column of the head as it stands there.
     *
     * @param lastIndex the last column over which it is merged
     * @param cell its words with their place
     * @param parts its words row by row, from top to bottom
     * @param text the words taken apart
     */
    record HeadCell(int index, int lastIndex, DraftCell cell, List<String> parts, HeadText text) {

        /** What is found about it, at its place and with its words. */
        Finding finding(LayoutFindingCode code) {
            return Finding.of(code)
                    .with("found", cell.display())
                    .at(cell.location().orElseThrow());
        }

        /** Some of its words as they are written, with the unit in brackets behind all of them. */
        String written(String plain) {
            List<String> shown = List.of(cell.display().split(" "));
            String own = IntStream.rangeClosed(0, shown.size())
                    .boxed()
                    .flatMap(from -> IntStream.rangeClosed(from, shown.size())
                            .mapToObj(to -> String.join(" ", shown.subList(from, to))))
                    .filter(some -> HeadText.plain(some).equals(plain))
                    .findFirst()
                    .orElse(plain);
            return text.bracket().isEmpty() ? own : own + " (" + text.bracket() + ")";
        }

        /** What it shares with its neighbours; empty where the head has one row. */
        String common() {
            return parts.size() < 2 ? "" : parts.get(0);
        }

        /** The words nearest to the rows. */
        String lowest() {
            return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        }
    }

    /**
     * What speaks for a row of heads.
     *
     * @param whole how many columns are known by their whole head
     * @param part how many are known by a part of it
     * @param figuresBelow whether figures stand below a column that should hold some
     */
    record HeadEvidence(int whole, int part, int columns, boolean figuresBelow) {

        /** Whether it is a head where nothing stands above that it could continue. */
        boolean suffices() {
            return whole > 0 && (whole + part > 1 || figuresBelow) || part > 1 && figuresBelow;
        }

        /** Whether it is a head right below the rows of another table. */
        boolean sufficesInTable() {
            return whole > 1 && (whole + part) * 2 >= columns;
        }
    }

    /** The same head with some of its columns. */
    TableHead with(Predicate<Column> wanted) {
        return of(columns.stream().filter(wanted).toList());
    }

    /** The same head with other columns. */
    TableHead of(List<Column> read) {
        return new TableHead(kind, firstRow, lastRow, List.copyOf(read), others, evidence, findings);
    }

    /** The same head with some of its columns taken for something else, and some read that were not. */
    TableHead taking(List<Column> taken) {
        Set<HeadCell> cells = taken.stream().map(Column::cell).collect(Collectors.toSet());
        Set<SourceLocation> places = others.stream()
                .filter(cells::contains)
                .map(cell -> cell.cell().location().orElseThrow())
                .collect(Collectors.toSet());
        return new TableHead(
                kind,
                firstRow,
                lastRow,
                Stream.concat(columns.stream().filter(column -> !cells.contains(column.cell())), taken.stream())
                        .sorted(Comparator.comparingInt(Column::index))
                        .toList(),
                others.stream().filter(cell -> !cells.contains(cell)).toList(),
                evidence,
                findings.stream()
                        .filter(finding ->
                                finding.location().filter(places::contains).isEmpty())
                        .toList());
    }

    /** The same head with some of its columns among those that are not read. */
    TableHead without(Set<Column> unread) {
        List<HeadCell> more = new ArrayList<>(others);
        unread.forEach(column -> more.add(column.cell()));
        List<Column> kept =
                columns.stream().filter(column -> !unread.contains(column)).toList();
        return new TableHead(kind, firstRow, lastRow, kept, List.copyOf(more), evidence, findings);
    }

    TableHead and(List<Column> more) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(more);
        return of(all);
    }

    List<Column> all(ColumnMeaning meaning) {
        List<Column> all = new ArrayList<>(2);
        for (Column column : columns) {
            if (column.meaning() == meaning) {
                all.add(column);
            }
        }
        return all;
    }

    /** The first column of a meaning, of those about the whole if there are some. */
    Optional<Column> first(ColumnMeaning meaning) {
        Optional<Column> ofPart = Optional.empty();
        for (Column column : columns) {
            if (column.meaning() == meaning && column.part().isEmpty()) {
                return Optional.of(column);
            }
            if (column.meaning() == meaning && ofPart.isEmpty()) {
                ofPart = Optional.of(column);
            }
        }
        return ofPart;
    }

    /** The first period of each column of a meaning that names one. */
    Stream<Period> named(ColumnMeaning meaning) {
        return all(meaning).stream().flatMap(column -> column.named().stream());
    }

    /** The words of all its columns that are read, by which the pages of one table know each other. */
    String words() {
        return columns.stream()
                .map(column -> column.index() + " " + column.text().words())
                .collect(Collectors.joining("\n"));
    }

    /** The column of names of indicators, of titles of tasks, of what was done, or of agencies. */
    Column name() {
        return first(kind.nameColumn()).orElseThrow();
    }

    /** Whether it is the same head again, as at the top of a further page. */
    boolean isRepeatedBy(TableHead other) {
        if (kind != other.kind || columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column mine = columns.get(i);
            Column its = other.columns.get(i);
            if (mine.index() != its.index()
                    || mine.meaning() != its.meaning()
                    || !mine.named().equals(its.named())
                    || !mine.part().equals(its.part())) {
                return false;
            }
        }
        return true;
    }
}
