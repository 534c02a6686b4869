package io.github.tiendo.observation;

import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands of the entries about one fact: each different value once. Of two that say the same the one with counts is
 * kept, whichever came first; 62.9 % is what 151 of 240 are.
 */
final class Standing {

    /**
     * So many shares and so many counts are held against each other. More different values of one fact contradict each other
     * whatever is made of them.
     */
    private static final int MOST_COMPARED = 64;

    private final List<Observation> standing = new ArrayList<>(1);

    /** Where what was said stands: a value, or the reason for a blank. */
    private final Map<Said, Integer> places = new HashMap<>();

    private final List<Integer> shares = new ArrayList<>(0);
    private final List<Integer> counted = new ArrayList<>(0);

    private record Said(Optional<ReportedValue> value, Observation.Status blank) {
        static Said by(Observation entry) {
            return new Said(entry.value(), entry.value().isPresent() ? Observation.Status.NORMAL : entry.status());
        }
    }

    void add(Observation entry) {
        @Nullable Integer place = places.get(Said.by(entry));
        if (place == null && entry.value().isPresent()) {
            Ratio counts = entry.counts().orElse(null);
            place = counts != null
                    ? firstOf(shares, share -> isShareOf(share, counts))
                    : firstOf(counted, other -> isShareOf(entry, other.counts().orElseThrow()));
        }
        if (place == null) {
            put(standing.size(), entry);
        } else if (standing.get(place).counts().isEmpty() && entry.counts().isPresent()) {
            shares.remove(place);
            put(place, entry);
        }
    }

    private void put(int place, Observation entry) {
        if (place == standing.size()) {
            standing.add(entry);
        } else {
            standing.set(place, entry);
        }
        places.putIfAbsent(Said.by(entry), place);
        List<Integer> alike = entry.counts().isPresent() ? counted : shares;
        if (entry.quantity().isPresent() && alike.size() < MOST_COMPARED) {
            alike.add(place);
        }
    }

    /** The first of these places that says the same. */
    private @Nullable Integer firstOf(List<Integer> placesOfOthers, Predicate<Observation> same) {
        for (Integer place : placesOfOthers) {
            if (same.test(standing.get(place))) {
                return place;
            }
        }
        return null;
    }

    private static boolean isShareOf(Observation share, Ratio counts) {
        return share.quantity()
                .filter(percentage -> percentage.agreesWith(counts))
                .isPresent();
    }

    /** The values, or the reasons for a blank where there is none; in the order in which they came. */
    List<Observation> list() {
        boolean valued = standing.stream().anyMatch(entry -> entry.value().isPresent());
        if (valued) {
            standing.removeIf(entry -> entry.value().isEmpty());
        }
        return standing;
    }
}
