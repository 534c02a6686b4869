package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a programme is not found again when the workbook made of it is read: told by comparing the two, so that
 * nothing is lost in silence, whatever the cause.
 */
final class NotHeld {

    private final Programme written;
    private final Optional<Programme> read;
    private final Map<Held, Integer> counts = new EnumMap<>(Held.class);

    private NotHeld(Programme written, Optional<Programme> read) {
        this.written = written;
        this.read = read;
    }

    static List<Finding> of(Programme written, Optional<Programme> read) {
        NotHeld notHeld = new NotHeld(written, read);
        notHeld.compare();
        List<Finding> findings = new ArrayList<>();
        notHeld.counts.forEach((what, count) -> {
            if (count > 0) {
                findings.add(
                        Finding.of(ExcelFindingCode.NOT_HELD).with("what", what).with("count", count));
            }
        });
        return findings;
    }

    private void compare() {
        compareAll(Held.PROGRAMME_ID, programme -> List.of(programme.id()));
        compareAll(Held.TITLE, programme -> List.of(programme.title()));
        compareAll(Held.LEGAL_BASIS, Programme::legalBasis);
        compareAll(Held.SPAN, programme -> programme.span().stream().toList());
        compareAll(Held.SPAN, programme -> List.of(programme.firstMonth()));
        compareAll(Held.LEVEL_NAMES, programme -> programme.outline().levelNames());
        compareHeadings();
        compareIndicators();
        compareAll(Held.TARGETS, programme -> programme.targets().entrySet().stream()
                .flatMap(targets -> targets.getValue().stream()
                        .map(target -> Map.<IndicatorId, Target>entry(targets.getKey(), target)))
                .toList());
        compareAll(Held.TARGETS, Programme::partTargets);
        compareTasks();
        compareAll(Held.ROSTERS, Programme::rosters);
        compareAll(Held.DUTIES, Programme::assignments);
        compareAll(Held.DUTIES, Programme::obligations);
        count(Held.REPORTS, written.reports().size() - NewestReports.of(written).size());
        compareReports(Held.REPORT_FACTS, NotHeld::facts);
        compareReports(Held.OBSERVATIONS, ProgressReport::observations);
        compareReports(Held.DECLARED_GRADES, ProgressReport::declaredGrades);
        compareReports(Held.STATED_TEXTS, ProgressReport::statedTexts);
        compareReports(Held.SUBMISSIONS, ProgressReport::submissions);
        compareReports(Held.COVERAGES, ProgressReport::coverages);
        compareReports(Held.ROW_ADDRESSES, report -> report.rows().entrySet());
        compareReports(Held.ROW_ADDRESSES, report -> report.taskRows().entrySet());
        compareAll(Held.TOTALS, Programme::totals);
    }

    private static List<Object> facts(ProgressReport report) {
        return Stream.<Optional<?>>of(
                        Optional.of(report.id()),
                        report.title(),
                        report.reportedBy(),
                        report.issuedOn().map(day -> "issued " + day),
                        report.dataThrough().map(day -> "through " + day))
                .<Object>flatMap(Optional::stream)
                .toList();
    }

    private void compareReports(Held what, Function<ProgressReport, ? extends Collection<?>> parts) {
        compareAll(what, programme -> programme.reports().stream()
                .flatMap(report -> parts.apply(report).stream())
                .toList());
    }

    private void compareAll(Held what, Function<Programme, ? extends Collection<?>> parts) {
        Map<Object, Integer> found = new HashMap<>();
        read.ifPresent(programme -> parts.apply(programme).forEach(part -> found.merge(part, 1, Integer::sum)));
        int missing = 0;
        for (Object part : parts.apply(written)) {
            if (found.merge(part, -1, Integer::sum) < 0) {
                missing++;
            }
        }
        count(what, missing);
    }

    private void count(Held what, int missing) {
        counts.merge(what, missing, Integer::sum);
    }

    private static List<LocalizedText> path(Outline outline, HeadingId id) {
        return outline.path(id).stream().map(Heading::title).toList();
    }

    private void compareHeadings() {
        Map<List<LocalizedText>, Heading> found = new HashMap<>();
        read.map(Programme::outline).ifPresent(outline -> outline.headings()
                .forEach(heading -> found.put(path(outline, heading.id()), heading)));
        for (Heading heading : written.outline().headings()) {
            Heading same = found.get(path(written.outline(), heading.id()));
            if (same == null) {
                count(Held.HEADINGS, 1);
            } else if (!same.id().equals(heading.id())) {
                count(Held.HEADING_IDS, 1);
            }
        }
    }

    private void compareIndicators() {
        for (Indicator indicator : written.indicators()) {
            Optional<Indicator> same = read.flatMap(programme -> programme.indicator(indicator.id()));
            if (same.isEmpty()) {
                count(Held.INDICATORS, 1);
                continue;
            }
            Indicator found = same.get();
            differs(Held.TRANSLATIONS, indicator.name(), found.name());
            differs(Held.UNITS, indicator.unit(), found.unit());
            differs(Held.AGENCIES, indicator.responsible(), found.responsible());
            differs(Held.MEASURES, indicator.measure(), found.measure());
            count(Held.DEFINITIONS, indicator.definitions().size());
            differs(Held.PROPERTIES, properties(indicator), properties(found));
        }
    }

    private static List<Object> properties(Indicator indicator) {
        return List.of(
                indicator.direction(),
                indicator.kind(),
                indicator.partsRule(),
                indicator.periodsRule(),
                indicator.exclusion(),
                indicator.naturalLimit(),
                indicator.applicableUntil());
    }

    private void differs(Held what, Object one, Object other) {
        count(what, one.equals(other) ? 0 : 1);
    }

    /** Tasks have no column of ids: a task is found again by its headings, its title and how often both were there. */
    private void compareTasks() {
        Map<List<Object>, Task> found = new HashMap<>();
        read.ifPresent(programme -> found.putAll(byTitle(programme)));
        Map<TaskId, TaskId> ids = new HashMap<>();
        byTitle(written).forEach((title, task) -> {
            Task same = found.get(title);
            if (same == null) {
                count(Held.TASKS, 1);
                return;
            }
            ids.put(task.id(), same.id());
            differs(Held.TASK_IDS, task.id(), same.id());
            count(Held.DEADLINE_AMENDMENTS, task.amendments().size());
            boolean amended = !task.amendments().isEmpty();
            differs(Held.TASK_PROPERTIES, properties(task, amended), properties(same, amended));
        });
        Set<Object> entries = new HashSet<>();
        read.ifPresent(programme -> programme.reports().forEach(report -> entries.addAll(report.taskEntries())));
        for (ProgressReport report : written.reports()) {
            count(Held.TASK_ENTRIES, (int) report.taskEntries().stream()
                    .filter(entry -> !entries.contains(TaskStatusEntry.builder()
                            .from(entry)
                            .task(ids.getOrDefault(entry.task(), entry.task()))
                            .build()))
                    .count());
        }
    }

    private static List<Object> properties(Task task, boolean amended) {
        return List.of(
                task.number(),
                task.expectedResult(),
                task.leadText(),
                task.leadAgencies(),
                task.coordinatingText(),
                task.coordinatingAgencies(),
                task.indicators(),
                amended ? "amended" : task.deadline());
    }

    private static Map<List<Object>, Task> byTitle(Programme programme) {
        Map<List<Object>, Integer> times = new HashMap<>();
        Map<List<Object>, Task> byTitle = new LinkedHashMap<>();
        for (Task task : programme.tasks()) {
            List<LocalizedText> path =
                    task.heading().map(id -> path(programme.outline(), id)).orElse(List.of());
            int time = times.merge(List.of(path, task.title()), 1, Integer::sum);
            byTitle.put(List.of(path, task.title(), time), task);
        }
        return byTitle;
    }
}
