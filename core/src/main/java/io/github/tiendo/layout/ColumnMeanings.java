package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.layout.TableHead.HeadEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the columns of a head are about: by the map of the user, else by their words, else by their cells and
 * their place among the others. {@code Chỉ tiêu 2025} beside {@code Chỉ tiêu} is a target, {@code Mục tiêu} over names
 * is the column of names, {@code 2022} beside a target is a result, a class column full of percentages is a share.
 */
final class ColumnMeanings {

    private static final Set<ColumnMeaning> OF_INDICATORS =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE, ColumnMeaning.GRADE);
    /** What is measured: rows with it are no tasks. */
    private static final Set<ColumnMeaning> MEASURED =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE);
    /** Days of a row: where nothing is measured, it is a task. */
    private static final Set<ColumnMeaning> DATED =
            EnumSet.of(ColumnMeaning.START, ColumnMeaning.DEADLINE, ColumnMeaning.COMPLETED_ON);
    /** What says how far a task is. */
    private static final Set<ColumnMeaning> OF_PROGRESS =
            EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.PERCENT_COMPLETE);

    private static final Set<ColumnMeaning> OF_TASKS = EnumSet.of(
            ColumnMeaning.RESULT,
            ColumnMeaning.EXPECTED_RESULT,
            ColumnMeaning.STATUS,
            ColumnMeaning.PERCENT_COMPLETE,
            ColumnMeaning.DEADLINE,
            ColumnMeaning.COMPLETED_ON,
            ColumnMeaning.TIMELINE,
            ColumnMeaning.AGENCY,
            ColumnMeaning.COORDINATING_AGENCIES);
    private static final Set<ColumnMeaning> OF_COVERAGE = EnumSet.of(
            ColumnMeaning.INCLUDED_COUNT, ColumnMeaning.MISSING_COUNT, ColumnMeaning.TOTAL_COUNT, ColumnMeaning.NAMES);
    /** Columns that name rows of other kinds: beside them an agency is no more than an attribute. */
    private static final Set<ColumnMeaning> OF_OTHER_ROWS =
            EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.COVERED);

    private static final Set<ColumnMeaning> ONLY_OF_COVERAGE =
            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.ANSWER);

    /** The columns that a table of a kind reads. */
    private static final Map<TableKind, Set<ColumnMeaning>> READ = Map.of(
            TableKind.INDICATORS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.ID,
                    ColumnMeaning.HEADING,
                    ColumnMeaning.NAME,
                    ColumnMeaning.UNIT,
                    ColumnMeaning.DIRECTION,
                    ColumnMeaning.PERIOD,
                    ColumnMeaning.DIMENSION,
                    ColumnMeaning.FIGURE_KIND,
                    ColumnMeaning.RESULT_PERIOD,
                    ColumnMeaning.TARGET_PERIOD,
                    ColumnMeaning.BASELINE_PERIOD,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.TARGET,
                    ColumnMeaning.BASELINE,
                    ColumnMeaning.NUMERATOR,
                    ColumnMeaning.DENOMINATOR,
                    ColumnMeaning.SHARE_OF_PLAN,
                    ColumnMeaning.GROWTH,
                    ColumnMeaning.COMPUTED,
                    ColumnMeaning.GRADE,
                    ColumnMeaning.AGENCY,
                    ColumnMeaning.COORDINATING_AGENCIES,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE),
            TableKind.TASKS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.ID,
                    ColumnMeaning.HEADING,
                    ColumnMeaning.TASK,
                    ColumnMeaning.EXPECTED_RESULT,
                    ColumnMeaning.STATUS,
                    ColumnMeaning.PERCENT_COMPLETE,
                    ColumnMeaning.START,
                    ColumnMeaning.DEADLINE,
                    ColumnMeaning.REVISED_DEADLINE,
                    ColumnMeaning.COMPLETED_ON,
                    ColumnMeaning.TIMELINE,
                    ColumnMeaning.AGENCY,
                    ColumnMeaning.COORDINATING_AGENCIES,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.PRIORITY,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE),
            TableKind.COVERAGE,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE,
                    ColumnMeaning.COVERED,
                    ColumnMeaning.INCLUDED_COUNT,
                    ColumnMeaning.MISSING_COUNT,
                    ColumnMeaning.TOTAL_COUNT,
                    ColumnMeaning.POPULATION,
                    ColumnMeaning.NAMES,
                    ColumnMeaning.LIST_KIND),
            TableKind.ANSWERS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE,
                    ColumnMeaning.MEMBER,
                    ColumnMeaning.ANSWER),
            TableKind.BODIES,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.MEMBER,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.TARGET,
                    ColumnMeaning.SHARE_OF_PLAN,
                    ColumnMeaning.GROWTH,
                    ColumnMeaning.COMPUTED));

    private static final Set<String> DOCUMENT_NUMBERS = Set.copyOf(LayoutWords.plain("answer.document-number"));

    private static final Set<String> VALUE_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.value-of-figure"));

    private static final Set<String> PERIOD_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.period-of-figure"));

    private static final Set<String> STATE_OR_BODY = Set.copyOf(LayoutWords.plain("head.state-or-body"));

    private static final Set<String> UNIT_OR_BODY = Set.copyOf(LayoutWords.plain("head.unit-or-body"));

    /** In the first columns headings stand: that of numbers and that of names. */
    private static final int COLUMNS_OF_HEADINGS = 2;

    private final List<HeadCell> cells;
    private final HeadWords words;
    private final IntFunction<ColumnCells> below;
    private final Map<Integer, ColumnCells> looked = new HashMap<>();
    private final @Nullable ColumnMeaning[] meanings;
    private final MeaningReason[] reasons;
    private final String[] parts;
    private final String[] choices;
    private int whole;
    private int partly;

    /** @param below the kinds of the cells below the head, by column */
    ColumnMeanings(List<HeadCell> cells, LayoutOptions options, IntFunction<ColumnCells> below) {
        this.cells = new ArrayList<>(cells);
        this.words = options.headWords();
        this.below = below;
        this.meanings = new ColumnMeaning[cells.size()];
        this.reasons = new MeaningReason[cells.size()];
        this.parts = new String[cells.size()];
        this.choices = new String[cells.size()];
        Arrays.fill(reasons, MeaningReason.HEAD);
        Arrays.fill(parts, "");
        Arrays.fill(choices, "");
        for (int i = 0; i < meanings.length; i++) {
            byMap(i, options.columns());
            if (meanings[i] == null) {
                byWords(i);
            }
        }
    }

    /** Passes over a column, whatever its head says. */
    void ignore(HeadCell cell) {
        take(cells.indexOf(cell), ColumnMeaning.IGNORED, MeaningReason.CELLS);
    }

    private ColumnCells below(int i) {
        return looked.computeIfAbsent(cells.get(i).index(), below::apply);
    }

    // --- map and words

    private void byMap(int i, ColumnMap map) {
        HeadCell cell = cells.get(i);
        map.find(cell.cell().display()).or(() -> map.find(cell.lowest())).ifPresent(entry -> {
            meanings[i] = entry.meaning();
            reasons[i] = MeaningReason.MAP;
            whole++;
            if (!entry.period().isEmpty()) {
                HeadText own = cell.text();
                HeadText text = new HeadText(
                        own.words(), HeadText.of(entry.period()).periods(), own.estimated(), own.bracket());
                cells.set(i, new HeadCell(cell.index(), cell.lastIndex(), cell.cell(), cell.parts(), text));
            }
            boolean divided = !cell.common().isEmpty() && Parts.isPart(cell.lowest());
            if (entry.meaning().isFigure() && divided && !Parts.isWhole(cell.lowest())) {
                parts[i] = cell.lowest();
            } else if (entry.meaning().isFigure() && !divided) {
                takePart(i);
            }
        });
    }

    private void byWords(int i) {
        HeadCell cell = cells.get(i);
        HeadText text = cell.text();
        if (text.words().isEmpty() && !text.periods().isEmpty() && text.estimated()) {
            take(i, new HeadWords.Match(ColumnMeaning.RESULT, 1, 1));
            return;
        }
        Optional<ColumnMeaning> end = EndOfTask.meaning(text, words);
        if (end.isPresent()) {
            take(i, new HeadWords.Match(end.get(), 1, 1));
            return;
        }
        if (!cell.common().isEmpty()) {
            if (Parts.isPart(Parts.unintroduced(cell.lowest())) || isBesideWhole(i)) {
                String above =
                        String.join(" ", cell.parts().subList(0, cell.parts().size() - 1));
                Optional<HeadWords.Match> match = words.match(above, HeadText.of(above));
                if (match.filter(m -> m.meaning().isFigure()).isPresent()) {
                    take(i, match.get());
                    String part = Parts.unintroduced(cell.lowest());
                    parts[i] = Parts.isWhole(part) ? "" : part;
                    return;
                }
            }
            if (takeOfFigure(i, cell.common(), HeadText.plain(cell.lowest()))) {
                return;
            }
            Optional<HeadWords.Match> lowest = words.match(cell.lowest(), HeadText.of(cell.lowest()));
            boolean ofPart = Parts.isPartOfHead(cell.common())
                    && lowest.filter(match -> match.meaning().isFigure()).isPresent();
            if (ofPart) {
                take(i, lowest.get());
                parts[i] = Parts.isWhole(cell.common()) ? "" : cell.common();
                return;
            }
            if (lowest.filter(HeadWords.Match::isWhole).isPresent()) {
                take(i, lowest.get());
                return;
            }
        }
        if (!takePart(i) && !takePeriodOfFigure(i)) {
            words.match(cell.cell().display(), text)
                    .or(() -> quotient(cell.lowest()))
                    .or(() -> words.lookUp(ProjectYear.rest(cell)))
                    .ifPresent(match -> take(i, match));
        }
    }

    /** {@code TH/TW giao}, {@code TH 2024/TH 2023}: the share of a plan, or the growth on another result. */
    private Optional<HeadWords.Match> quotient(String head) {
        int stroke = head.indexOf('/');
        if (stroke < 0) {
            return Optional.empty();
        }
        Optional<ColumnMeaning> above =
                words.exact(HeadText.of(head.substring(0, stroke)).words());
        Optional<ColumnMeaning> below =
                words.exact(HeadText.of(head.substring(stroke + 1)).words());
        boolean reached = above.filter(ColumnMeaning.RESULT::equals).isPresent();
        return below.filter(meaning -> reached && (meaning == ColumnMeaning.TARGET || meaning == ColumnMeaning.RESULT))
                .map(meaning -> meaning == ColumnMeaning.TARGET ? ColumnMeaning.SHARE_OF_PLAN : ColumnMeaning.GROWTH)
                .map(meaning -> new HeadWords.Match(meaning, 1, 1));
    }

    /**
     * Whether words that mean nothing else share a head with {@code Tổng số}, and so are parts of it whatever they say:
     * {@code NSTW} and {@code NSĐP} under {@code Kế hoạch vốn}.
     */
    private boolean isBesideWhole(int i) {
        HeadCell cell = cells.get(i);
        HeadText own = HeadText.of(cell.lowest());
        return cell.lowest().chars().anyMatch(Character::isLetter)
                && cell.lowest().indexOf('%') < 0
                && own.periods().isEmpty()
                && !YearlessPeriod.isOne(cell.lowest())
                && words.match(cell.lowest(), own)
                        .filter(HeadWords.Match::isWhole)
                        .isEmpty()
                && cells.stream()
                        .anyMatch(other -> other.common().equals(cell.common()) && Parts.isWhole(other.lowest()));
    }

    /** {@code Result 2024: Male} and {@code Kết quả nữ}: a known head of figures with the name of a part on one side. */
    private boolean takePart(int i) {
        String plain = cells.get(i).text().words();
        if (words.exact(plain).isPresent()) {
            return false;
        }
        for (int blank = plain.indexOf(' '); blank > 0; blank = plain.indexOf(' ', blank + 1)) {
            String left = plain.substring(0, blank);
            String right = plain.substring(blank + 1);
            if (takePart(i, words.exact(left), right) || takePart(i, words.exact(right), left)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Value} and {@code Year} under {@code Target}: the figure that is meant there, and its period. */
    private boolean takeOfFigure(int i, String common, String lowest) {
        Optional<ColumnMeaning> figure =
                words.match(common, HeadText.of(common)).map(HeadWords.Match::meaning);
        Optional<ColumnMeaning> meaning = PERIOD_OF_FIGURE.contains(lowest) && below(i).arePeriods()
                ? figure.flatMap(ColumnMeaning::periodOfFigure)
                : figure.filter(known -> known.periodOfFigure().isPresent() && VALUE_OF_FIGURE.contains(lowest));
        meaning.ifPresent(known -> take(i, new HeadWords.Match(known, 1, 1)));
        return meaning.isPresent();
    }

    /** {@code Target year}, {@code Năm mục tiêu}: the words of a figure with one for a period on one side. */
    private boolean takePeriodOfFigure(int i) {
        String plain = cells.get(i).text().words();
        if (!cells.get(i).text().periods().isEmpty() || words.exact(plain).isPresent()) {
            return false;
        }
        int first = plain.indexOf(' ');
        int last = plain.lastIndexOf(' ');
        return first > 0
                && (PERIOD_OF_FIGURE.contains(plain.substring(0, first))
                                && takeOfFigure(i, plain.substring(first + 1), plain.substring(0, first))
                        || PERIOD_OF_FIGURE.contains(plain.substring(last + 1))
                                && takeOfFigure(i, plain.substring(0, last), plain.substring(last + 1)));
    }

    private boolean takePart(int i, Optional<ColumnMeaning> meaning, String part) {
        boolean known = meaning.filter(ColumnMeaning::isFigure).isPresent() && Parts.isPartOfHead(part);
        if (known) {
            if (meanings[i] == null) {
                take(i, new HeadWords.Match(meaning.get(), 1, 1));
            }
            parts[i] = Parts.isWhole(part)
                    ? ""
                    : Parts.shown(part, cells.get(i).cell().display());
        }
        return known;
    }

    private void take(int i, HeadWords.Match match) {
        meanings[i] = match.meaning();
        reasons[i] = match.isWhole() ? MeaningReason.HEAD : MeaningReason.PART_OF_HEAD;
        if (match.isWhole()) {
            whole++;
        } else {
            partly++;
        }
    }

    private void take(int i, ColumnMeaning meaning, MeaningReason reason) {
        if (reasons[i] != MeaningReason.MAP || meanings[i] == null) {
            meanings[i] = meaning;
            reasons[i] = reason;
        }
    }

    // --- kinds of tables

    Optional<TableHead> head(int firstRow, int lastRow) {
        return kind().map(kind -> build(kind, firstRow, lastRow));
    }

    /** Which other list the heads are those of, where none of them is a head of indicators or tasks. */
    Optional<Registers> register() {
        boolean named =
                IntStream.range(0, meanings.length).anyMatch(i -> meanings[i] != null && meanings[i].namesRows());
        return named
                ? Optional.empty()
                : Registers.of(cells.stream().map(cell -> cell.cell().display()).toList());
    }

    private Optional<TableKind> kind() {
        if (register().isPresent()) {
            return Optional.empty();
        }
        settleIds();
        settleNumbers();
        settleEnds();
        if (has(ColumnMeaning.COVERED) && hasAny(OF_COVERAGE) && !has(ColumnMeaning.TASK) && !has(ColumnMeaning.NAME)) {
            return Optional.of(TableKind.COVERAGE);
        }
        settleBodies();
        if (has(ColumnMeaning.MEMBER) && !hasAny(OF_OTHER_ROWS) && settleAnswers()) {
            return Optional.of(TableKind.ANSWERS);
        }
        if (has(ColumnMeaning.MEMBER) && !hasAny(OF_OTHER_ROWS) && settleFiguresOfBodies()) {
            return Optional.of(TableKind.BODIES);
        }
        settleFigureKinds();
        settleProjects();
        settlePartsOfHeads();
        settleNames();
        boolean tasks = has(ColumnMeaning.TASK) && !(has(ColumnMeaning.NAME) && hasAny(OF_INDICATORS));
        if (tasks && !has(ColumnMeaning.AGENCY)) {
            settleUnitsOfTasks();
        }
        if (tasks) {
            settleTasks();
        } else {
            settleIndicators();
        }
        if (tasks) {
            settleTimeline();
        }
        settleChoices(tasks);
        if (tasks) {
            settleDone();
        }
        if (tasks && !hasAny(OF_PROGRESS)) {
            settleStatus();
        }
        boolean known =
                has(tasks ? ColumnMeaning.TASK : ColumnMeaning.NAME) && hasAny(tasks ? OF_TASKS : OF_INDICATORS);
        return known ? Optional.of(tasks ? TableKind.TASKS : TableKind.INDICATORS) : Optional.empty();
    }

    /** {@code KH} and {@code TH} in turns say of which kind the figures of their rows are, whatever stands above. */
    private void settleFigureKinds() {
        for (int i = 0; i < meanings.length; i++) {
            if (below(i).areFigureKinds()) {
                take(i, ColumnMeaning.FIGURE_KIND, MeaningReason.CELLS);
                return;
            }
        }
    }

    /** Projects with a plan and what was reached in figures, and with nothing that tells of a task, are measured. */
    private void settleProjects() {
        boolean figures = hasFigures(ColumnMeaning.TARGET) && hasFigures(ColumnMeaning.RESULT);
        if (figures && !has(ColumnMeaning.NAME) && !hasAny(DATED) && !has(ColumnMeaning.STATUS)) {
            for (int i = 0; i < meanings.length; i++) {
                if (meanings[i] == ColumnMeaning.TASK) {
                    take(i, ColumnMeaning.NAME, MeaningReason.PLACE);
                }
            }
        }
    }

    /**
     * Beside whole heads of what somebody is to do, one that only holds words of what is measured, and no figures, is a
     * remark: {@code Mục tiêu NQ57} over words, {@code KPI vĩ mô} over numbers of a list.
     */
    private void settlePartsOfHeads() {
        boolean measured = IntStream.range(0, meanings.length)
                .anyMatch(i -> meanings[i] == ColumnMeaning.NAME && reasons[i] != MeaningReason.PART_OF_HEAD
                        || meanings[i] != null && MEASURED.contains(meanings[i]) && below(i).areFigures());
        boolean named = has(ColumnMeaning.TASK) || has(ColumnMeaning.EXPECTED_RESULT);
        if (measured || !named || !isGiven()) {
            return;
        }
        for (int i = 0; i < meanings.length; i++) {
            boolean part = reasons[i] == MeaningReason.PART_OF_HEAD;
            boolean names = meanings[i] == ColumnMeaning.NAME && (has(ColumnMeaning.TASK) || !below(i).areNames());
            if (part && (names || meanings[i] == ColumnMeaning.TARGET)) {
                take(i, ColumnMeaning.NOTE, MeaningReason.PLACE);
            }
        }
    }

    /** A moved deadline without the first one is the deadline, and one that is only expected is a remark beside it. */
    private void settleEnds() {
        if (!has(ColumnMeaning.DEADLINE) && has(ColumnMeaning.REVISED_DEADLINE)) {
            int first = Arrays.asList(meanings).indexOf(ColumnMeaning.REVISED_DEADLINE);
            take(first, ColumnMeaning.DEADLINE, reasons[first]);
        }
        List<Integer> expected = new ArrayList<>();
        List<Integer> set = new ArrayList<>();
        for (int i : all(ColumnMeaning.DEADLINE)) {
            (EndOfTask.isExpected(cells.get(i).text()) ? expected : set).add(i);
        }
        if (!set.isEmpty()) {
            expected.forEach(i -> take(i, ColumnMeaning.NOTE, MeaningReason.PLACE));
        }
    }

    /** {@code PI Code} over codes, and of two columns that name the rows the one of codes, hold their ids. */
    private void settleIds() {
        for (int i = 0; i < meanings.length && !has(ColumnMeaning.ID); i++) {
            if (meanings[i] == null && isId(i) && below(i).areCodes()) {
                take(i, ColumnMeaning.ID, MeaningReason.PART_OF_HEAD);
            }
        }
        for (ColumnMeaning naming : List.of(ColumnMeaning.NAME, ColumnMeaning.TASK)) {
            List<Integer> named = all(naming);
            named.removeIf(i -> !cells.get(i).text().periods().isEmpty());
            List<Integer> codes = new ArrayList<>(named);
            codes.removeIf(i -> !below(i).areCodes());
            if (codes.size() == 1 && named.size() > 1 && !has(ColumnMeaning.ID)) {
                take(codes.get(0), ColumnMeaning.ID, MeaningReason.CELLS);
            }
        }
    }

    /** Whether the last word of a head is one for ids: {@code PI code}, {@code parent_id}. */
    private boolean isId(int i) {
        String head = cells.get(i).text().words();
        return words.exact(head.substring(head.lastIndexOf(' ') + 1))
                .filter(ColumnMeaning.ID::equals)
                .isPresent();
    }

    private boolean hasFigures(ColumnMeaning meaning) {
        return IntStream.range(0, meanings.length).anyMatch(i -> meanings[i] == meaning && below(i).areFigures());
    }

    /** A first column of numbers of rows needs no head. */
    private void settleNumbers() {
        if (!has(ColumnMeaning.NUMBER) && meanings.length > 1 && meanings[0] == null && below(0).areNumberings()) {
            take(0, ColumnMeaning.NUMBER, MeaningReason.CELLS);
        }
    }

    /** {@code Đơn vị} or {@code State} over names, or {@code Chủ đầu tư}, where nothing else names the rows, is a column of bodies. */
    private void settleBodies() {
        boolean namedWithoutHead = IntStream.range(0, meanings.length)
                .anyMatch(i -> cells.get(i).cell().isBlank() && below(i).areNames() && !below(i).areFigureKinds());
        boolean namedBesideId = has(ColumnMeaning.ID)
                && unnamed().filter(i -> meanings[i] != ColumnMeaning.ID).isPresent();
        if (hasAny(OF_OTHER_ROWS) || has(ColumnMeaning.MEMBER) || namedWithoutHead || namedBesideId) {
            return;
        }
        for (int i = 0; i < meanings.length; i++) {
            boolean unit = meanings[i] == ColumnMeaning.UNIT
                    && UNIT_OR_BODY.contains(cells.get(i).text().words());
            boolean state = meanings[i] == ColumnMeaning.STATUS
                    && STATE_OR_BODY.contains(cells.get(i).text().words())
                    && !below(i).hasStatus();
            if ((unit || state) && below(i).areNames()) {
                take(i, ColumnMeaning.MEMBER, MeaningReason.CELLS);
                return;
            }
        }
        for (int i = 0; i < meanings.length; i++) {
            boolean figures = hasAny(OF_INDICATORS) && !has(ColumnMeaning.EXPECTED_RESULT);
            if (meanings[i] == ColumnMeaning.AGENCY
                    && figures
                    && below(i).areNames()
                    && unnamed().isEmpty()) {
                take(i, ColumnMeaning.MEMBER, MeaningReason.PLACE);
                return;
            }
        }
    }

    /** Makes answers of the columns below which there are some; whether there is one. */
    private boolean settleAnswers() {
        boolean found = false;
        boolean measured = hasFigures(ColumnMeaning.TARGET) && hasFigures(ColumnMeaning.RESULT);
        for (int i = 0; i < meanings.length; i++) {
            // beside a plan and what was reached "Đạt" is what the figures say
            boolean open = meanings[i] != ColumnMeaning.MEMBER
                    && meanings[i] != ColumnMeaning.NUMBER
                    && meanings[i] != ColumnMeaning.NOTE
                    && !(measured && below(i).areJudgements());
            found |= meanings[i] == ColumnMeaning.ANSWER;
            boolean read = meanings[i] != null && READ.get(TableKind.ANSWERS).contains(meanings[i]);
            boolean answers = below(i).areAnswers() || !read && below(i).areMostlyAnswers();
            if (open && answers) {
                take(i, ColumnMeaning.ANSWER, MeaningReason.CELLS);
                found = true;
            }
        }
        settleDocuments();
        return found;
    }

    /** The number of the document beside another column about the same thing belongs to its answer. */
    private void settleDocuments() {
        for (int i : all(ColumnMeaning.ANSWER)) {
            String common = cells.get(i).common();
            boolean beside = all(ColumnMeaning.ANSWER).stream()
                    .anyMatch(other -> Math.abs(other - i) == 1
                            && cells.get(other).common().equals(common));
            String head = HeadText.plain(
                    common.isEmpty() ? cells.get(i).cell().text() : cells.get(i).lowest());
            if (beside && DOCUMENT_NUMBERS.contains(head)) {
                take(i, ColumnMeaning.SOURCE, MeaningReason.PLACE);
            }
        }
    }

    /** Makes results of the columns of figures of bodies that mean nothing else; whether there is one. */
    private boolean settleFiguresOfBodies() {
        boolean found = false;
        for (int i = 0; i < meanings.length; i++) {
            ColumnMeaning meaning = meanings[i];
            boolean open = meaning == null || ONLY_OF_COVERAGE.contains(meaning) && meaning != ColumnMeaning.MEMBER;
            if (open && below(i).areFigures()) {
                take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            found |= meanings[i] != null && meanings[i].isFigure() && below(i).areFigures();
        }
        return found;
    }

    /** {@code Đơn vị} is what an indicator is measured in, and who has a task to do. */
    private void settleUnitsOfTasks() {
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.UNIT
                    && UNIT_OR_BODY.contains(cells.get(i).text().words())) {
                take(i, ColumnMeaning.AGENCY, MeaningReason.PLACE);
            }
        }
    }

    /**
     * Of several columns whose heads may name the rows, one of figures is the target, {@code Chỉ tiêu năm}, and one that is
     * not filled in every row is the heading of the next.
     */
    private void settleSeveralNames() {
        List<Integer> named = all(ColumnMeaning.NAME);
        named.removeIf(i -> reasons[i] == MeaningReason.MAP);
        for (int i : List.copyOf(named)) {
            boolean measures = below(i).areFigures() || below(i).comparators() * 2 > below(i).filled();
            if (named.size() > 1 && measures && below(i).filled() > 0) {
                take(i, ColumnMeaning.TARGET, MeaningReason.CELLS);
                named.remove(Integer.valueOf(i));
            }
        }
        for (int i = 0; i + 1 < named.size(); i++) {
            ColumnCells own = below(named.get(i));
            ColumnCells next = below(named.get(i + 1));
            boolean heads = own.filled() < next.filled() || own.distinct() < own.filled();
            if (heads && next.areNames() && next.distinct() == next.filled()) {
                take(named.get(i), ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
        }
    }

    private void settleNames() {
        settleSeveralNames();
        settleNamesOfTasks();
        boolean plainName = false;
        for (int i = 0; i < meanings.length; i++) {
            plainName |= meanings[i] == ColumnMeaning.NAME
                    && cells.get(i).text().periods().isEmpty();
        }
        boolean named = plainName || has(ColumnMeaning.TASK);
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.NAME
                    && !cells.get(i).text().periods().isEmpty()) {
                take(i, named ? ColumnMeaning.TARGET : ColumnMeaning.NAME, MeaningReason.PLACE);
                named = true;
            }
        }
        if (!named) {
            unnamed().ifPresent(i -> {
                take(i, ColumnMeaning.NAME, MeaningReason.CELLS);
                if ((hasAny(DATED) || isGiven()) && !isMeasured()) {
                    take(i, ColumnMeaning.TASK, MeaningReason.CELLS);
                }
            });
        }
    }

    /** {@code Tên đề án, báo cáo} beside who prepares them and by when: what is called something is a task where nothing is measured. */
    private void settleNamesOfTasks() {
        List<Integer> named = all(ColumnMeaning.NAME);
        boolean tasks = !has(ColumnMeaning.TASK) && isGiven() && !hasAny(OF_INDICATORS);
        if (tasks && named.size() == 1 && reasons[named.get(0)] == MeaningReason.PART_OF_HEAD) {
            take(named.get(0), ColumnMeaning.TASK, MeaningReason.PLACE);
        }
    }

    /** Whether figures stand under a head of what is measured; words under {@code Kết quả} may tell of a task. */
    private boolean isMeasured() {
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] != null
                    && MEASURED.contains(meanings[i])
                    && (meanings[i] != ColumnMeaning.RESULT || !below(i).areNames())) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code Mục tiêu} without a period over words, unless they begin with figures behind a column that names the rows;
     * else the first column of words that means nothing else.
     */
    private Optional<Integer> nameByCells() {
        List<Integer> named = openNames();
        for (int i = 0; i < meanings.length; i++) {
            int target = i;
            boolean measures = below(i).areMostlyMeasures()
                    && named.stream().anyMatch(other -> other < target && namesEach(other));
            if (meanings[i] == ColumnMeaning.TARGET
                    && cells.get(i).text().periods().isEmpty()
                    && (below(i).areNames() && !measures || below(i).filled() == 0)) {
                return Optional.of(i);
            }
        }
        if (!hasAny(OF_INDICATORS) && !isGiven()) {
            return Optional.empty();
        }
        // of several the first that names each row by itself
        Optional<Integer> name = named.stream()
                .filter(this::namesEach)
                .findFirst()
                .or(() -> named.stream().findFirst());
        if (name.isPresent()) {
            return name;
        }
        // "Deliverable" and "Sản phẩm" name the rows where nothing else does
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.EXPECTED_RESULT && below(i).areNames()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The columns of words that mean nothing else. */
    private List<Integer> openNames() {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < meanings.length; i++) {
            boolean open = (meanings[i] == null || meanings[i] == ColumnMeaning.COVERED) && !isId(i);
            if (open && below(i).areNames() && !below(i).areAnswers() && !below(i).areHeads(words)) {
                named.add(i);
            }
        }
        return named;
    }

    private boolean namesEach(int column) {
        return below(column).distinct() == below(column).filled();
    }

    /** Whether columns tell of something that somebody is to do. */
    private boolean isGiven() {
        long known = OF_TASKS.stream().filter(this::has).count();
        return known > 1 && has(ColumnMeaning.DEADLINE)
                || has(ColumnMeaning.AGENCY) && (hasAny(OF_PROGRESS) || standUnderPeriods());
    }

    /** Whether headings among the rows are months or quarters, as in a programme of work. */
    private boolean standUnderPeriods() {
        return IntStream.range(0, Math.min(COLUMNS_OF_HEADINGS, meanings.length))
                .anyMatch(i -> below(i).hasPeriodAmongOthers());
    }

    /** The column that names the rows, where no head says so. */
    private Optional<Integer> unnamed() {
        return described().or(this::nameByCells).or(this::id).filter(i -> {
            boolean byId = meanings[i] == ColumnMeaning.ID || meanings[i] == ColumnMeaning.NOTE;
            return !byId || hasAny(OF_INDICATORS) || hasAny(DATED);
        });
    }

    /** {@code Description} beside {@code PI code}. */
    private Optional<Integer> described() {
        return id().map(id -> id + 1)
                .filter(i -> i < meanings.length && meanings[i] == ColumnMeaning.NOTE && below(i).areNames());
    }

    /** The ids, which name the rows where nothing else does. */
    private Optional<Integer> id() {
        return Optional.of(Arrays.asList(meanings).indexOf(ColumnMeaning.ID)).filter(i -> i >= 0);
    }

    private void settleTasks() {
        for (int i = 0; i < meanings.length; i++) {
            ColumnMeaning meaning = meanings[i];
            if (meaning == ColumnMeaning.ID
                    && reasons[i] != MeaningReason.MAP
                    && below(i).distinct() < below(i).filled()) {
                // codes that come again number the rows of each heading, or name documents
                take(i, has(ColumnMeaning.NUMBER) ? null : ColumnMeaning.NUMBER, MeaningReason.CELLS);
            } else if (meaning == ColumnMeaning.GRADE) {
                take(i, ColumnMeaning.STATUS, reasons[i]);
            } else if (meaning == ColumnMeaning.BASELINE && !has(ColumnMeaning.RESULT)) {
                // "Hiện trạng" of a task is how it stands
                take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
            } else if (meaning == ColumnMeaning.SHARE_OF_PLAN) {
                take(i, ColumnMeaning.PERCENT_COMPLETE, reasons[i]);
            }
            ColumnCells kinds = below(i);
            if (meanings[i] == ColumnMeaning.STATUS
                    && has(ColumnMeaning.PERCENT_COMPLETE)
                    && kinds.filled() > 0
                    && !kinds.hasStatus()) {
                // a traffic light beside the share done judges the task and says nothing of how far it is
                take(i, ColumnMeaning.NOTE, MeaningReason.CELLS);
                continue;
            }
            if (meanings[i] == ColumnMeaning.STATUS && kinds.areFigures() && kinds.days() == 0) {
                take(i, ColumnMeaning.PERCENT_COMPLETE, MeaningReason.CELLS);
            } else if (meanings[i] == ColumnMeaning.STATUS
                    && !has(ColumnMeaning.DEADLINE)
                    && kinds.days() * 2 > kinds.filled()) {
                take(i, ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            }
        }
    }

    private void settleIndicators() {
        settleYearsOfProject();
        boolean hasTarget = has(ColumnMeaning.TARGET);
        boolean named = has(ColumnMeaning.NAME);
        for (int i = 0; i < meanings.length; i++) {
            int index = i;
            HeadText text = cells.get(i).text();
            if (meanings[i] == ColumnMeaning.STATUS && below(i).areFigures() && !has(ColumnMeaning.RESULT)) {
                // "Status 2025" over figures, with nothing else that was reached
                take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            if (meanings[i] == ColumnMeaning.RESULT
                    && text.periods().isEmpty()
                    && below(i).areNames()
                    && hasFigures(ColumnMeaning.RESULT)) {
                // "Results" over words, beside what was reached in figures: before the names a heading, else a
                // judgement
                boolean before = i < Arrays.asList(meanings).indexOf(ColumnMeaning.NAME);
                boolean judges = below(i).areMostlyYesOrNo() || below(i).areStatuses();
                if (before && !judges) {
                    take(i, ColumnMeaning.HEADING, MeaningReason.CELLS);
                } else if (judges && !has(ColumnMeaning.GRADE)) {
                    take(i, ColumnMeaning.GRADE, MeaningReason.CELLS);
                }
            }
            if (meanings[i] == ColumnMeaning.STATUS || meanings[i] == ColumnMeaning.PERCENT_COMPLETE) {
                take(i, ColumnMeaning.GRADE, reasons[i]);
            }
            if (meanings[i] == ColumnMeaning.GRADE && below(i).areFigures()) {
                take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.CELLS);
            }
            boolean periodAlone = text.words().isEmpty() && !text.periods().isEmpty()
                    || YearlessPeriod.isOne(cells.get(i).cell().display())
                    || meanings[i] == null && YearlessPeriod.isOne(cells.get(i).lowest());
            if (periodAlone && reasons[i] != MeaningReason.MAP && (hasTarget || named && below(i).areFigures())) {
                take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
            }
            if (meanings[i] == null && isShareBeside(i)) {
                take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.PLACE);
            }
            ColumnMeaning meaning = meanings[i];
            if (meaning != null && meaning.isPeriodOfFigure()) {
                // "Kế hoạch năm" over 2000 and 2100 is the plan itself where nothing else is
                OF_INDICATORS.stream()
                        .filter(figure -> figure.periodOfFigure().equals(Optional.of(meaning)) && !has(figure))
                        .forEach(figure -> take(index, figure, reasons[index]));
            }
            if (meanings[i] == ColumnMeaning.PERIOD && !below(i).arePeriods()) {
                take(i, null, MeaningReason.CELLS);
            }
            if (meanings[i] == ColumnMeaning.DIMENSION && !partsRepeatNames(i)) {
                take(i, null, MeaningReason.CELLS);
            }
        }
    }

    /** {@code %} beside {@code Target} and {@code Achievement} under one common head. */
    private boolean isShareBeside(int i) {
        HeadCell cell = cells.get(i);
        Set<ColumnMeaning> beside = EnumSet.noneOf(ColumnMeaning.class);
        for (int other = 0; other < meanings.length; other++) {
            ColumnMeaning meaning = meanings[other];
            if (meaning != null && cells.get(other).common().equals(cell.common())) {
                beside.add(meaning);
            }
        }
        return !cell.common().isEmpty()
                && cell.lowest().strip().equals("%")
                && beside.containsAll(EnumSet.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT));
    }

    /** {@code Year 1}, {@code Year 2}: what is to be reached in them, or what was where the targets stand elsewhere. */
    private void settleYearsOfProject() {
        List<Integer> years = IntStream.range(0, meanings.length)
                .filter(i -> meanings[i] == null && ProjectYear.isOne(cells.get(i)) && below(i).areFigures())
                .boxed()
                .toList();
        if (years.size() > 1) {
            ColumnMeaning meaning = has(ColumnMeaning.TARGET) || has(ColumnMeaning.RESULT)
                    ? ColumnMeaning.RESULT
                    : ColumnMeaning.TARGET;
            years.forEach(i -> take(i, meaning, MeaningReason.PLACE));
        }
    }

    /** Whether one name stands for several rows, each about a part. */
    private boolean partsRepeatNames(int dimension) {
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.NAME) {
                return below(i).distinct() < below(dimension).filled();
            }
        }
        return false;
    }

    /** Where no head names the status, a column of results or of unknown head whose cells all say how far a task is. */
    private void settleStatus() {
        for (int i = 0; i < meanings.length; i++) {
            boolean open = meanings[i] == null || meanings[i] == ColumnMeaning.RESULT;
            if (open && below(i).areStatuses()) {
                take(i, ColumnMeaning.STATUS, MeaningReason.CELLS);
                return;
            }
        }
    }

    /**
     * One column of yes and no under a word of a status, {@code Done}: yes says so. Answers under any other head, where
     * nothing else says how far the tasks are, are not read, which is said.
     */
    private void settleDone() {
        for (int i = 0; i < meanings.length; i++) {
            boolean open = meanings[i] == null
                    || meanings[i] == ColumnMeaning.COMPLETED_ON
                    || meanings[i] == ColumnMeaning.RESULT
                    || meanings[i] == ColumnMeaning.STATUS && choices[i].isEmpty();
            if (!open || !below(i).areYesOrNo()) {
                continue;
            }
            Optional<String> said = said(i);
            boolean only = meanings[i] == ColumnMeaning.STATUS || !hasAny(OF_PROGRESS);
            if (said.isPresent() && only && !below(i).mixCrossesAndTicks()) {
                take(i, ColumnMeaning.STATUS, MeaningReason.CELLS);
                choices[i] = said.get();
            } else {
                take(i, null, MeaningReason.CELLS);
            }
        }
    }

    /** The status that a head says, the words above it included as far as they belong to it. */
    private Optional<String> said(int i) {
        List<String> parts = cells.get(i).parts();
        return IntStream.range(0, parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .map(joined -> HeadText.of(joined).words())
                .filter(ColumnCells::saysStatus)
                .findFirst();
    }

    /** Months or quarters side by side in which nothing but marks stand: when the tasks go on. */
    private void settleTimeline() {
        List<Integer> times = IntStream.range(0, meanings.length)
                .filter(this::isStretchOfTime)
                .boxed()
                .toList();
        if (times.size() > 1 && times.stream().allMatch(i -> below(i).areBars())) {
            times.forEach(i -> take(i, ColumnMeaning.TIMELINE, MeaningReason.CELLS));
            whole += times.size();
        }
    }

    private boolean isStretchOfTime(int i) {
        HeadCell cell = cells.get(i);
        HeadText own = HeadText.of(cell.lowest());
        return reasons[i] != MeaningReason.MAP
                && (own.words().isEmpty() && !own.periods().isEmpty()
                        || YearlessPeriod.isOne(cell.lowest())
                        || YearlessPeriod.counted(cell.parts()).isPresent());
    }

    /** Columns side by side in which crosses stand: the head is what a cross says. */
    private void settleChoices(boolean tasks) {
        for (int first = 0; first < meanings.length; first++) {
            int last = first;
            while (last + 1 < meanings.length && isChoice(first, last + 1)) {
                last++;
            }
            if (last > first && isChoice(first, first)) {
                for (int i = first; i <= last; i++) {
                    take(i, tasks ? ColumnMeaning.STATUS : ColumnMeaning.GRADE, MeaningReason.CELLS);
                    choices[i] = said(i).orElse(cells.get(i).lowest());
                }
                first = last;
            }
        }
    }

    private boolean isChoice(int first, int i) {
        ColumnCells kinds = below(i);
        String common = cells.get(i).common();
        boolean marks = kinds.areMarks();
        // what the head says is asked last, since it costs most
        if (!marks && kinds.filled() > 0 || !common.equals(cells.get(first).common())) {
            return false;
        }
        boolean said = said(i).isPresent();
        boolean open = said && reasons[i] != MeaningReason.MAP
                || meanings[i] == null
                || EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.GRADE, ColumnMeaning.RESULT, ColumnMeaning.DEADLINE)
                        .contains(meanings[i]);
        return open && (marks || said || !common.isEmpty());
    }

    // --- the head

    private TableHead build(TableKind kind, int firstRow, int lastRow) {
        List<Column> columns = new ArrayList<>();
        List<HeadCell> others = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<ColumnMeaning> read = READ.get(kind);
        boolean tasks = kind == TableKind.TASKS;
        boolean figuresBelow = false;
        for (int i = 0; i < meanings.length; i++) {
            HeadCell cell = cells.get(i);
            ColumnMeaning meaning = meanings[i];
            if (meaning == ColumnMeaning.IGNORED) {
                others.add(cell);
                continue;
            }
            if (meaning == null && cell.cell().isBlank()) {
                continue;
            }
            if (meaning == null || !read.contains(meaning)) {
                boolean turnsOnIt = tasks && !hasAny(OF_PROGRESS) && below(i).areMostlyYesOrNo();
                findings.add(at(
                        cell,
                        Finding.of(turnsOnIt ? LayoutFindingCode.MARKS_NOT_READ : LayoutFindingCode.UNKNOWN_COLUMN)));
                others.add(cell);
                continue;
            }
            Optional<Column> same = columns.stream()
                    .filter(column -> column.meaning() == meaning)
                    .findFirst();
            boolean repeats = meaning.mayRepeat() && !(tasks && meaning == ColumnMeaning.RESULT)
                    || !choices[i].isEmpty()
                            && same.filter(other -> !other.choice().isEmpty()).isPresent();
            if (same.isPresent() && !repeats) {
                findings.add(at(cell, Finding.of(LayoutFindingCode.AMBIGUOUS_COLUMN))
                        .with("other", same.get().head().display())
                        .with(
                                "place",
                                same.get().head().location().orElseThrow().place()));
                others.add(cell);
                continue;
            }
            figuresBelow |= meaning.isFigure() && below(i).areFigures()
                    || meaning == ColumnMeaning.ANSWER && below(i).areAnswers();
            columns.add(new Column(meaning, reasons[i], cell, parts[i], choices[i]));
        }
        return new TableHead(
                kind,
                firstRow,
                lastRow,
                List.copyOf(columns),
                List.copyOf(others),
                new HeadEvidence(whole, partly, meanings.length, figuresBelow),
                List.copyOf(findings));
    }

    private static Finding at(HeadCell cell, Finding finding) {
        return finding.with("found", cell.cell().display())
                .at(cell.cell().location().orElseThrow());
    }

    /** The columns of one meaning, from left to right. */
    private List<Integer> all(ColumnMeaning meaning) {
        return IntStream.range(0, meanings.length)
                .filter(i -> meanings[i] == meaning)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean has(ColumnMeaning column) {
        return Arrays.asList(meanings).contains(column);
    }

    private boolean hasAny(Set<ColumnMeaning> columns) {
        return Arrays.stream(meanings).anyMatch(meaning -> meaning != null && columns.contains(meaning));
    }
}
