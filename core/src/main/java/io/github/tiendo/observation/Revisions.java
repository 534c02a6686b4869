package io.github.tiendo.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was known when: every entry ever made about a set of facts, and the ones that stand.
 *
 * <p>A later entry for the same {@link Observation.Key} is a revision of the earlier one; a withdrawal takes it back.
 * Later means: known later (by the entry's own day, else its report's day of issue; no day is before any day), then
 * from a report whose data reach further, then added later. Two different values of one report for one key revise
 * nothing: both stand, and methods answer that they contradict each other.
 *
 * <pre>{@code
 * List<Observation> now = Revisions.latest(rows);            // from a database, oldest entry first
 * }</pre>
 */
public final class Revisions {

    private static final Comparator<Entry> AGE = Comparator.comparing((Entry entry) -> entry.knownOn)
            .thenComparing(entry -> entry.dataThrough)
            .thenComparingInt(entry -> entry.report);

    private final Map<Observation.Key, List<Entry>> entries = new LinkedHashMap<>();
    private int reports;

    /** No entries yet. */
    public Revisions() {}

    /** One observation with what decides its age. */
    private static final class Entry {
        private final Observation observation;
        private final LocalDate knownOn;
        private final LocalDate dataThrough;
        private final int report;

        Entry(Observation observation, LocalDate knownOn, LocalDate dataThrough, int report) {
            this.observation = observation;
            this.knownOn = knownOn;
            this.dataThrough = dataThrough;
            this.report = report;
        }
    }

    /**
     * The observations that stand among single entries, each of which revises the ones before it of its key.
     *
     * @param observations in the order in which they were made, where their days do not tell
     * @return one observation for each key that was not withdrawn, in the order in which the keys first came
     */
    public static List<Observation> latest(Collection<Observation> observations) {
        Revisions revisions = new Revisions();
        observations.forEach(
                observation -> revisions.addReport(List.of(observation), Optional.empty(), Optional.empty()));
        return revisions.latest();
    }

    /**
     * Adds the observations of one report.
     *
     * @param observations what it says
     * @param issuedOn when it was issued: the known-on of observations that have none of their own
     * @param dataThrough through which day its data reach
     */
    public void addReport(
            Collection<Observation> observations, Optional<LocalDate> issuedOn, Optional<LocalDate> dataThrough) {
        reports++;
        for (Observation observation : observations) {
            Entry entry = new Entry(
                    observation,
                    observation.knownOn().or(() -> issuedOn).orElse(LocalDate.MIN),
                    dataThrough.orElse(LocalDate.MIN),
                    reports);
            entries.computeIfAbsent(observation.key(), key -> new ArrayList<>(1))
                    .add(entry);
        }
    }

    /**
     * The observations that stand.
     *
     * @return for each key that was not withdrawn its newest entry, or its several newest entries where one report
     *     states different values; in the order in which the keys first came
     */
    public List<Observation> latest() {
        List<Observation> latest = new ArrayList<>(entries.size());
        for (List<Entry> ofKey : entries.values()) {
            latest.addAll(newest(ofKey));
        }
        return latest;
    }

    private static List<Observation> newest(List<Entry> ofKey) {
        Entry last = ofKey.get(0);
        for (Entry entry : ofKey) {
            if (AGE.compare(entry, last) >= 0) {
                last = entry;
            }
        }
        if (last.observation.isWithdrawal()) {
            return List.of();
        }
        List<Observation> newest = new ArrayList<>(1);
        for (Entry entry : ofKey) {
            if (AGE.compare(entry, last) == 0
                    && !entry.observation.isWithdrawal()
                    && newest.stream().noneMatch(seen -> seen.value().equals(entry.observation.value()))) {
                newest.add(entry.observation);
            }
        }
        return newest;
    }

    /**
     * Every entry made for one fact, oldest first.
     *
     * @param key the fact
     * @return the entries, withdrawals included; empty if there is none
     */
    public List<Observation> history(Observation.Key key) {
        return entries.getOrDefault(key, List.of()).stream()
                .sorted(AGE)
                .map(entry -> entry.observation)
                .toList();
    }
}
