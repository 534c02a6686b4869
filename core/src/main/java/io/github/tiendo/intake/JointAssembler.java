package io.github.tiendo.intake;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Puts together what several files say of one programme, whatever their order.
 *
 * <p>Files of several bodies give values about these bodies: the one that a file names as who reports, else the member of
 * the rosters whose name stands in the file's. A file that names nobody is about the whole, and so are all where they
 * come from one body only. The files are taken in the order of those about the whole, then of their names; the first is
 * the programme, and rows that only another has are added to it, with a NOTE. Different values of one fact are all kept,
 * and a WARNING names every place. Where no file is about the whole, the targets are those of the bodies, and of the whole
 * only shares that are the same for all. Members of the given rosters who stand nowhere among the others are named in a WARNING.
 *
 * <pre>{@code
 * Outcome<JointProgramme> joint = JointAssembler.of(VietnamRosters.provinces()).assemble(List.of(hue, caMau));
 * Outcome<List<Total>> totals =
 *         TotalsAssembler.standard().placedBy(joint.orThrow()::placeOf).assemble(joint.orThrow().programme());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JointAssembler {

    private final List<Roster> rosters;

    private JointAssembler(List<Roster> rosters) {
        this.rosters = rosters;
    }

    /**
     * An assembler for files of the programme's own rosters, and of others.
     *
     * @param rosters whose members' names are looked for in names of files, besides those of the programmes; may be none
     * @return the assembler
     */
    public static JointAssembler of(Roster... rosters) {
        return new JointAssembler(List.of(rosters));
    }

    private record JointFile(LoadedProgramme loaded, ReportSubject subject) {

        String source() {
            return loaded.source();
        }
    }

    /**
     * Puts files together.
     *
     * @param files what was read of each
     * @return the programme with their reports, and what was found in putting them together; none if there is no file
     */
    public Outcome<JointProgramme> assemble(Collection<LoadedProgramme> files) {
        List<JointFile> ordered = ordered(files);
        List<Finding> findings = new ArrayList<>();
        if (ordered.isEmpty()) {
            return Outcome.failed(Finding.of(IntakeFindingCode.NO_INDICATORS));
        }
        Programme joint = Programme.builder()
                .from(ordered.get(0).loaded().programme())
                .reports(List.of())
                .build();
        for (JointFile file : ordered) {
            joint = withRowsOf(joint, file.loaded(), findings);
        }
        if (ordered.stream().allMatch(file -> file.subject().agency().isPresent())) {
            Map<AgencyId, List<LoadedProgramme>> byBody = new LinkedHashMap<>();
            ordered.forEach(
                    file -> byBody.computeIfAbsent(file.subject().agency().orElseThrow(), first -> new ArrayList<>())
                            .add(file.loaded()));
            joint = new PlansOfBodies(joint, byBody, findings).placed();
        }
        JointProgramme.Builder built = JointProgramme.builder();
        for (JointFile file : ordered) {
            Outcome<LoadedReports> reports = new ReportRows(
                            joint, file.loaded(), Optional.empty(), ProgrammeMatcher.standard(), file.subject())
                    .reports();
            findings.addAll(reports.findings());
            built.addAllOmissions(file.loaded().omissions());
            if (reports.value().isPresent()) {
                LoadedReports loaded = reports.orThrow();
                loaded.reports().forEach(report -> built.putOrigins(report.id(), loaded.origins())
                        .putAccounts(report.id(), loaded.account()));
                joint = loaded.programme();
            }
        }
        JointProgramme all = built.programme(joint).build();
        conflicts(all, findings);
        notListed(joint).forEach(findings::add);
        return Outcome.of(all, findings);
    }

    private List<JointFile> ordered(Collection<LoadedProgramme> files) {
        List<JointFile> found = new ArrayList<>();
        Set<Object> subjects = new LinkedHashSet<>();
        for (LoadedProgramme file : files) {
            List<Roster> known = new ArrayList<>(file.programme().rosters());
            known.addAll(rosters);
            ReportSubject subject = file.programme().reports().size() == 1
                    ? ReportSubject.of(file.programme().reports().get(0), file.source(), known)
                    : ReportSubject.whole();
            subjects.add(subject.agency());
            found.add(new JointFile(file, subject));
        }
        boolean ofOneBody = subjects.size() == 1;
        return found.stream()
                .map(file -> ofOneBody ? new JointFile(file.loaded(), ReportSubject.whole()) : file)
                .sorted(Comparator.comparing(
                                (JointFile file) -> file.subject().agency().isPresent())
                        .thenComparing(JointFile::source)
                        .thenComparing(file ->
                                file.subject().agency().map(Object::toString).orElse("")))
                .toList();
    }

    /** The programme with the rows that only a file has. */
    private static Programme withRowsOf(Programme joint, LoadedProgramme file, List<Finding> findings) {
        Programme.Builder more = Programme.builder().from(joint);
        boolean added = false;
        for (RowMatch<IndicatorId> match : ProgrammeMatcher.standard().indicators(joint, file.programme())) {
            IndicatorId id = match.found();
            if (match.known().isEmpty() && joint.indicator(id).isEmpty()) {
                Indicator indicator = file.programme().indicator(id).orElseThrow();
                boolean isPlaced = indicator
                        .heading()
                        .filter(heading -> joint.outline().heading(heading).isPresent())
                        .isPresent();
                more.addIndicators(
                        isPlaced
                                ? indicator
                                : Indicator.builder()
                                        .from(indicator)
                                        .heading(Optional.empty())
                                        .build());
                more.putTargets(id, file.programme().targetsOf(id));
                findings.add(onlyIn(file, indicator.name()));
                added = true;
            }
        }
        for (RowMatch<TaskId> match : ProgrammeMatcher.standard().tasks(joint, file.programme())) {
            boolean isNew = match.known().isEmpty()
                    && joint.tasks().stream().noneMatch(known -> known.id().equals(match.found()));
            if (isNew) {
                Task task = file.programme().tasks().stream()
                        .filter(candidate -> candidate.id().equals(match.found()))
                        .findFirst()
                        .orElseThrow();
                more.addTasks(Task.builder()
                        .from(task)
                        .heading(Optional.empty())
                        .indicators(List.of())
                        .build());
                findings.add(onlyIn(file, task.title()));
                added = true;
            }
        }
        return added ? more.build() : joint;
    }

    private static Finding onlyIn(LoadedProgramme file, LocalizedText name) {
        return Finding.of(IntakeFindingCode.ONLY_IN_ONE_FILE)
                .with("found", name)
                .at(SourceLocation.of(file.source()));
    }

    /** The members of the known rosters who stand in no table and no file of what is said of the others. */
    private Set<Finding> notListed(Programme joint) {
        Map<IndicatorId, List<Observation>> ofBodies = joint.reports().stream()
                .flatMap(report -> report.observations().stream())
                .filter(observation -> observation.subject().isPresent())
                .collect(Collectors.groupingBy(Observation::indicator, LinkedHashMap::new, Collectors.toList()));
        Set<Finding> found = new LinkedHashSet<>();
        for (Roster roster : rosters) {
            boolean isOwn = joint.rosters().stream().anyMatch(own -> own.id().equals(roster.id()));
            for (List<Observation> values : isOwn ? List.<List<Observation>>of() : ofBodies.values()) {
                Set<String> bodies = values.stream()
                        .map(value -> value.subject().orElseThrow().value())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                values.stream()
                        .map(value -> value.period().lastDay())
                        .max(Comparator.naturalOrder())
                        .filter(day -> !day.isBefore(roster.startInclusive()))
                        .flatMap(day -> AssemblyContext.notListed(AgencyMatcher.of(roster, day), bodies))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static void conflicts(JointProgramme joint, List<Finding> findings) {
        joint.programme().conflicts().forEach((fact, observations) -> {
            List<Localized> values = new ArrayList<>();
            for (Observation observation : observations) {
                String place = joint.placeOf(observation)
                        .map(found -> " (" + found + ")")
                        .orElse("");
                values.add(LocalizedText.from(language ->
                        QuantityNotation.of(language).print(observation.value().orElseThrow()) + place));
            }
            Finding finding = Finding.of(IntakeFindingCode.CONFLICTING_SOURCES)
                    .with(
                            "indicator",
                            joint.programme()
                                    .indicator(fact.indicator())
                                    .map(Indicator::name)
                                    .orElseThrow())
                    .with("period", LocalizedText.from(fact.period()))
                    .with(
                            "subject",
                            fact.subject()
                                    .map(agency -> LocalizedText.vietnamese(joint.programme()
                                            .agency(agency)
                                            .map(Agency::name)
                                            .orElse(agency.value())))
                                    .orElse(LocalizedText.from(
                                            language -> IntakeFindingCode.TEXTS.pattern("whole", language))))
                    .with("values", values);
            findings.add(observations.stream()
                    .flatMap(observation -> joint.placeOf(observation).stream())
                    .findFirst()
                    .map(finding::at)
                    .orElse(finding));
        });
    }

    /** What several files say of one programme: the programme with all their reports, and where the values stood. */
    @Value.Immutable
    public abstract static class JointProgramme implements Serializable {

        private static final long serialVersionUID = 1L;

        JointProgramme() {}

        /** {@return the programme with the reports of all files} */
        public abstract Programme programme();

        /** {@return the places of each report's values, by the programme's own ids} */
        public abstract Map<ReportId, Origins> origins();

        /** {@return what became of every figure of the file that gave each report} */
        public abstract Map<ReportId, Account> accounts();

        /** {@return what an ERROR made unusable in any file} */
        public abstract List<Omission> omissions();

        /**
         * Where an observation stood.
         *
         * @param observation one of the programme's
         * @return the place in the first report that states it, else empty
         */
        public Optional<SourceLocation> placeOf(Observation observation) {
            for (ProgressReport report : programme().reports()) {
                Origins places = origins().get(report.id());
                if (places != null && report.observations().contains(observation)) {
                    return places.of(ElementRefs.value(observation));
                }
            }
            return Optional.empty();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableJointProgramme.Builder {
            Builder() {}
        }
    }
}
