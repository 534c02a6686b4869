package io.github.tiendo.layout;

import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.layout.TableHead.HeadEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a head, each with what the map of the user or else its own words say that it is about, and what it is
 * taken for since by its cells and its place among the others.
 */
final class HeadColumns {

    /** What says how far a task is. */
    static final Set<ColumnMeaning> OF_PROGRESS = EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.PERCENT_COMPLETE);

    static final Set<ColumnMeaning> OF_INDICATORS =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE, ColumnMeaning.GRADE);

    /** What is measured: rows with it are no tasks. */
    static final Set<ColumnMeaning> MEASURED =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE);

    /** Days of a row: where nothing is measured, it is a task. */
    static final Set<ColumnMeaning> DATED =
            EnumSet.of(ColumnMeaning.START, ColumnMeaning.DEADLINE, ColumnMeaning.COMPLETED_ON);

    static final Set<ColumnMeaning> OF_TASKS = EnumSet.of(
            ColumnMeaning.RESULT,
            ColumnMeaning.EXPECTED_RESULT,
            ColumnMeaning.STATUS,
            ColumnMeaning.PERCENT_COMPLETE,
            ColumnMeaning.DEADLINE,
            ColumnMeaning.COMPLETED_ON,
            ColumnMeaning.TIMELINE,
            ColumnMeaning.AGENCY,
            ColumnMeaning.COORDINATING_AGENCIES);

    private static final List<String> START = LayoutWords.plain("head.start");

    private static final Set<String> VALUE_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.value-of-figure"));

    /** {@code OUTCOME 1} over words. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:" + String.join("|", LayoutWords.plain("heading.numbered")) + ") \\d{1,2}");

    private static final Pattern BARE_PERCENT = Pattern.compile("\\(? ?% ?\\)?");

    private static final List<String> COMPARING = LayoutWords.plain("head.comparing");

    private static final Set<String> PERIOD_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.period-of-figure"));

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
    HeadColumns(List<HeadCell> cells, LayoutOptions options, IntFunction<ColumnCells> below) {
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
        settleLonePart();
    }

    /**
     * {@code Target children} beside {@code Children vaccinated} is all that is asked for: nothing else is of a part, nothing
     * else a target, and another head counts the same.
     */
    private void settleLonePart() {
        List<Integer> ofParts = IntStream.range(0, parts.length)
                .filter(i -> !parts[i].isEmpty())
                .boxed()
                .toList();
        if (ofParts.size() == 1 && reasons[ofParts.get(0)] != MeaningReason.MAP) {
            int only = ofParts.get(0);
            List<String> part = List.of(HeadText.plain(parts[only]));
            boolean isCounted = IntStream.range(0, cells.size())
                    .anyMatch(i -> i != only
                            && Words.holdsAny(HeadText.plain(cells.get(i).cell().display()), part));
            boolean alone = all(Objects.requireNonNull(meanings[only])).size() == 1;
            parts[only] = alone && isCounted ? "" : parts[only];
        }
    }

    /** Passes over a column, whatever its head says. */
    void ignore(HeadCell cell) {
        take(cells.indexOf(cell), ColumnMeaning.IGNORED, MeaningReason.CELLS);
    }

    int size() {
        return meanings.length;
    }

    List<HeadCell> cells() {
        return cells;
    }

    HeadCell cell(int i) {
        return cells.get(i);
    }

    HeadWords words() {
        return words;
    }

    /** What a column is about; null where that is not known. */
    @Nullable
    ColumnMeaning meaning(int i) {
        return meanings[i];
    }

    /** How that is known. */
    MeaningReason reason(int i) {
        return reasons[i];
    }

    /** Of which part the values of a column speak; empty for the whole. */
    String part(int i) {
        return parts[i];
    }

    /** What a cross in a column stands for; empty where its cells speak for themselves. */
    String choice(int i) {
        return choices[i];
    }

    void choose(int i, String choice) {
        choices[i] = choice;
    }

    /** Makes the values of a column those of a part, of the periods that the head of the whole names. */
    void divide(int i, String part, Optional<HeadText> whole) {
        parts[i] = part;
        HeadCell cell = cells.get(i);
        HeadText own = cell.text();
        if (own.periods().isEmpty() && whole.isPresent()) {
            HeadText text = new HeadText(own.words(), whole.get().periods(), own.estimated(), own.bracket());
            cells.set(i, new HeadCell(cell.index(), cell.lastIndex(), cell.cell(), cell.parts(), text));
        }
    }

    /** Counts more columns as known by their whole heads. */
    void know(int more) {
        whole += more;
    }

    HeadEvidence evidence(boolean figuresBelow) {
        return new HeadEvidence(whole, partly, meanings.length, figuresBelow);
    }

    /** The first column of a meaning; -1 if there is none. */
    int first(ColumnMeaning meaning) {
        return Arrays.asList(meanings).indexOf(meaning);
    }

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
        if (NUMBERED.matcher(HeadText.plain(cell.cell().display())).matches() && !below(i).areFigures()) {
            take(i, new HeadWords.Match(ColumnMeaning.HEADING, 1, 1));
            return;
        }
        Optional<ColumnMeaning> end = EndOfTask.meaning(text, words);
        if (end.isPresent()) {
            take(i, new HeadWords.Match(end.get(), 1, 1));
            return;
        }
        Optional<HeadWords.Match> compared = compared(cell).or(() -> atStart(i));
        if (compared.isPresent()) {
            take(i, compared.get());
            return;
        }
        if (!cell.common().isEmpty()) {
            if (Parts.isPart(Parts.unintroduced(cell.lowest()))) {
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
        if (!takePart(i) && !takePeriodOfFigure(i) && !isOtherThanSiblings(i)) {
            Optional<HeadWords.Match> known = words.match(cell.cell().display(), text);
            quotient(cell.lowest())
                    .or(() -> known)
                    .or(() -> ofCommonHead(cell))
                    .or(() -> words.lookUp(ProjectYear.rest(cell)))
                    .ifPresent(match -> take(i, match));
        }
    }

    /**
     * {@code Var} beside {@code Actual} and {@code Plan} under {@code Year to date}: the words below the common head tell its
     * columns apart, so that one whose own words are unknown is not what the common head alone says.
     */
    private boolean isOtherThanSiblings(int i) {
        HeadCell cell = cells.get(i);
        return !cell.common().isEmpty()
                && HeadText.of(cell.lowest()).periods().isEmpty()
                && !YearlessPeriod.isOne(cell.lowest())
                && words.match(cell.lowest(), HeadText.of(cell.lowest())).isEmpty()
                && cells.stream()
                                .filter(other -> other.common().equals(cell.common()))
                                .filter(other -> words.match(other.lowest(), HeadText.of(other.lowest()))
                                        .filter(match -> match.isWhole()
                                                && match.meaning().isFigure())
                                        .isPresent())
                                .count()
                        > 1;
    }

    /** {@code 1st Quarter} under {@code Physical Targets}: what the words above say. */
    private Optional<HeadWords.Match> ofCommonHead(HeadCell cell) {
        return YearlessPeriod.isOne(cell.lowest())
                ? words.match(cell.common(), HeadText.of(cell.common()))
                        .filter(match -> match.meaning().isFigure())
                : Optional.empty();
    }

    /** {@code KH} and {@code Cùng kỳ} below {@code So sánh (%)}: the share of a plan, or the growth on another value. */
    private Optional<HeadWords.Match> compared(HeadCell cell) {
        String head = cell.parts().stream()
                .map(part -> HeadText.of(part).words())
                .collect(Collectors.joining(" "))
                .strip();
        Optional<String> base = COMPARING.stream()
                .filter(comparing -> Words.startsWithAny(head, List.of(comparing)))
                .map(comparing -> head.substring(comparing.length()).strip())
                .findFirst();
        return base.flatMap(
                        compared -> compared.isEmpty() && !cell.text().periods().isEmpty()
                                ? Optional.of(ColumnMeaning.RESULT)
                                : words.exact(compared))
                .flatMap(HeadColumns::comparisonWith)
                .map(meaning -> new HeadWords.Match(meaning, 1, 1))
                .or(() -> base.flatMap(compared -> quotient(cell.lowest()).or(() -> comparedByPart(cell.lowest()))));
    }

    /** {@code Dự toán năm} below {@code So sánh (%)}: what it is compared with is a figure by a part of its words. */
    private Optional<HeadWords.Match> comparedByPart(String lowest) {
        return words.match(lowest, HeadText.of(lowest))
                .filter(match -> lowest.indexOf('/') < 0)
                .map(HeadWords.Match::meaning)
                .flatMap(HeadColumns::comparisonWith)
                .map(meaning -> new HeadWords.Match(meaning, 1, 1));
    }

    /** {@code Giá trị đầu kỳ}, {@code Opening level}: a figure of the time at which things begin. */
    private Optional<HeadWords.Match> atStart(int i) {
        String words = cell(i).text().words();
        return START.stream()
                .map(start -> words.startsWith(start + " ")
                        ? words.substring(start.length() + 1)
                        : words.endsWith(" " + start) ? words.substring(0, words.length() - start.length() - 1) : "")
                .filter(figure -> VALUE_OF_FIGURE.contains(figure)
                        || this.words
                                .exact(figure)
                                .filter(ColumnMeaning.RESULT::equals)
                                .isPresent())
                .filter(figure -> below(i).areFigures())
                .findFirst()
                .map(figure -> new HeadWords.Match(ColumnMeaning.BASELINE, 1, 1));
    }

    /** What a result is in percent of a figure. */
    private static Optional<ColumnMeaning> comparisonWith(ColumnMeaning base) {
        return switch (base) {
            case TARGET -> Optional.of(ColumnMeaning.SHARE_OF_PLAN);
            case RESULT, BASELINE -> Optional.of(ColumnMeaning.GROWTH);
            default -> Optional.empty();
        };
    }

    /** {@code TH/TW giao}, {@code 9 tháng/KH}, {@code TH 2024/TH 2023}: the share of a plan, or the growth on another result. */
    private Optional<HeadWords.Match> quotient(String head) {
        int stroke = head.indexOf('/');
        if (stroke < 0) {
            return Optional.empty();
        }
        String above = head.substring(0, stroke);
        Optional<ColumnMeaning> below =
                words.exact(HeadText.of(head.substring(stroke + 1)).words());
        boolean reached = YearlessPeriod.isOne(above)
                || HeadText.of(above).estimated()
                || words.exact(HeadText.of(above).words())
                        .filter(ColumnMeaning.RESULT::equals)
                        .isPresent();
        return below.filter(meaning -> reached)
                .flatMap(HeadColumns::comparisonWith)
                .map(meaning -> new HeadWords.Match(meaning, 1, 1));
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

    boolean isBarePercent(int i) {
        HeadText text = HeadText.of(cells.get(i).lowest());
        boolean compares = COMPARING.contains(text.words()) && text.bracket().equals("%");
        return compares || BARE_PERCENT.matcher(cells.get(i).lowest().strip()).matches();
    }

    /** A bare {@code %} behind a target and a result under one common head, or under none, is the share of the one in the other. */
    void settleShares() {
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == null && isBarePercent(i)) {
                Set<ColumnMeaning> beside = EnumSet.noneOf(ColumnMeaning.class);
                for (int other = 0; other < meanings.length; other++) {
                    if (meanings[other] != null
                            && cells.get(other).common().equals(cells.get(i).common())) {
                        beside.add(meanings[other]);
                    }
                }
                if (beside.contains(ColumnMeaning.TARGET) && beside.contains(ColumnMeaning.RESULT)) {
                    take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.PLACE);
                }
            }
        }
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

    void take(int i, @Nullable ColumnMeaning meaning, MeaningReason reason) {
        if (reasons[i] != MeaningReason.MAP || meanings[i] == null) {
            meanings[i] = meaning;
            reasons[i] = reason;
        }
    }

    ColumnCells below(int i) {
        return looked.computeIfAbsent(cells.get(i).index(), below::apply);
    }

    boolean hasFigures(ColumnMeaning meaning) {
        return IntStream.range(0, meanings.length).anyMatch(i -> meanings[i] == meaning && below(i).areFigures());
    }

    /** The columns of one meaning, from left to right. */
    List<Integer> all(ColumnMeaning meaning) {
        return IntStream.range(0, meanings.length)
                .filter(i -> meanings[i] == meaning)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    boolean has(ColumnMeaning column) {
        return Arrays.asList(meanings).contains(column);
    }

    boolean hasAny(Set<ColumnMeaning> columns) {
        return Arrays.stream(meanings).anyMatch(meaning -> meaning != null && columns.contains(meaning));
    }
}
