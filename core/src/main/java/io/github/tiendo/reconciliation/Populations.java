package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.figure.StatedFigureKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many there are of whom, as a text states it: "57/63 tỉnh, thành phố" says 63. The words of bodies (ministries,
 * provinces, ...) make a population; other nouns may mean another set every time.
 */
final class Populations {

    private static final Set<String> BODIES = Set.of(
            "bộ",
            "ngành",
            "cơ",
            "quan",
            "ngang",
            "thuộc",
            "chính",
            "phủ",
            "tỉnh",
            "thành",
            "phố",
            "trực",
            "trung",
            "ương",
            "địa",
            "phương",
            "huyện",
            "quận",
            "xã",
            "phường",
            "thị",
            "ministries",
            "provinces",
            "agencies",
            "districts",
            "communes",
            "cities",
            "and",
            "government",
            "local",
            "authorities",
            "states",
            "municipalities");

    private final Map<String, Map<BigDecimal, List<StatedFigure>>> byWords = new HashMap<>();
    private final Map<String, Map<BigDecimal, Integer>> byNoun = new HashMap<>();

    private Populations() {}

    static Populations of(List<StatedFigure> figures) {
        Populations populations = new Populations();
        for (StatedFigure figure : figures) {
            if (figure.kind() == StatedFigureKind.COUNT_SHARE
                    && figure.denominator().isPresent()) {
                BigDecimal whole = figure.denominator().get().value();
                String words = words(figure.population());
                if (!words.isEmpty()) {
                    populations
                            .byWords
                            .computeIfAbsent(words, none -> new LinkedHashMap<>())
                            .computeIfAbsent(whole, none -> new ArrayList<>())
                            .add(figure);
                    populations.count(noun(words), whole);
                }
            } else if (figure.kind() == StatedFigureKind.COMPLEMENT
                    && figure.denominator().isEmpty()) {
                populations.count(
                        noun(figure.population()),
                        figure.parts().stream().map(part -> part.value()).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return populations;
    }

    private void count(String noun, BigDecimal size) {
        byNoun.computeIfAbsent(noun, none -> new LinkedHashMap<>()).merge(size, 1, Integer::sum);
    }

    static String noun(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        return first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
    }

    /** The leading words that name bodies. */
    private static String words(String population) {
        StringBuilder words = new StringBuilder();
        for (String word : population.split(" ")) {
            String plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!BODIES.contains(plain)) {
                break;
            }
            words.append(words.length() == 0 ? "" : " ").append(plain);
        }
        return words.toString();
    }

    /**
     * The size of a population that most statements agree on.
     *
     * @param noun its first word
     * @return the size stated at least twice and more often than any other; empty if there is none
     */
    Optional<BigDecimal> size(String noun) {
        BigDecimal best = null;
        int most = 1;
        boolean tie = false;
        for (Map.Entry<BigDecimal, Integer> size :
                byNoun.getOrDefault(noun, Map.of()).entrySet()) {
            tie = size.getValue() == most ? true : size.getValue() > most ? false : tie;
            if (size.getValue() > most) {
                best = size.getKey();
                most = size.getValue();
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    /** What the same words say elsewhere in the text, where that is said more often. */
    Optional<StatedFigure> contradicted(StatedFigure figure) {
        if (figure.kind() != StatedFigureKind.COUNT_SHARE
                || figure.denominator().isEmpty()) {
            return Optional.empty();
        }
        Map<BigDecimal, List<StatedFigure>> sizes = byWords.getOrDefault(words(figure.population()), Map.of());
        List<StatedFigure> own = sizes.getOrDefault(figure.denominator().get().value(), List.of());
        StatedFigure other = null;
        int most = own.size();
        boolean first = !own.isEmpty() && own.get(0) == figure;
        for (List<StatedFigure> stated : sizes.values()) {
            boolean earlier = stated.size() == most
                    && other == null
                    && sizes.values().iterator().next() == stated
                    && stated != own;
            if (stated.size() > most || earlier) {
                other = stated.get(0);
                most = stated.size();
            }
        }
        return first ? Optional.ofNullable(other) : Optional.empty();
    }
}
