package io.github.tiendo.layout;

import io.github.tiendo.layout.Layout.MeaningReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds the column that names the rows: that of a head that says so, else one of words that means nothing else; of several
 * the headings, the ids and the targets among them are told apart by their cells.
 */
final class NamesOfRows {

    /** In the first columns headings stand: that of numbers and that of names. */
    private static final int COLUMNS_OF_HEADINGS = 2;

    private static final Set<String> MEASURED_OR_DONE = Set.copyOf(LayoutWords.plain("head.measured-or-done"));

    private final HeadColumns columns;

    NamesOfRows(HeadColumns columns) {
        this.columns = columns;
    }

    /**
     * Beside whole heads of what somebody is to do, one that only holds words of what is measured, and no figures, is a
     * remark: {@code Mục tiêu NQ57} over words, {@code KPI vĩ mô} over numbers of a list.
     */
    void settlePartsOfHeads() {
        boolean measured = IntStream.range(0, columns.size())
                .anyMatch(
                        i -> columns.meaning(i) == ColumnMeaning.NAME && columns.reason(i) != MeaningReason.PART_OF_HEAD
                                || columns.meaning(i) != null
                                        && HeadColumns.MEASURED.contains(columns.meaning(i))
                                        && columns.below(i).areFigures());
        boolean named = columns.has(ColumnMeaning.TASK) || columns.has(ColumnMeaning.EXPECTED_RESULT);
        if (measured || !named || !isGiven()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean part = columns.reason(i) == MeaningReason.PART_OF_HEAD;
            boolean names = columns.meaning(i) == ColumnMeaning.NAME
                    && (columns.has(ColumnMeaning.TASK) || !columns.below(i).areNames());
            if (part && (names || columns.meaning(i) == ColumnMeaning.TARGET)) {
                columns.take(i, ColumnMeaning.NOTE, MeaningReason.PLACE);
            }
        }
    }

    /** {@code Tên đề án, báo cáo} beside who prepares them and by when: what is called something is a task where nothing is measured. */
    private void settleNamesOfTasks() {
        List<Integer> named = columns.all(ColumnMeaning.NAME);
        boolean tasks = !columns.has(ColumnMeaning.TASK) && isGiven() && !columns.hasAny(HeadColumns.OF_INDICATORS);
        if (tasks
                && named.size() == 1
                && (columns.reason(named.get(0)) == MeaningReason.PART_OF_HEAD || isDone(named.get(0)))) {
            columns.take(named.get(0), ColumnMeaning.TASK, MeaningReason.PLACE);
        }
    }

    /** {@code Measure} beside {@code Lead ministry} and {@code Due date}. */
    private boolean isDone(int i) {
        return MEASURED_OR_DONE.contains(columns.cell(i).text().words())
                && columns.hasAny(HeadColumns.DATED)
                && columns.has(ColumnMeaning.AGENCY);
    }

    /** {@code PI Code} over codes, and of two columns that name the rows the one of codes, hold their ids. */
    void settleIds() {
        for (int i = 0; i < columns.size() && !columns.has(ColumnMeaning.ID); i++) {
            if (columns.meaning(i) == null && isId(i) && columns.below(i).areCodes()) {
                columns.take(i, ColumnMeaning.ID, MeaningReason.PART_OF_HEAD);
            }
        }
        for (ColumnMeaning naming : List.of(ColumnMeaning.NAME, ColumnMeaning.TASK)) {
            List<Integer> named = columns.all(naming);
            named.removeIf(i -> !columns.cell(i).text().periods().isEmpty());
            List<Integer> codes = new ArrayList<>(named);
            codes.removeIf(i -> !columns.below(i).areCodes());
            boolean others = named.size() > 1
                    || named.size() == 1
                            && columns.reason(named.get(0)) != MeaningReason.MAP
                            && openNames().stream().anyMatch(this::namesEach);
            if (codes.size() == 1 && others && !columns.has(ColumnMeaning.ID)) {
                columns.take(codes.get(0), ColumnMeaning.ID, MeaningReason.CELLS);
            }
        }
    }

    /** Whether the last word of a head is one for ids: {@code PI code}, {@code parent_id}. */
    private boolean isId(int i) {
        String head = columns.cell(i).text().words();
        return columns.words()
                .exact(head.substring(head.lastIndexOf(' ') + 1))
                .filter(ColumnMeaning.ID::equals)
                .isPresent();
    }

    /**
     * Of several columns whose heads may name the rows, one of figures is the target, {@code Chỉ tiêu năm}, and one that is
     * not filled in every row is the heading of the next.
     */
    private void settleSeveralNames() {
        List<Integer> named = columns.all(ColumnMeaning.NAME);
        named.removeIf(i -> columns.reason(i) == MeaningReason.MAP);
        for (int i : List.copyOf(named)) {
            boolean measures = columns.below(i).areFigures()
                    || columns.below(i).comparators() * 2 > columns.below(i).filled();
            if (named.size() > 1 && measures && columns.below(i).filled() > 0) {
                columns.take(i, ColumnMeaning.TARGET, MeaningReason.CELLS);
                named.remove(Integer.valueOf(i));
            }
        }
        for (int i = 0; i + 1 < named.size(); i++) {
            ColumnCells own = columns.below(named.get(i));
            ColumnCells next = columns.below(named.get(i + 1));
            boolean heads = own.filled() < next.filled() || own.distinct() < own.filled();
            if (heads && next.areNames() && next.distinct() == next.filled()) {
                columns.take(named.get(i), ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Project} over names that come again or are wanting, before {@code Task} with one in each row, is a heading. */
    private void settleSeveralTasks() {
        List<Integer> named = columns.all(ColumnMeaning.TASK);
        List<Integer> each = new ArrayList<>(named);
        each.removeIf(i -> !columns.below(i).areNames() || !namesEach(i));
        for (int i : named) {
            ColumnCells own = columns.below(i);
            boolean beside = each.stream()
                    .anyMatch(task -> task > i
                            && (own.distinct() < own.filled()
                                    || own.filled() < columns.below(task).filled()));
            if (beside && columns.reason(i) != MeaningReason.MAP) {
                columns.take(i, ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Chỉ tiêu năm 2024} over figures names no rows: it is what was planned for that year. */
    void settlePlans() {
        columns.all(ColumnMeaning.NAME).stream()
                .filter(i -> !columns.cell(i).text().periods().isEmpty()
                        && columns.below(i).areFigures())
                .forEach(i -> columns.take(i, ColumnMeaning.TARGET, MeaningReason.PLACE));
    }

    void settleNames() {
        settleSeveralNames();
        settleSeveralTasks();
        settleNamesOfTasks();
        boolean plainName = false;
        for (int i = 0; i < columns.size(); i++) {
            plainName |= columns.meaning(i) == ColumnMeaning.NAME
                    && columns.cell(i).text().periods().isEmpty();
        }
        boolean named = plainName || columns.has(ColumnMeaning.TASK);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == ColumnMeaning.NAME
                    && !columns.cell(i).text().periods().isEmpty()) {
                columns.take(i, named ? ColumnMeaning.TARGET : ColumnMeaning.NAME, MeaningReason.PLACE);
                named = true;
            }
        }
        if (!named) {
            unnamed().ifPresent(i -> {
                if (hasPeriodsOverFigures()) {
                    columns.know(periodsOverFigures());
                }
                columns.take(i, ColumnMeaning.NAME, MeaningReason.CELLS);
                if ((columns.hasAny(HeadColumns.DATED) || isGiven()) && !isMeasured()) {
                    columns.take(i, ColumnMeaning.TASK, MeaningReason.CELLS);
                }
            });
        }
    }

    /** Whether figures stand under a head of what is measured; words under {@code Kết quả} may tell of a task. */
    private boolean isMeasured() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) != null
                    && HeadColumns.MEASURED.contains(columns.meaning(i))
                    && (columns.meaning(i) != ColumnMeaning.RESULT
                            || !columns.below(i).areNames())) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code Mục tiêu} over words, with a period where nothing else could name the rows, unless they begin with figures behind a column that names the rows;
     * else the first column of words that means nothing else.
     */
    private Optional<Integer> nameByCells() {
        List<Integer> named = openNames();
        // of several the first that names each row by itself
        Optional<Integer> namesEach = named.stream().filter(this::namesEach).findFirst();
        for (int i = 0; i < columns.size(); i++) {
            int target = i;
            boolean measures = columns.below(i).areMostlyMeasures()
                    && namesEach.filter(name -> name < target).isPresent();
            if (columns.meaning(i) == ColumnMeaning.TARGET
                    && (columns.cell(i).text().periods().isEmpty() || isOnlyTarget(i) && namesEach.isEmpty())
                    && (columns.below(i).areNames() && !measures
                            || columns.below(i).filled() == 0)) {
                return Optional.of(i);
            }
        }
        if (!columns.hasAny(HeadColumns.OF_INDICATORS) && !isGiven() && !hasPeriodsOverFigures()) {
            return Optional.empty();
        }
        Optional<Integer> name = namesEach.or(() -> named.stream().findFirst());
        if (name.isPresent()) {
            return name;
        }
        // "Deliverable" and "Sản phẩm" name the rows where nothing else does
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == ColumnMeaning.EXPECTED_RESULT
                    && columns.below(i).areNames()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isOnlyTarget(int i) {
        return columns.all(ColumnMeaning.TARGET).equals(List.of(i)) && columns.has(ColumnMeaning.RESULT);
    }

    /**
     * The first column of words that mean nothing else, with one for each row, if nothing but numbers of rows stands before it
     * and a question about it and all that is filled beside it is answered with yes.
     */
    Optional<Integer> namesOfAllBeside(BiPredicate<Integer, List<Integer>> question) {
        List<Integer> named = openNames();
        if (named.size() != 1 || !namesEach(named.get(0))) {
            return Optional.empty();
        }
        int name = named.get(0);
        List<Integer> beside = IntStream.range(0, columns.size())
                .filter(i -> i != name
                        && columns.meaning(i) != ColumnMeaning.NUMBER
                        && columns.meaning(i) != ColumnMeaning.NOTE
                        && columns.below(i).filled() > 0)
                .boxed()
                .toList();
        boolean first = beside.stream().allMatch(i -> i > name);
        return first && !beside.isEmpty() && question.test(name, beside) ? Optional.of(name) : Optional.empty();
    }

    /** Whether several heads are periods and nothing else, over figures: what names the rows is measured in them. */
    private boolean hasPeriodsOverFigures() {
        return periodsOverFigures() > 1;
    }

    private int periodsOverFigures() {
        return (int) IntStream.range(0, columns.size())
                .filter(i -> columns.reason(i) != MeaningReason.MAP && isPeriodAlone(i))
                .filter(i -> columns.below(i).areFigures())
                .count();
    }

    private boolean isPeriodAlone(int i) {
        HeadText text = columns.cell(i).text();
        return text.words().isEmpty() && !text.periods().isEmpty()
                || YearlessPeriod.isOne(columns.cell(i).cell().display())
                || columns.meaning(i) == null
                        && YearlessPeriod.isOne(columns.cell(i).lowest());
    }

    /** The columns of words that mean nothing else. */
    private List<Integer> openNames() {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean open = (columns.meaning(i) == null || columns.meaning(i) == ColumnMeaning.COVERED) && !isId(i);
            if (open
                    && columns.below(i).areNames()
                    && !columns.below(i).areAnswers()
                    && !columns.below(i).areMarksOverCount()
                    && !columns.below(i).areHeads(columns.words())) {
                named.add(i);
            }
        }
        return named;
    }

    private boolean namesEach(int column) {
        return columns.below(column).distinct() == columns.below(column).filled();
    }

    /** Whether columns tell of something that somebody is to do. */
    private boolean isGiven() {
        long known = HeadColumns.OF_TASKS.stream().filter(columns::has).count();
        return known > 1 && columns.has(ColumnMeaning.DEADLINE)
                || columns.has(ColumnMeaning.AGENCY)
                        && (columns.hasAny(HeadColumns.OF_PROGRESS) || standUnderPeriods());
    }

    /** Whether headings among the rows are months or quarters, as in a programme of work. */
    private boolean standUnderPeriods() {
        return IntStream.range(0, Math.min(COLUMNS_OF_HEADINGS, columns.size()))
                .anyMatch(i -> columns.below(i).hasPeriodAmongOthers());
    }

    /** The column that names the rows, where no head says so. */
    Optional<Integer> unnamed() {
        return described().or(this::nameByCells).or(this::id).filter(i -> {
            boolean byId = columns.meaning(i) == ColumnMeaning.ID || columns.meaning(i) == ColumnMeaning.NOTE;
            return !byId || columns.hasAny(HeadColumns.OF_INDICATORS) || columns.hasAny(HeadColumns.DATED);
        });
    }

    /** {@code Description} beside {@code PI code}. */
    private Optional<Integer> described() {
        return id().map(id -> id + 1)
                .filter(i -> i < columns.size()
                        && columns.meaning(i) == ColumnMeaning.NOTE
                        && columns.below(i).areNames());
    }

    /** The ids, which name the rows where nothing else does. */
    private Optional<Integer> id() {
        return Optional.of(columns.first(ColumnMeaning.ID)).filter(i -> i >= 0);
    }
}
