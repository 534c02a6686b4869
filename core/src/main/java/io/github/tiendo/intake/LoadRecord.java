package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is written down while drafts are assembled: findings, omissions and places, in the order of the source. */
final class LoadRecord {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final Origins.Builder origins = Origins.builder();
    private final Set<SourceLocation> spoilt = new HashSet<>();
    private final Set<SourceLocation> spoiltRows = new HashSet<>();
    private final Set<SourceLocation> reported = new HashSet<>();

    void add(Finding finding) {
        add(finding, Optional.empty());
    }

    void add(Finding finding, DraftCell cell) {
        add(finding, cell.location());
    }

    void add(Finding finding, Optional<SourceLocation> place) {
        Finding placed = at(finding, place);
        findings.add(placed);
        placed.location().ifPresent(reported::add);
    }

    /** Says of how many cells something holds, and shows the first. */
    void tell(Finding finding, List<DraftCell> cells) {
        cells.stream().limit(1).forEach(first -> count(finding.with("found", first.display()), cells));
    }

    /** Says of how many cells something holds, at the first. */
    void count(Finding finding, List<DraftCell> cells) {
        if (!cells.isEmpty()) {
            add(finding.with("count", cells.size()), cells.get(0));
        }
    }

    private static Finding at(Finding finding, Optional<SourceLocation> place) {
        return finding.location().isPresent() || place.isEmpty() ? finding : finding.at(place.get());
    }

    /** An ERROR, and what it makes unusable. */
    void omit(Omission.Extent extent, Finding finding, Optional<SourceLocation> place, Optional<String> number) {
        add(finding, place);
        omitQuietly(extent, finding, place, number);
    }

    /** Another thing that an ERROR made unusable which was written down already. */
    void omitQuietly(Omission.Extent extent, Finding finding, Optional<SourceLocation> place, Optional<String> number) {
        Finding placed = at(finding, place);
        placed.location().ifPresent(extent == Omission.Extent.VALUE ? spoilt::add : spoiltRows::add);
        omissions.add(Omission.builder()
                .extent(extent)
                .code(placed.code())
                .location(placed.location())
                .printedNumber(number)
                .build());
    }

    /** What was left out before, by whoever read the file. */
    void omitted(Omission omission) {
        omissions.add(omission);
    }

    /** Puts a finding in the place of an earlier one. */
    void replace(Finding earlier, Finding finding) {
        int index = findings.indexOf(earlier);
        findings.set(index, at(finding, earlier.location()));
    }

    /** Takes back what was said of several things, which turned out to be otherwise, and says the one thing at the first. */
    void replaceAll(IntakeFindingCode code, Finding finding) {
        Optional<SourceLocation> first = findings.stream()
                .filter(said -> said.code() == code)
                .findFirst()
                .flatMap(Finding::location);
        findings.removeIf(said -> said.code() == code);
        add(finding, first);
    }

    /** The value of a cell, its findings written down; where there is none, the value of the row is omitted. */
    <T> Optional<T> value(Outcome<T> outcome, DraftCell cell, Optional<String> number) {
        for (Finding finding : outcome.findings()) {
            if (finding.severity() == Severity.ERROR && outcome.value().isEmpty()) {
                omit(Omission.Extent.VALUE, finding, cell.location(), number);
            } else {
                add(finding, cell);
            }
        }
        return outcome.value();
    }

    void place(ElementRef element, SourceLocation location) {
        origins.putPlaces(element, location);
    }

    void place(ElementRef element, DraftCell cell) {
        cell.location().ifPresent(location -> place(element, location));
    }

    /** Says that the figure of a cell is part of a value that has no place of its own. */
    void use(DraftCell cell) {
        cell.location().ifPresent(origins::alsoFrom);
    }

    /** Says that an ERROR that names another cell made a whole row unusable. */
    void spoilRow(Optional<SourceLocation> row) {
        row.ifPresent(spoiltRows::add);
    }

    /** Whether the figure at a place is part of a value. */
    boolean isUsed(SourceLocation place) {
        return origins.isFrom(place) && !spoilt.contains(place);
    }

    /** Whether a finding is about the figure at a place, or about the row whose name stands at another. */
    boolean isReported(SourceLocation place, SourceLocation row) {
        return spoilt.contains(place) || reported.contains(place) || spoiltRows.contains(row);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Omission> omissions() {
        return omissions;
    }

    /** The places; nothing can be placed any more, but what was used is still known. */
    Origins origins() {
        return origins.build();
    }

    /** Leaves out a number of which nobody can tell whether it is a ratio or a percentage; it was told of its column. */
    void ratioOrPercent(DraftCell cell, Optional<String> number) {
        omitQuietly(
                Omission.Extent.VALUE,
                Finding.of(IntakeFindingCode.RATIO_OR_PERCENT).with("found", cell.display()),
                cell.location(),
                number);
    }
}
