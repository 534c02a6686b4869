package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The class columns of a file. Where their words are none of the scale but all of another that is known, one finding says
 * so for the whole file: that the other scale is taken, or, where the caller states one, that it is to be named; where they
 * are of several scales, one finding says of which, and only those of the scale count.
 */
final class ClassCells {

    private final Scale scale;
    private final LoadRecord record;
    private final Optional<Finding> ofAnotherScale;
    /** The scale of which all its words are, unless they are of the scale in use. */
    private final Optional<Scale> other;

    private final Set<String> ofSeveralScales;
    private final Set<Finding> said = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> unrated = new ArrayList<>();

    /** A cell of the table that is being read that holds no class, and whether its row is rated by figures. */
    private record LeftOut(DraftCell cell, Optional<String> number, boolean isMeasured) {}

    ClassCells(AssemblySettings settings, List<IndicatorTableDraft> tables, LoadRecord record) {
        this.record = record;
        List<DraftCell> cells = tables.stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getGraded().isEmpty() ? Stream.of(row) : row.getGraded().stream())
                .map(IndicatorRowDraft::getGrade)
                .filter(cell -> !cell.isMissing())
                .toList();
        List<String> words = words(settings.scale(), cells);
        List<Scale> others = areAllOf(settings.scale(), words)
                ? List.of()
                : Scales.builtIn().stream()
                        .filter(known -> areAllOf(known, words))
                        .toList();
        Optional<Scale> ofFile = others.stream()
                .filter(known -> settings.stated().isEmpty() && areClasses(known, words))
                .findFirst();
        scale = ofFile.orElse(settings.scale());
        ofFile.ifPresent(taken -> record.add(
                Finding.of(IntakeFindingCode.SCALE_OF_FILE)
                        .with("found", DraftCells.first(words.stream()))
                        .with("name", taken.name()),
                cells.get(0)));
        if (settings.stated().isEmpty()) {
            Map<String, DraftCell> firsts = new LinkedHashMap<>();
            cells.forEach(cell -> firsts.putIfAbsent(cell.display(), cell));
            List<DraftCell> distinct = List.copyOf(firsts.values());
            scale.grades().forEach(grade -> sayFolded(grade, distinct));
        }
        Map<String, Scale> foreign = others.isEmpty() ? foreign(words) : Map.of();
        ofSeveralScales = foreign.keySet();
        other = ofFile.isPresent() ? Optional.empty() : others.stream().findFirst();
        ofAnotherScale = other.isEmpty()
                ? ofSeveralScales(foreign)
                : Optional.of(Finding.of(IntakeFindingCode.GRADES_OF_ANOTHER_SCALE)
                        .with("found", DraftCells.first(words.stream()))
                        .with("expected", scale.name())
                        .with("name", others.get(0).name())
                        .with("scale", others.stream().map(Scale::id).toList()));
    }

    /** The different words of classes in cells; those of no scale are left away where most cells hold others. */
    private static List<String> words(Scale scale, List<DraftCell> cells) {
        List<String> words = cells.stream()
                .map(DraftCell::display)
                .filter(word -> isOf(scale, word) || !ClassWords.areUnrated(word))
                .toList();
        List<String> known = words.stream()
                .filter(word -> isOf(scale, word) || Scales.builtIn().stream().anyMatch(other -> isOf(other, word)))
                .toList();
        return (known.size() * 2 > words.size() ? known : words)
                .stream().distinct().toList();
    }

    /** Says which words a scale that nobody named counts among one of its classes, while another keeps them apart from it. */
    private void sayFolded(Grade grade, List<DraftCell> cells) {
        List<DraftCell> folded = cells.stream()
                .filter(cell -> ClassWords.grade(scale, cell.display())
                        .filter(grade::equals)
                        .isPresent())
                .filter(cell -> Scales.builtIn().stream().anyMatch(finer -> keepsApart(finer, cell.display(), grade)))
                .toList();
        if (!folded.isEmpty()) {
            List<String> words = folded.stream().map(DraftCell::display).toList();
            record.add(
                    Finding.of(IntakeFindingCode.CLASSES_FOLDED)
                            .with("found", DraftCells.first(words.stream()))
                            .with("expected", grade.label())
                            .with("name", scale.name())
                            .with(
                                    "scale",
                                    Scales.builtIn().stream()
                                            .filter(finer ->
                                                    words.stream().allMatch(word -> keepsApart(finer, word, grade)))
                                            .map(Scale::id)
                                            .toList()),
                    folded.get(0));
        }
    }

    /** Whether words are another class of a scale than the one that is called as they are counted. */
    private static boolean keepsApart(Scale finer, String words, Grade grade) {
        return ClassWords.grade(finer, words)
                .filter(own -> Stream.of(
                                grade.label().vietnamese(), grade.label().english())
                        .flatMap(Optional::stream)
                        .flatMap(label -> finer.named(label).stream())
                        .anyMatch(same -> finer.isBetter(own, same)))
                .isPresent();
    }

    private static boolean isOf(Scale scale, String word) {
        return ClassWords.grade(scale, word).isPresent();
    }

    private static boolean areAllOf(Scale scale, List<String> words) {
        return words.stream().allMatch(word -> isOf(scale, word));
    }

    /** Whether words of a scale must be meant as its classes: one letter alone may be a mark of anything. */
    private static boolean areClasses(Scale scale, List<String> words) {
        return words.stream().anyMatch(word -> word.length() > 1)
                || words.stream()
                                .map(word -> ClassWords.grade(scale, word))
                                .distinct()
                                .count()
                        > 1;
    }

    /** The scale of the classes: the one that the caller states, else the one whose words all class columns of the file hold. */
    Scale scale() {
        return scale;
    }

    /** The words that are none of the scale but of another that is known, with the first such scale. */
    private Map<String, Scale> foreign(List<String> words) {
        Map<String, Scale> foreign = new LinkedHashMap<>();
        for (String word : words) {
            if (!isOf(scale, word)) {
                Scales.builtIn().stream()
                        .filter(other -> isOf(other, word))
                        .findFirst()
                        .ifPresent(other -> foreign.put(word, other));
            }
        }
        return foreign;
    }

    private Optional<Finding> ofSeveralScales(Map<String, Scale> foreign) {
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(IntakeFindingCode.GRADES_OF_SEVERAL_SCALES)
                        .with("found", DraftCells.first(foreign.keySet().stream()))
                        .with("expected", scale.name())
                        .with(
                                "scale",
                                foreign.values().stream()
                                        .map(Scale::id)
                                        .distinct()
                                        .toList()));
    }

    /**
     * The grade of a cell; empty, which {@link #conclude} says, if its words are none of the scale.
     *
     * @param isMeasured whether its row has a target and a result
     */
    Optional<Grade> grade(DraftCell cell, Optional<String> number, BooleanSupplier isMeasured) {
        Optional<Grade> grade = ClassWords.grade(scale, cell.display());
        if (grade.isEmpty()) {
            (ClassWords.areUnrated(cell.display()) ? unrated : leftOut)
                    .add(new LeftOut(cell, number, isMeasured.getAsBoolean()));
        }
        return grade;
    }

    /** The grade of a cell on the one other scale of which the words of the file are; empty if they are of none. */
    Optional<Grade> ofOtherScale(DraftCell cell) {
        return other.flatMap(known -> ClassWords.grade(known, cell.display()));
    }

    /**
     * Says what the class column of a table holds that is no class: words beside figures that hardly ever are one are only
     * not read; else each is left out, several of them by one finding.
     *
     * @param filled how many of its rows have something in the class column
     */
    void conclude(IndicatorTableDraft table, long filled) {
        boolean isOfWords = leftOut.size() > 1
                && leftOut.size() * 2 > filled
                && leftOut.stream().allMatch(LeftOut::isMeasured)
                && leftOut.stream()
                        .anyMatch(out -> !ofSeveralScales.contains(out.cell().display()));
        if (other.isPresent() && !leftOut.isEmpty() && leftOut.stream().allMatch(LeftOut::isMeasured)) {
            Finding setAside = Finding.builder()
                    .code(IntakeFindingCode.GRADES_SET_ASIDE)
                    .putAllArguments(ofAnotherScale.orElseThrow().arguments())
                    .build();
            if (said.add(setAside)) {
                record.add(setAside, leftOut.get(0).cell());
            }
        } else if (isOfWords && other.isEmpty()) {
            record.add(
                    among(IntakeFindingCode.CLASSES_NOT_READ, table, leftOut),
                    leftOut.get(0).cell());
        } else {
            List<LeftOut> ofScale = leftOut.stream()
                    .filter(out -> ofAnotherScale.isPresent()
                            && (ofSeveralScales.isEmpty()
                                    || ofSeveralScales.contains(out.cell().display())))
                    .toList();
            leaveOut(ofScale, ofAnotherScale);
            List<LeftOut> others = new ArrayList<>(leftOut);
            others.removeAll(ofScale);
            leaveOut(
                    others,
                    others.size() == 1 || table.getGradeColumn().isBlank()
                            ? Optional.empty()
                            : Optional.of(among(IntakeFindingCode.UNKNOWN_GRADES, table, others)
                                    .with("expected", scale.grades())));
        }
        leftOut.clear();
        if (!unrated.isEmpty()) {
            record.add(
                    among(IntakeFindingCode.CLASSES_OPEN, table, unrated),
                    unrated.get(0).cell());
            unrated.clear();
        }
    }

    private static Finding among(IntakeFindingCode code, IndicatorTableDraft table, List<LeftOut> cells) {
        return Finding.of(code)
                .with("count", cells.size())
                .with("column", table.getGradeColumn().display())
                .with("found", DraftCells.first(cells.stream().map(out -> out.cell()
                        .display())));
    }

    /** Leaves cells out by one finding, which is said once for the whole file, else by one for each. */
    private void leaveOut(List<LeftOut> cells, Optional<Finding> ofAll) {
        for (LeftOut out : cells) {
            Finding finding = ofAll.orElseGet(() -> Finding.of(IntakeFindingCode.UNKNOWN_GRADE)
                    .with("found", out.cell().display())
                    .with("expected", scale.grades()));
            if (ofAll.isEmpty() || said.add(finding)) {
                record.omit(Omission.Extent.VALUE, finding, out.cell().location(), out.number());
            } else {
                record.omitQuietly(Omission.Extent.VALUE, finding, out.cell().location(), out.number());
            }
        }
    }
}
