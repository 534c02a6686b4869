package io.github.tiendo.json;

import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.KnownValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known while elements become values: findings, omissions, places, and values that stand again and again. */
final class Reading {

    private final Findings findings;
    private final boolean isNewer;
    private final boolean isStated;
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final Origins.Builder places = Origins.builder();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final List<Scale> ownScales = new ArrayList<>();
    private final KnownValues<IndicatorId> indicators = KnownValues.madeBy(IndicatorId::of);
    private final KnownValues<AgencyId> agencies = KnownValues.madeBy(AgencyId::of);
    private final KnownValues<Optional<Period>> periods = KnownValues.madeBy(Period::parse);
    private final KnownValues<Unit> units = KnownValues.madeBy(Unit::of);
    private final ProgrammeElements elements = new ProgrammeElements(this);
    private @Nullable Programme programme;
    private @Nullable PolicyIdentity policy;
    private @Nullable Scale scale;

    /**
     * Starts reading.
     *
     * @param isNewer whether the document is of a newer minor version, so that unknown members are only warned of
     */
    Reading(Findings findings, boolean isNewer, Collection<Scale> scales) {
        this(findings, isNewer, false, scales);
    }

    private Reading(Findings findings, boolean isNewer, boolean isStated, Collection<Scale> scales) {
        this.findings = findings;
        this.isNewer = isNewer;
        this.isStated = isStated;
        scales.forEach(scale -> this.scales.put(scale.id(), scale));
    }

    /**
     * Starts reading a programme as it is stated: what this version does not know is kept, and a grade of a scale that is not
     * described is taken as it is named, since who assembles the programme may know it.
     */
    static Reading asStated(Findings findings, boolean isNewer) {
        return new Reading(findings, isNewer, true, Scales.builtIn());
    }

    Findings findings() {
        return findings;
    }

    Severity ofUnknownMember() {
        return isNewer ? Severity.WARNING : Severity.ERROR;
    }

    /** Keeps a member that this version does not know. */
    void keep(String pointer, Object value) {
        if (isStated && isNewer) {
            unknown.put(pointer, ElementText.of(value));
        }
    }

    /** The members that this version does not know, by their pointers. */
    Map<String, String> unknown() {
        return unknown;
    }

    void add(Scale scale) {
        scales.put(scale.id(), scale);
        ownScales.add(scale);
    }

    /** The scales that the document describes. */
    List<Scale> ownScales() {
        return ownScales;
    }

    Map<String, Scale> scales() {
        return scales;
    }

    /** Whether a grade of a scale that is not described is taken as it is named. */
    boolean takesNamedGrades() {
        return isStated;
    }

    /** What is known of the programme that is being read. */
    ProgrammeElements elements() {
        return elements;
    }

    /** Takes a programme for the one that what follows is of. */
    void about(Programme stated) {
        programme = stated;
    }

    Programme programme() {
        return Objects.requireNonNull(programme);
    }

    /** Takes a policy for the one by which what follows is rated. */
    void ratedBy(PolicyIdentity stated) {
        policy = stated;
    }

    PolicyIdentity policy() {
        return Objects.requireNonNull(policy);
    }

    /** Takes a scale for the one on which what follows is graded. */
    void gradedOn(Scale stated) {
        scale = stated;
        scales.putIfAbsent(stated.id(), stated);
    }

    Scale scale() {
        return Objects.requireNonNull(scale);
    }

    void omit(Omission.Extent extent, FindingCode code, Node element) {
        omissions.add(Omission.builder()
                .extent(extent)
                .code(code)
                .location(findings.content().at(element.offset, element.pointer()))
                .build());
    }

    /** Whether something could not be used, so that what is left counts its items otherwise. */
    boolean hasRefused() {
        return !omissions.isEmpty() || findings.codeSince(0).isPresent();
    }

    List<Omission> omissions() {
        return omissions;
    }

    void place(ElementRef element, Node node) {
        places.putPlaces(element, findings.content().at(node.offset, node.pointer()));
    }

    Origins origins() {
        return places.build();
    }

    IndicatorId indicator(String id) {
        return indicators.of(id);
    }

    AgencyId agency(String id) {
        return agencies.of(id);
    }

    Optional<Period> period(String id) {
        return periods.of(id);
    }

    Unit unit(String text) {
        return units.of(text);
    }
}
