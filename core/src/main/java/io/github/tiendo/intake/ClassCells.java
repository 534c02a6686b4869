package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The class columns of a file. Where their words are none of the scale but all of another that is known, one finding says
 * so for the whole file, since it is the scale that is to be named and no cell that is wrong; where they are of several
 * scales, one finding says of which, and only those of the scale count.
 */
final class ClassCells {

    private static final int WORDS_SHOWN = 4;

    private final Scale scale;
    private final LoadRecord record;
    private final Optional<Finding> ofAnotherScale;
    private final Set<String> ofSeveralScales;
    private boolean isSaid;

    ClassCells(Scale scale, List<IndicatorTableDraft> tables, LoadRecord record) {
        this.scale = scale;
        this.record = record;
        List<String> words = tables.stream()
                .flatMap(table -> table.getRows().stream())
                .map(IndicatorRowDraft::getGrade)
                .filter(cell -> !cell.isMissing())
                .map(DraftCell::display)
                .distinct()
                .toList();
        List<Scale> others = words.stream().allMatch(word -> scale.named(word).isPresent())
                ? List.of()
                : Scales.builtIn().stream()
                        .filter(other -> words.stream()
                                .allMatch(word -> other.named(word).isPresent()))
                        .toList();
        Map<String, Scale> foreign = others.isEmpty() ? foreign(words) : Map.of();
        ofSeveralScales = foreign.keySet();
        ofAnotherScale = others.isEmpty()
                ? ofSeveralScales(foreign)
                : Optional.of(Finding.of(IntakeFindingCode.GRADES_OF_ANOTHER_SCALE)
                        .with("found", words.stream().limit(WORDS_SHOWN).toList())
                        .with("expected", scale.name())
                        .with("name", others.get(0).name())
                        .with("scale", others.stream().map(Scale::id).toList()));
    }

    /** The words that are none of the scale but of another that is known, with the first such scale. */
    private Map<String, Scale> foreign(List<String> words) {
        Map<String, Scale> foreign = new LinkedHashMap<>();
        for (String word : words) {
            if (scale.named(word).isEmpty()) {
                Scales.builtIn().stream()
                        .filter(other -> other.named(word).isPresent())
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
                        .with(
                                "found",
                                foreign.keySet().stream().limit(WORDS_SHOWN).toList())
                        .with("expected", scale.name())
                        .with(
                                "scale",
                                foreign.values().stream()
                                        .map(Scale::id)
                                        .distinct()
                                        .toList()));
    }

    /** The grade of a cell; empty, and said, if its words are none of the scale. */
    Optional<Grade> grade(DraftCell cell, Optional<String> number) {
        Optional<Grade> grade = scale.named(cell.display());
        if (grade.isEmpty()) {
            leaveOut(cell, number);
        }
        return grade;
    }

    private void leaveOut(DraftCell cell, Optional<String> number) {
        boolean isOfScale = ofSeveralScales.isEmpty() || ofSeveralScales.contains(cell.display());
        Optional<Finding> ofScale = ofAnotherScale.filter(finding -> isOfScale);
        Finding finding = ofScale.orElseGet(() -> Finding.of(IntakeFindingCode.UNKNOWN_GRADE)
                .with("found", cell.display())
                .with("expected", scale.grades()));
        if (ofScale.isEmpty() || !isSaid) {
            record.omit(Omission.Extent.VALUE, finding, cell.location(), number);
        } else {
            record.omitQuietly(Omission.Extent.VALUE, finding, cell.location(), number);
        }
        isSaid |= ofScale.isPresent();
    }
}
