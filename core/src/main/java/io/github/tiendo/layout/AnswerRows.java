package io.github.tiendo.layout;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.AnswerTableDraft;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table in which bodies answer: those that count the answers are checked and left out, and so are headings that
 * only name a group of bodies.
 */
final class AnswerRows {

    /** {@code 4/6}, {@code 4 of the 6}, or the only number of a cell: {@code Đã nộp: 10}. */
    private static final Pattern COUNT_OF_ALL = Pattern.compile(LayoutWords.listed("answer.out-of").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(
                    "|", "(?iU)(?<![\\d/.,])(\\d{1,4})(?: ?/ ?| (?:", ") )(\\d{1,4})(?![\\d/]|[.,]\\d)")));

    /** With what the name of a row begins that counts those who did it: {@code Received}, {@code Đã nộp}. */
    private static final List<String> DONE = LayoutWords.plain("answer.yes-beginning");

    /** So many rows there are at least for each that counts some of them. */
    private static final int FEWEST_BODIES_OF_A_COUNT = 3;

    private static final Pattern COUNT_ALONE = Pattern.compile("\\D*?(\\d{1,4})\\D*");

    /** So near behind its words stands the day. */
    private static final int FARTHEST_DAY = 40;

    private static final Pattern DUE = Pattern.compile(LayoutWords.listed("answer.due").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?iU)\\b(?:", ")\\b")));

    private final TableHead head;
    private final boolean isAboutReports;
    private final RowReader reader;
    private final AnswerReader answers;
    private final LayoutContent content;
    private final List<Line> lines = new ArrayList<>();

    AnswerRows(TableHead head, DraftCell title, RowReader reader, LayoutContent content) {
        this.head = head;
        this.isAboutReports = Answers.asksForReports(title);
        this.reader = reader;
        this.answers = new AnswerReader(reader, head, content.findings());
        this.content = content;
    }

    void add(Line line) {
        lines.add(line);
    }

    List<AnswerRowDraft> rows(Map<Integer, FigureLedger.Fate> fates) {
        Set<Line> sums = lines.stream().filter(this::isSum).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Line> ofAll = lines.stream().filter(this::countsOfAll).toList();
        if (ofAll.size() * FEWEST_BODIES_OF_A_COUNT <= lines.size()) {
            sums.addAll(ofAll);
        }
        lines.stream()
                .reduce((one, later) -> later)
                .filter(last -> answers.counts(last, lines.subList(0, lines.size() - 1), isAboutReports))
                .ifPresent(sums::add);
        sums.forEach(line -> content.figures().setAside(line, SetAside.SUMMARY));
        Map<Line, DraftCell> bodies = new GroupHeadings(lines, reader).over(this::answers, sums::contains);
        List<Line> others = lines.stream().filter(line -> !sums.contains(line)).toList();
        bodies.keySet().removeAll(sums);
        others.forEach(line -> content.figures().row(line, reader.place(line), fates));
        for (Line line : bodies.keySet()) {
            head.all(ColumnMeaning.ANSWER).stream()
                    .map(column -> line.at(column.index()))
                    .filter(cell ->
                            Answers.isEnded(cell) || Answers.qualifier(cell).isPresent())
                    .forEach(cell -> content.findings()
                            .add(Finding.of(
                                            Answers.isEnded(cell)
                                                    ? LayoutFindingCode.ANSWER_ENDED
                                                    : LayoutFindingCode.ANSWER_QUALIFIED)
                                    .with("found", cell.display())
                                    .at(cell.location().orElseGet(() -> reader.place(line)))));
        }
        NamesOfBodies names =
                new NamesOfBodies(List.copyOf(bodies.keySet()), head, reader, bodies::get, content.findings());
        List<AnswerRowDraft> rows = bodies.keySet().stream()
                .map(line -> AnswerRowDraft.builder()
                        .from(answers.answers(line, isAboutReports))
                        .agency(names.of(line))
                        .build())
                .toList();
        if (sums.size() == 1) {
            check(sums.iterator().next(), rows);
        }
        if (!sums.isEmpty()) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.SUMMARY_ROWS)
                            .with("count", sums.size())
                            .at(reader.place(sums.iterator().next())));
        }
        List<Line> groups =
                others.stream().filter(line -> !bodies.containsKey(line)).toList();
        if (!groups.isEmpty()) {
            content.findings().add(reader.named(LayoutFindingCode.GROUPS_OF_BODIES, groups));
        }
        return rows;
    }

    private boolean isSum(Line line) {
        return answers.countsAnswers(line)
                || HeadWords.counts(HeadText.plain(reader.name(line).display())) && answers.holdsFigures(line)
                || BodyGroups.isSum(line.cells().firstEntry().getValue().display())
                || !answers(line)
                        && BodyGroups.isWhole(reader.name(line).display())
                        && line.cells().size() > 1
                || BodyGroups.isSum(reader.name(line).display());
    }

    /**
     * Whether a row says how many of how many answered, {@code 4 of 6}; in figures alone, {@code 4/6} and {@code 4}, only behind a
     * name that begins as such answers do: {@code Received in Gippsland}.
     */
    private boolean countsOfAll(Line line) {
        List<String> said = head.all(ColumnMeaning.ANSWER).stream()
                .map(column -> line.at(column.index()))
                .filter(cell -> !cell.isMissing())
                .map(DraftCell::display)
                .toList();
        boolean isNamedSo = Words.startsWithAny(HeadText.plain(reader.name(line).display()), DONE);
        return !said.isEmpty()
                && said.stream()
                        .allMatch(cell -> COUNT_OF_ALL.matcher(cell).matches()
                                        && (isNamedSo || cell.chars().anyMatch(Character::isLetter))
                                || isNamedSo && answers.holdsFigures(line));
    }

    private boolean answers(Line line) {
        return head.all(ColumnMeaning.ANSWER).stream()
                .anyMatch(column -> column.index() != head.name().index()
                        && !line.at(column.index()).isMissing());
    }

    /** What the one sum of a table states must be how many rows say yes. */
    private void check(Line sum, List<AnswerRowDraft> rows) {
        List<Column> questions = head.all(ColumnMeaning.ANSWER);
        for (int i = 0; i < questions.size(); i++) {
            DraftCell own = sum.at(questions.get(i).index());
            DraftCell stated = own.isMissing() && questions.size() == 1 ? line(sum) : own;
            OptionalInt count = count(stated.display());
            // more than there are rows is the total of another column unless it stands in this one
            if (count.isPresent() && (!own.isMissing() || count.getAsInt() <= rows.size())) {
                check(count.getAsInt(), stated, questions.get(i).head(), i, rows, content);
            }
        }
    }

    /**
     * What a text states of so many as the only table of a document has rows, {@code Tổng hợp: 6/8 đơn vị đã gửi}, must be how many
     * say yes to its only question.
     */
    static void checkTexts(LayoutContent content) {
        if (content.answerTables().size() != 1) {
            return;
        }
        AnswerTableDraft table = content.answerTables().get(0);
        for (DraftCell text : table.getQuestions().size() == 1 ? content.texts() : List.<DraftCell>of()) {
            List<MatchResult> counts =
                    COUNT_OF_ALL.matcher(text.display()).results().toList();
            if (counts.size() == 1
                    && Integer.parseInt(counts.get(0).group(2))
                            == table.getRows().size()) {
                check(
                        Integer.parseInt(counts.get(0).group(1)),
                        text,
                        table.getQuestions().get(0),
                        0,
                        table.getRows(),
                        content);
            }
        }
    }

    /** The last day on which one of the bodies answered, where nothing else is read; empty where no answer has a day. */
    static Optional<DraftCell> newestDay(LayoutContent content) {
        boolean others = !content.indicatorTables().isEmpty()
                || !content.taskTables().isEmpty()
                || !content.coverageTables().isEmpty();
        return content.answerTables().stream()
                .filter(table -> !others)
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getAnswers().stream())
                .filter(answer -> answer.date().isPresent() && answer.location().isPresent())
                .max(Comparator.comparing(answer -> answer.date().orElseThrow()));
    }

    /**
     * Who answered after the day that a line beside the only table sets, {@code Hạn gửi báo cáo: 15/6/2025},
     * as the days of the answers tell.
     */
    static void tellLate(LayoutContent content, Document document) {
        if (content.layouts().size() != 1 || content.answerTables().size() != 1) {
            return;
        }
        AnswerTableDraft table = content.answerTables().get(0);
        Stream<String> lines = document.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.size() == 1)
                .map(row -> row.cell(0).display());
        Optional<LocalDate> ofAll = Stream.concat(
                        lines, document.texts().stream().map(Block.Text::text))
                .flatMap(text -> due(text).stream())
                .findFirst();
        tellLate(table, head -> due(head.display()).isPresent() ? Optional.empty() : ofAll, content);
    }

    /** The same after the day in the head of a question, {@code Kế hoạch (hạn 28/02/2025)}, or the one that a column sets for all. */
    void tellLate() {
        List<LocalDate> due = head.first(ColumnMeaning.DEADLINE).stream()
                .flatMap(column -> lines.stream().map(line -> reader.value(line, column)))
                .flatMap(cell -> Answers.read(cell).flatMap(DraftCell::date).stream())
                .distinct()
                .toList();
        Optional<LocalDate> ofAll = due.stream().filter(day -> due.size() == 1).findFirst();
        tellLate(
                content.answerTables().get(content.answerTables().size() - 1),
                question -> due(question.display()).or(() -> ofAll),
                content);
    }

    private static void tellLate(
            AnswerTableDraft table, Function<DraftCell, Optional<LocalDate>> dueOf, LayoutContent content) {
        for (int i = 0; i < table.getQuestions().size(); i++) {
            int asked = i;
            DraftCell question = table.getQuestions().get(asked);
            Optional<LocalDate> due = dueOf.apply(question);
            List<AnswerRowDraft> dated = table.getRows().stream()
                    .filter(row -> row.getAnswers().get(asked).date().isPresent())
                    .toList();
            if (due.isPresent() && !dated.isEmpty()) {
                List<String> late = dated.stream()
                        .filter(row -> row.getAnswers().get(asked).date().get().isAfter(due.get()))
                        .map(row -> row.getAgency().display())
                        .toList();
                content.findings()
                        .add(Finding.of(
                                        late.isEmpty()
                                                ? LayoutFindingCode.ANSWERED_IN_TIME
                                                : LayoutFindingCode.ANSWERED_LATE)
                                .with("column", question.display())
                                .with("day", due.get())
                                .with("total", dated.size())
                                .with("count", late.size())
                                .with("names", late)
                                .at(question.location().or(table::getLocation).orElseThrow()));
            }
        }
    }

    /** The day behind words for the end of a time. */
    private static Optional<LocalDate> due(String text) {
        Matcher due = DUE.matcher(text);
        return due.find()
                ? PeriodInText.find(text.substring(due.end(), Math.min(text.length(), due.end() + FARTHEST_DAY)))
                        .map(PeriodInText::period)
                        .filter(period -> period.kind() == Period.Kind.DAY)
                        .map(Period::lastDay)
                : Optional.empty();
    }

    private static void check(
            int stated,
            DraftCell shown,
            DraftCell question,
            int asked,
            List<AnswerRowDraft> rows,
            LayoutContent content) {
        long yes = rows.stream()
                .map(row -> row.getAnswers().get(asked))
                .filter(cell -> cell.date().isPresent()
                        || Answers.yesOrNo(cell).filter(Boolean::booleanValue).isPresent())
                .count();
        // a total of more than there are rows may add up what figures in them say
        boolean mayAdd = stated > rows.size()
                && rows.stream()
                        .anyMatch(row -> ColumnCells.isFigure(row.getAnswers().get(asked)));
        if (stated != yes && !mayAdd) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.ANSWERS_DIFFER)
                            .with("found", shown.display())
                            .with("expected", yes)
                            .with("column", question.display())
                            .at(shown.location().or(question::location).orElseThrow()));
        }
    }

    /** The cell of a row that states a count of all, else the one that is a number. */
    private static DraftCell line(Line sum) {
        Collection<DraftCell> cells = sum.cells().values();
        return Stream.concat(
                        cells.stream()
                                .filter(cell ->
                                        COUNT_OF_ALL.matcher(cell.display()).find()),
                        cells.stream().filter(ColumnCells::isFigure))
                .findFirst()
                .orElse(DraftCell.blank());
    }

    private static OptionalInt count(String text) {
        Matcher ofAll = COUNT_OF_ALL.matcher(text);
        Matcher alone = COUNT_ALONE.matcher(text);
        return ofAll.find()
                ? OptionalInt.of(Integer.parseInt(ofAll.group(1)))
                : alone.matches() ? OptionalInt.of(Integer.parseInt(alone.group(1))) : OptionalInt.empty();
    }
}
