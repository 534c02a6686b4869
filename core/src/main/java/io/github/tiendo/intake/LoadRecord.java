package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written down while drafts are assembled: findings, omissions and places, in the order of the source. */
final class LoadRecord {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<ElementRef, SourceLocation> places = new LinkedHashMap<>();

    void add(Finding finding, DraftCell cell) {
        findings.add(at(finding, cell.location()));
    }

    void add(Finding finding, Optional<SourceLocation> place) {
        findings.add(at(finding, place));
    }

    private static Finding at(Finding finding, Optional<SourceLocation> place) {
        return finding.location().isPresent() || place.isEmpty() ? finding : finding.at(place.get());
    }

    /** An ERROR, and what it makes unusable. */
    void omit(Omission.Extent extent, Finding finding, Optional<SourceLocation> place, Optional<String> number) {
        findings.add(at(finding, place));
        omitQuietly(extent, finding, place, number);
    }

    /** Another thing that an ERROR made unusable which was written down already. */
    void omitQuietly(Omission.Extent extent, Finding finding, Optional<SourceLocation> place, Optional<String> number) {
        Finding placed = at(finding, place);
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
        places.putIfAbsent(element, location);
    }

    void place(ElementRef element, DraftCell cell) {
        cell.location().ifPresent(location -> place(element, location));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Omission> omissions() {
        return omissions;
    }

    Origins origins() {
        return Origins.builder().places(places).build();
    }
}
