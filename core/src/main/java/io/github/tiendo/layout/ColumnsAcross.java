package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.organisation.AgencyListNotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns side by side under a head that is of what they are and not of what they hold: bodies ({@code District} over {@code
 * Eastvale | Norbury}), sources ({@code Nguồn vốn} over {@code Trung ương | Tỉnh}), or bands of grades ({@code Criteria value}
 * over {@code Excellent | Good | Fair}). What bodies and sources hold makes the whole that stands beside them.
 */
record ColumnsAcross(HeadColumns columns, List<Finding> said) {

    private static final List<String> BANDS = LayoutWords.plain("head.band");
    private static final List<String> OF_BANDS = LayoutWords.plain("head.of-bands");
    private static final List<String> BY = LayoutWords.plain("head.divided-by");
    private static final List<String> SOURCES = LayoutWords.plain("head.source-of-money");
    private static final List<String> WHOLES = LayoutWords.plain("body.whole");

    void settle() {
        List<OpenColumn> all = columns.all();
        int last;
        for (int first = 0; first < all.size(); first = last) {
            String common = all.get(first).common();
            last = first + 1;
            boolean arePartsByThemselves = common.isEmpty() && namesPart(all.get(first));
            while (last < all.size()
                    && all.get(last).common().equals(common)
                    && (!arePartsByThemselves || namesPart(all.get(last)))) {
                last++;
            }
            boolean several = last > first + 1;
            if (arePartsByThemselves
                    && (several || Parts.isListed(all.get(first).lowest()))) {
                settleParts(all.subList(first, last));
            } else if (several && !common.isEmpty()) {
                settle(common, all.subList(first, last));
            }
            if (common.isEmpty() && !arePartsByThemselves) {
                last = first + 1;
            }
        }
    }

    /** A column of figures that is called as a body, {@code Huyện Ba Vì}, or introduced as a part, {@code Trong đó: NSTW}, by its own head. */
    private boolean namesPart(OpenColumn column) {
        return isNamed(column)
                && column.meaning() == null
                && (Parts.isListed(column.lowest())
                        || AgencyListNotation.namesAnOffice(column.lowest())
                        || isOfBodies(Words.first(HeadText.plain(column.lowest()))));
    }

    private void settle(String common, List<OpenColumn> group) {
        if (group.stream().allMatch(ColumnsAcross::isBand)) {
            settleBands(common, group);
        } else if (isDividing(common) && group.stream().allMatch(this::isNamed)) {
            settleParts(group);
        } else if (group.stream().anyMatch(column -> BodyGroups.isWhole(column.lowest()))) {
            figure(common).ifPresent(meaning -> group.stream()
                    .filter(column ->
                            column.part().isEmpty() && isNamed(column) && !BodyGroups.isWhole(column.lowest()))
                    .forEach(column -> divide(column, meaning, Optional.empty())));
        }
    }

    // --- bands of grades

    private static boolean isBand(OpenColumn column) {
        return column.below().areFigures() && Words.startsWithAny(HeadText.plain(column.lowest()), BANDS);
    }

    /** Figures from which on a grade is given: that of the best is the target where the head asks for one. */
    private void settleBands(String common, List<OpenColumn> group) {
        boolean asked = figure(common).equals(Optional.of(ColumnMeaning.TARGET));
        if (!asked && !Words.holdsAny(HeadText.plain(common), OF_BANDS)) {
            return;
        }
        group.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        OpenColumn best = group.stream()
                .min(Comparator.comparing(ColumnsAcross::rankOfBand))
                .orElseThrow();
        if (asked && !columns.hasFigures(ColumnMeaning.TARGET)) {
            best.take(ColumnMeaning.TARGET, MeaningReason.PLACE);
            said.add(best.finding(LayoutFindingCode.BANDS_OF_GRADES).with("common", common));
        }
    }

    private static int rankOfBand(OpenColumn column) {
        String plain = HeadText.plain(column.lowest());
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
    boolean isOfBodies(String common) {
        String plain = HeadText.plain(common);
        String kind = BY.stream()
                .filter(by -> plain.startsWith(by + " "))
                .findFirst()
                .map(by -> plain.substring(by.length() + 1))
                .orElse(plain);
        return columns.words()
                .exact(kind)
                .filter(meaning -> meaning == ColumnMeaning.MEMBER)
                .isPresent();
    }

    /** Whether a column holds figures of something that its own words name, and that are no head of figures themselves. */
    private boolean isNamed(OpenColumn column) {
        String lowest = column.lowest();
        HeadText text = HeadText.of(lowest);
        return column.below().areFigures()
                && !column.isMapped()
                && (lowest.chars().anyMatch(Character::isLetter) || Parts.isRange(lowest))
                && lowest.indexOf('%') < 0
                && text.periods().isEmpty()
                && !YearlessPeriod.isOne(lowest)
                && columns.words()
                        .match(lowest, text)
                        .filter(match -> match.isWhole() && match.meaning().isFigure())
                        .isEmpty();
    }

    private void settleParts(List<OpenColumn> group) {
        Optional<OpenColumn> whole = columns.beside(group.get(0), -1)
                .filter(ColumnsAcross::isWhole)
                .or(() -> columns.beside(group.get(group.size() - 1), 1).filter(ColumnsAcross::isWhole));
        if (whole.isEmpty() && columns.has(ColumnMeaning.RESULT)) {
            return;
        }
        whole.filter(column -> !column.isFigure())
                .ifPresent(column -> column.take(ColumnMeaning.RESULT, MeaningReason.PLACE));
        ColumnMeaning meaning = whole.map(OpenColumn::meaning).orElse(ColumnMeaning.RESULT);
        group.forEach(column -> divide(column, meaning, whole));
    }

    /** {@code NSTW} beside {@code Tổng số} under {@code Kế hoạch vốn}, or under a head of what it is: values of a part. */
    private static void divide(OpenColumn column, ColumnMeaning meaning, Optional<OpenColumn> whole) {
        column.take(meaning, MeaningReason.PLACE);
        column.ofPart(Parts.unintroduced(column.lowest()));
        whole.filter(of -> column.isUndated()).ifPresent(of -> column.ofPeriodsOf(of.text()));
    }

    /** The figure that a common head names. */
    private Optional<ColumnMeaning> figure(String common) {
        return columns.words().match(common).map(HeadWords.Match::meaning).filter(ColumnMeaning::isFigure);
    }

    /** What holds for all beside a group: {@code Total}, {@code Toàn tỉnh}, {@code County}, or the figures that it divides. */
    private static boolean isWhole(OpenColumn column) {
        String words = column.words();
        ColumnMeaning meaning = column.meaning();
        boolean named = Parts.isWhole(Words.first(words)) || WHOLES.contains(words) || Parts.isWhole(words);
        return column.below().areFigures()
                && column.part().isEmpty()
                && (meaning == ColumnMeaning.RESULT || meaning == ColumnMeaning.TARGET || named);
    }
}
