package io.github.tiendo.observation;

import io.github.tiendo.organisation.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What was known when: every entry ever made about a set of facts, and the ones that stand.
 *
 * <p>A later entry of the same source, which is who reported it, for the same {@link Observation.Key} is a revision of the
 * earlier one; a withdrawal takes it back. Later means: known later (by the entry's own day, else its report's day of
 * issue; no day is before any day), then from a report whose data reach further. Entries of different sources revise
 * nothing of each other, and neither do two of one source whose days are equal: different values of one key then all
 * stand, and methods answer that they contradict each other. A reason for a blank stands where no value does. A
 * withdrawal takes back the other entries of its day too. The order in which entries are added decides nothing but the order in which they are listed.
 *
 * <pre>{@code
 * List<Observation> now = Revisions.latest(rows);            // from a database
 * }</pre>
 */
public final class Revisions {

    private static final Comparator<Entry> AGE =
            Comparator.comparing(Entry::knownOn).thenComparing(Entry::dataThrough);

    private final Map<Observation.Key, List<Entry>> entries = new LinkedHashMap<>();

    /** No entries yet. */
    public Revisions() {}

    /** One observation with who says it and what decides its age. */
    private record Entry(
            Observation observation, Optional<AgencyId> source, LocalDate knownOn, LocalDate dataThrough) {}

    /**
     * The observations that stand among single entries.
     *
     * @param observations each with its own {@link Observation#knownOn()} and {@link Observation#reportedBy()}
     * @return the entries that stand, by key in the order in which the keys first came
     */
    public static List<Observation> latest(Collection<Observation> observations) {
        Revisions revisions = new Revisions();
        revisions.addReport(observations, Optional.empty(), Optional.empty(), Optional.empty());
        return revisions.latest();
    }

    /**
     * The observations that stand in a stream in which the entries of one fact follow each other, such as rows of a database
     * ordered by what they are of. It takes the memory of one fact, whatever the length; where the entries of a fact do not
     * follow each other, several of them come out as if each were all, and {@link #latest(Collection)} is to be asked.
     *
     * @param sorted each with its own {@link Observation#knownOn()} and {@link Observation#reportedBy()}
     * @return the entries that stand, in the order of the facts; sequential, and closed with the stream
     */
    public static Stream<Observation> latest(Stream<Observation> sorted) {
        Iterator<Observation> entries = sorted.iterator();
        Iterator<List<Observation>> facts = new Iterator<>() {

            private @Nullable Observation next = entries.hasNext() ? entries.next() : null;

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public List<Observation> next() {
                if (next == null) {
                    throw new NoSuchElementException("there is no other fact");
                }
                Observation first = next;
                next = entries.hasNext() ? entries.next() : null;
                if (next == null || !first.isOfOneFactWith(next)) {
                    return first.isWithdrawal() ? List.of() : List.of(first);
                }
                List<Observation> ofFact = new ArrayList<>(List.of(first));
                while (next != null && first.isOfOneFactWith(next)) {
                    ofFact.add(next);
                    next = entries.hasNext() ? entries.next() : null;
                }
                return latest(ofFact);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(facts, Spliterator.ORDERED), false)
                .flatMap(List::stream)
                .onClose(sorted::close);
    }

    /**
     * Adds the observations of one report.
     *
     * @param observations what it says
     * @param reportedBy who reports: the source of observations that have none of their own
     * @param issuedOn when it was issued: the known-on of observations that have none of their own
     * @param dataThrough through which day its data reach
     */
    public void addReport(
            Collection<Observation> observations,
            Optional<AgencyId> reportedBy,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> dataThrough) {
        for (Observation observation : observations) {
            Entry entry = new Entry(
                    observation,
                    observation.reportedBy().or(() -> reportedBy),
                    observation.knownOn().or(() -> issuedOn).orElse(LocalDate.MIN),
                    dataThrough.orElse(LocalDate.MIN));
            entries.computeIfAbsent(observation.key(), key -> new ArrayList<>(1))
                    .add(entry);
        }
    }

    /**
     * The observations that stand.
     *
     * @return for each key what each of its sources said last and did not withdraw, one of several equal values, with counts if one
     *     has them; in the
     *     order in which the keys first came
     */
    public List<Observation> latest() {
        List<Observation> latest = new ArrayList<>(entries.size());
        for (List<Entry> ofKey : entries.values()) {
            latest.addAll(standing(ofKey));
        }
        return latest;
    }

    /**
     * What is contradicted: the facts of which different values stand.
     *
     * @param standing those that stand, as {@link #latest()} gives them: those of one fact follow each other
     * @return by fact, one observation for each value, in the order in which they were added; empty if all agree
     */
    public static Map<Observation.Key, List<Observation>> conflicts(List<Observation> standing) {
        Map<Observation.Key, List<Observation>> conflicts = new LinkedHashMap<>();
        Observation before = null;
        for (Observation valued : standing) {
            if (valued.value().isPresent()) {
                Observation first = before;
                if (first != null && first.isOfOneFactWith(valued)) {
                    conflicts
                            .computeIfAbsent(valued.key(), key -> new ArrayList<>(List.of(first)))
                            .add(valued);
                }
                before = valued;
            }
        }
        return conflicts;
    }

    private static List<Observation> standing(List<Entry> ofKey) {
        if (ofKey.size() == 1) {
            Observation only = ofKey.get(0).observation();
            return only.isWithdrawal() ? List.of() : List.of(only);
        }
        Map<Optional<AgencyId>, List<Entry>> newest = new LinkedHashMap<>();
        for (Entry entry : ofKey) {
            List<Entry> ofSource = newest.computeIfAbsent(entry.source(), source -> new ArrayList<>(1));
            int age = ofSource.isEmpty() ? 1 : AGE.compare(entry, ofSource.get(0));
            if (age > 0) {
                ofSource.clear();
            }
            if (age >= 0) {
                ofSource.add(entry);
            }
        }
        Standing standing = new Standing();
        for (List<Entry> ofSource : newest.values()) {
            if (ofSource.stream().noneMatch(entry -> entry.observation().isWithdrawal())) {
                ofSource.forEach(entry -> standing.add(entry.observation()));
            }
        }
        return standing.list();
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
                .map(Entry::observation)
                .toList();
    }
}
