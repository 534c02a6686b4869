package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.comparison.ProgrammeComparison.CoverageChange;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.ProgressReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds what changed about who did something, of what two programmes state under one title about one population. */
final class CoverageChanges {

    private final Map<List<String>, List<Statement>> before;
    private final Map<List<String>, List<Statement>> after;

    CoverageChanges(Assessment before, Assessment after) {
        this.before = statements(before);
        this.after = statements(after);
    }

    /** Who did and who did not, on a day: counted, and named as far as they are. */
    private record Statement(
            String title,
            LocalDate day,
            OptionalLong included,
            OptionalLong total,
            Set<AgencyId> did,
            Set<AgencyId> didNot) {

        static Statement of(StatedCoverage stated, LocalDate day, Assessment assessment) {
            Optional<Coverage> coverage = stated.coverage(assessment.programme().rosters(), day);
            boolean named = coverage.filter(known -> known.population().roster().isPresent())
                    .isPresent();
            Set<AgencyId> did = new LinkedHashSet<>(stated.included());
            Set<AgencyId> didNot = new LinkedHashSet<>(stated.missing());
            if (named) {
                did.addAll(coverage.orElseThrow().includedIds());
                coverage.orElseThrow().missing().stream().map(Agency::id).forEach(didNot::add);
                didNot.removeAll(did);
            }
            OptionalLong included =
                    coverage.isPresent() ? OptionalLong.of(coverage.get().count()) : stated.statedIncluded();
            OptionalLong total = coverage.isPresent()
                    ? OptionalLong.of(coverage.get().population().size())
                    : stated.total();
            return new Statement(stated.title(), day, included, total, did, didNot);
        }

        /** Whether everybody did, so that nobody need be named. */
        boolean isFull() {
            return included.isPresent() && included.equals(total);
        }

        String counts() {
            return text(included) + "/" + text(total);
        }

        private static String text(OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
        }
    }

    /** The statements of each title and population, in order of time. */
    private static Map<List<String>, List<Statement>> statements(Assessment assessment) {
        Map<List<String>, List<Statement>> statements = new LinkedHashMap<>();
        for (ProgressReport report : assessment.programme().reports()) {
            for (StatedCoverage stated : report.coverages()) {
                LocalDate day = stated.asOf()
                        .or(report::dataThrough)
                        .or(report::issuedOn)
                        .orElse(assessment.asOf());
                if (!day.isAfter(assessment.asOf())) {
                    statements
                            .computeIfAbsent(
                                    List.of(
                                            NormalText.of(stated.title()),
                                            NormalText.of(stated.population().orElse(""))),
                                    key -> new ArrayList<>())
                            .add(Statement.of(stated, day, assessment));
                }
            }
        }
        statements.values().forEach(ofTitle -> ofTitle.sort(Comparator.comparing(Statement::day)));
        return statements;
    }

    List<CoverageChange> changes() {
        List<CoverageChange> changes = new ArrayList<>();
        after.forEach((title, now) -> {
            List<Statement> then = before.get(title);
            if (then == null) {
                changes.add(ImmutableCoverageChange.builder()
                        .title(last(now).title())
                        .after(last(now).counts())
                        .missing(missing(now))
                        .build());
            } else {
                compare(then, now).ifPresent(changes::add);
            }
        });
        before.forEach((title, then) -> {
            if (!after.containsKey(title)) {
                changes.add(ImmutableCoverageChange.builder()
                        .title(last(then).title())
                        .before(last(then).counts())
                        .build());
            }
        });
        return changes;
    }

    private static Statement last(List<Statement> statements) {
        return statements.get(statements.size() - 1);
    }

    private static Optional<CoverageChange> compare(List<Statement> earlier, List<Statement> later) {
        Statement then = last(earlier);
        Statement now = last(later);
        boolean populationChanged = !then.total().equals(now.total());
        Set<AgencyId> joined = new LinkedHashSet<>(now.did());
        Set<AgencyId> left = new LinkedHashSet<>(now.didNot());
        if (then.did().isEmpty()) {
            // only those who had not are known by name
            joined.retainAll(then.didNot());
            left.removeAll(then.didNot());
            left = then.didNot().isEmpty() && !then.isFull() ? Set.of() : left;
        } else {
            joined.removeAll(then.did());
            left.retainAll(then.did());
        }
        if (!populationChanged
                && (now.isFull() || now.did().isEmpty() && !now.didNot().isEmpty())) {
            joined = new LinkedHashSet<>(then.didNot());
            joined.removeAll(now.didNot());
        }
        boolean same = then.counts().equals(now.counts()) && joined.isEmpty() && left.isEmpty();
        if (same) {
            return Optional.empty();
        }
        List<Statement> all = new ArrayList<>(earlier);
        all.addAll(later);
        all.sort(Comparator.comparing(Statement::day));
        return Optional.of(ImmutableCoverageChange.builder()
                .title(now.title())
                .before(then.counts())
                .after(now.counts())
                .joined(joined)
                .left(left)
                .missing(missing(all))
                .isPopulationChanged(populationChanged)
                .build());
    }

    /** Who has not done it, and since which of the statements that name him without a break. */
    private static Map<AgencyId, LocalDate> missing(List<Statement> statements) {
        Map<AgencyId, LocalDate> since = new LinkedHashMap<>();
        for (AgencyId body : last(statements).didNot()) {
            LocalDate first = last(statements).day();
            for (int i = statements.size() - 1;
                    i >= 0 && statements.get(i).didNot().contains(body);
                    i--) {
                first = statements.get(i).day();
            }
            since.put(body, first);
        }
        return since;
    }
}
