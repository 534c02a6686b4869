package io.github.tiendo.indicator;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.notation.NormalText;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 *         .addEntries(CatalogueEntry.builder()
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

    /**
     * The indicators.
     *
     * @return in the order given; one indicator may have several entries
     */
    public abstract List<CatalogueEntry> entries();

    @Value.Lazy
    Map<String, Set<IndicatorId>> names() {
        Map<String, Set<IndicatorId>> names = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries()) {
            names(entry.name()).forEach(name -> put(names, name, entry.id()));
        }
        return names;
    }

    @Value.Lazy
    Map<String, Set<IndicatorId>> aliases() {
        Map<String, Set<IndicatorId>> aliases = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries()) {
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
                        .map(indicator -> CatalogueEntry.builder()
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
    public CatalogueMatch match(String name) {
        String key = key(name);
        Set<IndicatorId> exact = names().getOrDefault(key, Set.of());
        if (!exact.isEmpty()) {
            return found(CatalogueMatch.Kind.EXACT, exact);
        }
        Set<IndicatorId> alias = aliases().getOrDefault(key, Set.of());
        if (!alias.isEmpty()) {
            return found(CatalogueMatch.Kind.ALIAS, alias);
        }
        List<IndicatorId> near = near(key);
        return CatalogueMatch.of(near.isEmpty() ? CatalogueMatch.Kind.NONE : CatalogueMatch.Kind.CANDIDATES, near);
    }

    private static CatalogueMatch found(CatalogueMatch.Kind kind, Set<IndicatorId> ids) {
        return CatalogueMatch.of(
                ids.size() == 1 ? kind : CatalogueMatch.Kind.CANDIDATES,
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
}
