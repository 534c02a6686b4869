package io.github.tiendo.indicator;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.notation.NormalText;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which indicator does a printed name mean? A team's own list of indicators, each with its name and the other names
 * under which it was or is printed.
 *
 * <p>Names are compared in {@linkplain NormalText#of normal form}, without a mark at the end. A name that fits none
 * gives as candidates the nearest names: those that differ in at most a fifth of their letters, put in, left out or
 * changed. A candidate is never taken by itself.
 *
 * <pre>{@code
 * IndicatorCatalogue catalogue = IndicatorCatalogue.builder()
 *         .addEntries(Entry.builder()
 *                 .id(IndicatorId.of("full-services"))
 *                 .name(LocalizedText.vietnamese("Tỷ lệ dịch vụ công trực tuyến toàn trình"))
 *                 .addAliases("Tỷ lệ dịch vụ công trực tuyến mức độ 4")
 *                 .build())
 *         .build();
 * catalogue.match("Tỷ lệ dịch vụ công trực tuyến mức độ 4").indicator();      // full-services, by its alias
 * }</pre>
 */
@Value.Immutable
public abstract class IndicatorCatalogue implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CANDIDATES = 3;
    private static final int LETTERS_PER_MISTAKE = 5;
    private static final int MOST_MISTAKES = 40;

    IndicatorCatalogue() {}

    /** {@return the indicators, in the order given; one indicator may have several entries} */
    public abstract List<Entry> entries();

    @Value.Lazy
    Map<String, Set<IndicatorId>> names() {
        Map<String, Set<IndicatorId>> names = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            names(entry.name()).forEach(name -> put(names, name, entry.id()));
        }
        return names;
    }

    @Value.Lazy
    Map<String, Set<IndicatorId>> aliases() {
        Map<String, Set<IndicatorId>> aliases = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            entry.aliases().forEach(alias -> put(aliases, alias, entry.id()));
        }
        return aliases;
    }

    private static Stream<String> names(LocalizedText name) {
        return Stream.concat(name.vietnamese().stream(), name.english().stream());
    }

    private static void put(Map<String, Set<IndicatorId>> names, String name, IndicatorId id) {
        names.computeIfAbsent(key(name), none -> new LinkedHashSet<>()).add(id);
    }

    /**
     * The form in which names are compared.
     *
     * @param name a name as printed
     * @return its normal form without marks at the end
     */
    public static String key(String name) {
        String normal = NormalText.of(name);
        int end = normal.length();
        while (end > 0 && ".,;: ".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(0, end);
    }

    /**
     * A catalogue of indicators under their own names.
     *
     * @param indicators the indicators
     * @return the catalogue, without aliases
     */
    public static IndicatorCatalogue of(Collection<Indicator> indicators) {
        return builder()
                .addAllEntries(indicators.stream()
                        .map(indicator -> Entry.builder()
                                .id(indicator.id())
                                .name(indicator.name())
                                .build())
                        .toList())
                .build();
    }

    /**
     * Looks a name up.
     *
     * @param name as printed
     * @return the indicator whose name it is, else whose alias, else candidates, else none
     */
    public Match match(String name) {
        String key = key(name);
        Set<IndicatorId> exact = names().getOrDefault(key, Set.of());
        if (!exact.isEmpty()) {
            return found(Match.Kind.EXACT, exact);
        }
        Set<IndicatorId> alias = aliases().getOrDefault(key, Set.of());
        if (!alias.isEmpty()) {
            return found(Match.Kind.ALIAS, alias);
        }
        List<IndicatorId> near = near(key);
        return Match.of(near.isEmpty() ? Match.Kind.NONE : Match.Kind.CANDIDATES, near);
    }

    private static Match found(Match.Kind kind, Set<IndicatorId> ids) {
        return Match.of(
                ids.size() == 1 ? kind : Match.Kind.CANDIDATES,
                ids.stream().limit(CANDIDATES).toList());
    }

    private List<IndicatorId> near(String key) {
        int most = Math.min(MOST_MISTAKES, key.length() / LETTERS_PER_MISTAKE);
        Map<IndicatorId, Integer> distances = new LinkedHashMap<>();
        for (Map<String, Set<IndicatorId>> known : List.of(names(), aliases())) {
            known.forEach((name, ids) -> EditDistance.of(key, name, most)
                    .ifPresent(distance -> ids.forEach(id -> distances.merge(id, distance, Math::min))));
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a catalogue. */
    public static final class Builder extends ImmutableIndicatorCatalogue.Builder {
        Builder() {}
    }

    /** One indicator of a catalogue with every name under which it may be printed. */
    @Value.Immutable
    public abstract static class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        Entry() {}

        /** {@return the indicator} */
        public abstract IndicatorId id();

        /** {@return what it is called now} */
        public abstract LocalizedText name();

        /**
         * {@return what else it was called, or is called elsewhere: the other names, such as {@code DVC mức độ 4}; may
         * be empty}
         */
        public abstract List<String> aliases();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an entry. */
        public static final class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }

    /** What a catalogue says to a name. */
    @Value.Immutable
    public abstract static class Match implements Serializable {

        private static final long serialVersionUID = 1L;

        Match() {}

        /** How sure the answer is. */
        public enum Kind {
            /** It is the name of one indicator. */
            EXACT,
            /** It is another name of one indicator. */
            ALIAS,
            /** It is a name of several, or near to the names of some: a person has to say. */
            CANDIDATES,
            /** Nothing is like it. */
            NONE
        }

        /** {@return how sure the answer is} */
        public abstract Kind kind();

        /**
         * {@return which indicators it may be: exactly one for EXACT and ALIAS; up to three for CANDIDATES, the nearest
         * first; empty for NONE}
         */
        public abstract List<IndicatorId> candidates();

        /**
         * {@return the indicator that the name means: the indicator for EXACT and ALIAS; empty for the others, since a
         * candidate is never taken by itself}
         */
        public Optional<IndicatorId> indicator() {
            return kind() == Kind.EXACT || kind() == Kind.ALIAS
                    ? Optional.of(candidates().get(0))
                    : Optional.empty();
        }

        static Match of(Kind kind, List<IndicatorId> candidates) {
            return ImmutableMatch.builder().kind(kind).candidates(candidates).build();
        }
    }
}
