package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings as {@code FILE!PLACE: severity: message}, a line each. Those that say the same of several places are one line
 * at the first place, which names the others.
 */
final class FindingPrinter {

    private static final int MAX_PLACES = 5;

    private FindingPrinter() {}

    static void print(List<Finding> findings, Locale language, PrintWriter err) {
        // texts as keys: a hostile file may hold many of one hash, which a map of texts alone tells apart by their
        // order
        Map<String, List<Finding>> equal = new LinkedHashMap<>();
        for (Finding finding : findings) {
            equal.computeIfAbsent(finding.severity() + finding.message(language), first -> new ArrayList<>())
                    .add(finding);
        }
        for (List<Finding> said : equal.values()) {
            List<SourceLocation> places = said.stream()
                    .flatMap(finding -> finding.location().stream())
                    .toList();
            Finding first = said.stream()
                    .filter(finding -> finding.location().isPresent())
                    .findFirst()
                    .orElse(said.get(0));
            err.print(Display.line(first.line(language) + others(places, said.size(), language)) + "\n");
        }
    }

    private static String others(List<SourceLocation> places, int times, Locale language) {
        if (places.size() < 2) {
            return times < 2 ? "" : Output.text("finding.times", language, Map.of("count", times));
        }
        String first = places.get(0).source();
        List<String> others = places.subList(1, Math.min(places.size(), MAX_PLACES + 1)).stream()
                .map(place ->
                        place.source().equals(first) && !place.place().isEmpty() ? place.place() : place.toString())
                .toList();
        int more = times - 1 - others.size();
        return Output.text(
                more > 0 ? "finding.others.more" : "finding.others", language, Map.of("places", others, "more", more));
    }
}
