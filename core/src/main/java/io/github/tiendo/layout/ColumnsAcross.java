package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns side by side under a head that is of what they are and not of what they hold: bodies ({@code District} over {@code
 * Eastvale | Norbury}), sources ({@code Nguồn vốn} over {@code Trung ương | Tỉnh}), or bands of grades ({@code Criteria value}
 * over {@code Excellent | Good | Fair}). What bodies and sources hold makes the whole that stands beside them.
 */
final class ColumnsAcross {

    private static final List<String> BANDS = LayoutWords.plain("head.band");
    private static final List<String> OF_BANDS = LayoutWords.plain("head.of-bands");
    private static final List<String> BY = LayoutWords.plain("head.divided-by");
    private static final List<String> SOURCES = LayoutWords.plain("head.source-of-money");
    private static final List<String> WHOLES = LayoutWords.plain("body.whole");

    private final HeadColumns columns;
    private final List<Finding> said;

    ColumnsAcross(HeadColumns columns, List<Finding> said) {
        this.columns = columns;
        this.said = said;
    }

    void settle() {
        for (int first = 0; first < columns.size(); first++) {
            String common = columns.cell(first).common();
            int last = first;
            while (last + 1 < columns.size() && columns.cell(last + 1).common().equals(common)) {
                last++;
            }
            if (last > first && !common.isEmpty()) {
                List<Integer> group = IntStream.rangeClosed(first, last).boxed().toList();
                if (group.stream().allMatch(this::isBand)) {
                    settleBands(common, group);
                } else if (isDividing(common) && group.stream().allMatch(this::isNamed)) {
                    settleParts(group);
                } else if (group.stream().anyMatch(i -> Parts.isWhole(lowest(i)))) {
                    figure(common).ifPresent(meaning -> group.stream()
                            .filter(i -> columns.part(i).isEmpty() && isNamed(i))
                            .forEach(i -> take(i, meaning, Optional.empty())));
                }
            }
            first = last;
        }
    }

    // --- bands of grades

    private boolean isBand(int i) {
        return columns.below(i).areFigures() && Words.startsWithAny(HeadText.plain(lowest(i)), BANDS);
    }

    /** Figures from which on a grade is given: that of the best is the target where the head asks for one. */
    private void settleBands(String common, List<Integer> group) {
        boolean asked = figure(common).equals(Optional.of(ColumnMeaning.TARGET));
        if (!asked && !Words.holdsAny(HeadText.plain(common), OF_BANDS)) {
            return;
        }
        group.forEach(i -> columns.take(i, ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        int best = group.stream().min(Comparator.comparing(this::rankOfBand)).orElseThrow();
        if (asked && !columns.hasFigures(ColumnMeaning.TARGET)) {
            columns.take(best, ColumnMeaning.TARGET, MeaningReason.PLACE);
            said.add(ColumnMeanings.at(columns.cell(best), Finding.of(LayoutFindingCode.BANDS_OF_GRADES))
                    .with("common", common));
        }
    }

    private int rankOfBand(int i) {
        String plain = HeadText.plain(lowest(i));
        return IntStream.range(0, BANDS.size())
                .filter(rank -> Words.startsWithAny(plain, List.of(BANDS.get(rank))))
                .findFirst()
                .orElseThrow();
    }

    // --- bodies and sources

    /** Whether what stands below a head are bodies or parts: {@code District}, {@code Chia theo huyện}, {@code Source of funds}. */
    private boolean isDividing(String common) {
        String plain = HeadText.plain(common);
        return Words.startsWithAny(plain, BY) || Words.startsWithAny(plain, SOURCES) || isOfBodies(common);
    }

    /** Whether words are a head of bodies, whatever they say besides of how these divide: {@code By district}. */
    static boolean isOfBodies(String common) {
        String plain = HeadText.plain(common);
        String kind = BY.stream()
                .filter(by -> plain.startsWith(by + " "))
                .findFirst()
                .map(by -> plain.substring(by.length() + 1))
                .orElse(plain);
        return HeadWords.standard()
                .exact(kind)
                .filter(meaning -> meaning == ColumnMeaning.MEMBER)
                .isPresent();
    }

    /** Whether a column holds figures of something that its own words name, and that are no head of figures themselves. */
    private boolean isNamed(int i) {
        String lowest = lowest(i);
        HeadText text = HeadText.of(lowest);
        return columns.below(i).areFigures()
                && columns.reason(i) != MeaningReason.MAP
                && (lowest.chars().anyMatch(Character::isLetter) || Parts.isRange(lowest))
                && lowest.indexOf('%') < 0
                && text.periods().isEmpty()
                && !YearlessPeriod.isOne(lowest)
                && columns.words()
                        .match(lowest, text)
                        .filter(match -> match.isWhole() && match.meaning().isFigure())
                        .isEmpty();
    }

    private void settleParts(List<Integer> group) {
        int before = group.get(0) - 1;
        int behind = group.get(group.size() - 1) + 1;
        Optional<Integer> whole = Stream.of(before, behind)
                .filter(i -> i >= 0 && i < columns.size() && isWhole(i))
                .findFirst();
        boolean isFigure =
                whole.map(columns::meaning).filter(ColumnMeaning::isFigure).isPresent();
        if (whole.isEmpty() && columns.has(ColumnMeaning.RESULT)) {
            return;
        }
        ColumnMeaning meaning = isFigure ? columns.meaning(whole.get()) : ColumnMeaning.RESULT;
        whole.filter(i -> !isFigure).ifPresent(i -> columns.take(i, meaning, MeaningReason.PLACE));
        group.forEach(i -> take(i, meaning, whole));
    }

    /** {@code NSTW} beside {@code Tổng số} under {@code Kế hoạch vốn}, or under a head of what it is: values of a part. */
    private void take(int i, ColumnMeaning meaning, Optional<Integer> whole) {
        columns.take(i, meaning, MeaningReason.PLACE);
        String part = Parts.unintroduced(lowest(i));
        columns.divide(
                i, Parts.isWhole(part) ? "" : part, whole.map(columns::cell).map(HeadCell::text));
    }

    /** The figure that a common head names. */
    private Optional<ColumnMeaning> figure(String common) {
        return columns.words()
                .match(common, HeadText.of(common))
                .map(HeadWords.Match::meaning)
                .filter(ColumnMeaning::isFigure);
    }

    /** What holds for all beside a group: {@code Total}, {@code Toàn tỉnh}, {@code County}, or the figures that it divides. */
    private boolean isWhole(int i) {
        String words = columns.cell(i).text().words();
        ColumnMeaning meaning = columns.meaning(i);
        boolean named = Parts.isWhole(Words.first(words)) || WHOLES.contains(words) || Parts.isWhole(words);
        return columns.below(i).areFigures()
                && columns.part(i).isEmpty()
                && (meaning == ColumnMeaning.RESULT || meaning == ColumnMeaning.TARGET || named);
    }

    private String lowest(int i) {
        return columns.cell(i).lowest();
    }
}
