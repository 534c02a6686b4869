package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.List;
import java.util.Optional;

/** Tells what the cells of rows answer. */
final class AnswerReader {

    private final RowReader reader;
    private final TableHead head;
    private final List<Column> questions;
    private final List<Finding> findings;

    AnswerReader(RowReader reader, TableHead head, List<Finding> findings) {
        this.reader = reader;
        this.head = head;
        this.questions = head.all(ColumnMeaning.ANSWER);
        this.findings = findings;
    }

    AnswerRowDraft answers(Line line, boolean isAboutReports) {
        AnswerRowDraft.Builder row = AnswerRowDraft.builder()
                .number(reader.value(line, ColumnMeaning.NUMBER))
                .agency(reader.value(line, ColumnMeaning.MEMBER))
                .location(reader.place(line));
        for (Column column : questions) {
            DraftCell cell = reader.legend(column).read(answer(line, column));
            boolean sending = Answers.asksForReports(column.head());
            row.addAnswers(
                    onItsDay(line, column, read(cell, sending || isAboutReports).orElseGet(() -> oneOrZero(cell))));
            if (sending && Answers.isSent(cell)) {
                row.sentLate(Answers.isSentLate(cell));
            }
        }
        return row.build();
    }

    private static Optional<DraftCell> read(DraftCell cell, boolean isOfSending) {
        return isOfSending ? Answers.readSending(cell) : Answers.read(cell);
    }

    /** Whether a row holds how many others say yes to the only question, whatever its words: {@code Returns in hand | 6}. */
    boolean counts(Line sum, List<Line> others, boolean isAboutReports) {
        if (questions.size() != 1 || !holdsFigures(sum) || others.stream().anyMatch(this::holdsFigures)) {
            return false;
        }
        Column question = questions.get(0);
        boolean isOfSending = isAboutReports || Answers.asksForReports(question.head());
        long yes = others.stream()
                .flatMap(line -> read(reader.value(line, question), isOfSending).stream())
                .filter(cell -> cell.logical().orElse(cell.date().isPresent()))
                .count();
        return yes > 0 && reader.value(sum, question).display().equals(String.valueOf(yes));
    }

    /** A yes, or nothing, with the day in the column behind it; a no stays one, and the day is told. */
    private DraftCell onItsDay(Line line, Column answer, DraftCell said) {
        DraftCell day = head.all(ColumnMeaning.COMPLETED_ON).stream()
                .filter(column -> questions.stream()
                        .filter(before -> before.index() < column.index())
                        .reduce((one, later) -> later)
                        .or(() -> head.first(ColumnMeaning.ANSWER))
                        .filter(answer::equals)
                        .isPresent())
                .findFirst()
                .map(column -> reader.value(line, column))
                .flatMap(Answers::read)
                .filter(cell -> cell.date().isPresent())
                .orElse(DraftCell.blank());
        if (day.isBlank() || said.date().isPresent()) {
            return said;
        }
        if (said.isMissing() || Answers.yesOrNo(said).orElse(said.logical().orElse(false))) {
            return day;
        }
        findings.add(Finding.of(LayoutFindingCode.DAY_BESIDE_ANSWER)
                .with("found", day.display())
                .with("answer", said.display())
                .at(day.location().orElseThrow()));
        return said;
    }

    /** Yes or no where a column of answers holds nothing but ones and zeros. */
    private static DraftCell oneOrZero(DraftCell cell) {
        boolean number = cell.number().isPresent() || ColumnCells.isFigure(cell);
        return Answers.yesOrNo(cell)
                .filter(yes -> number)
                .map(yes -> DraftCell.logical(yes, cell.display()).atPlaceOf(cell))
                .orElse(cell);
    }

    /** Whether a row holds numbers where the others answer: {@code Tổng số xã đạt | 2 | 3}. */
    boolean countsAnswers(Line line) {
        List<DraftCell> filled = answered(line);
        return filled.size() > 1
                && holdsFigures(line)
                && filled.stream().anyMatch(cell -> Answers.yesOrNo(cell).isEmpty())
                && filled.stream().noneMatch(cell -> Answers.read(cell).isPresent());
    }

    /** Whether a row holds nothing but numbers where the others answer. */
    boolean holdsFigures(Line line) {
        List<DraftCell> filled = answered(line);
        return !filled.isEmpty() && filled.stream().allMatch(ColumnCells::isFigure);
    }

    private List<DraftCell> answered(Line line) {
        return questions.stream()
                .map(column -> reader.value(line, column))
                .filter(cell -> !cell.isMissing())
                .toList();
    }

    /** What stands in a column of answers; where nothing does, the document beside it, or a mark under what says the opposite. */
    private DraftCell answer(Line line, Column column) {
        DraftCell own = reader.value(line, column);
        if (!own.isMissing()) {
            return own;
        }
        return head.all(ColumnMeaning.SOURCE).stream()
                .filter(source -> Math.abs(source.index() - column.index()) == 1)
                .filter(source -> source.reason() == MeaningReason.PLACE)
                .filter(source -> source.cell().common().equals(column.cell().common()))
                .map(source ->
                        source.choice().isEmpty() || reader.value(line, source).isMissing()
                                ? reader.value(line, source)
                                : DraftCell.logical(false, source.choice()).atPlaceOf(reader.value(line, source)))
                .filter(answer -> !answer.isMissing())
                .findFirst()
                .orElse(own);
    }
}
