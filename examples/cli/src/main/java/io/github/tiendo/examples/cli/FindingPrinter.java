package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings as {@code FILE!PLACE: severity: message}, a line each. Those that say the same of several places are one line
 * at the first place, which names the others; so are warnings and notes that differ in nothing but what was found.
 */
final class FindingPrinter {

    private static final int MAX_PLACES = 5;
    private static final int MAX_ALIKE = 10;
    private static final int LONGEST_SHOWN = 40;

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})$");

    /** Columns are counted with letters, of which digits are none: the order is the same. */
    private static final int COLUMN_LETTERS = 36;

    /** The arguments that say what was found, and how it is read. */
    private static final List<String> WHAT_WAS_FOUND = List.of("found", "name", "text", "reading");

    private FindingPrinter() {}

    static void print(List<Finding> findings, Locale language, PrintWriter err) {
        // texts as keys: a hostile file may hold many of one hash, which a map of texts alone tells apart by their
        // order
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : inOrderOfRows(findings)) {
            alike.computeIfAbsent(finding.severity() + sentence(finding, language), first -> new ArrayList<>())
                    .add(finding);
        }
        for (List<Finding> said : alike.values()) {
            List<Finding> placed = said.stream()
                    .filter(finding -> finding.location().isPresent())
                    .toList();
            Finding first = placed.isEmpty() ? said.get(0) : placed.get(0);
            boolean isSame = said.stream().map(Finding::arguments).distinct().count() == 1;
            String others = isSame ? others(placed, said.size(), language) : alike(said, first, language);
            err.print(Display.line(first.line(language) + others) + "\n");
        }
    }

    /** Those that have places sheet by sheet as they come, each from top to bottom, and then the others. */
    private static List<Finding> inOrderOfRows(List<Finding> findings) {
        Map<String, SortedMap<Long, List<Finding>>> sheets = new LinkedHashMap<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            cell(finding)
                    .map(cell -> sheets.computeIfAbsent(sheet(finding), first -> new TreeMap<>())
                            .computeIfAbsent(cell, first -> new ArrayList<>()))
                    .orElse(others)
                    .add(finding);
        }
        List<Finding> ordered = new ArrayList<>();
        sheets.values().forEach(cells -> cells.values().forEach(ordered::addAll));
        ordered.addAll(others);
        return ordered;
    }

    private static String sheet(Finding finding) {
        SourceLocation place = finding.location().orElseThrow();
        String address = place.address().orElse("");
        return place.source() + "!" + address.substring(0, Math.max(0, address.lastIndexOf('!')));
    }

    /** Row and column of a place as one number; empty where it has none. */
    private static Optional<Long> cell(Finding finding) {
        Optional<SourceLocation> place = finding.location();
        if (place.filter(known -> known.line().isPresent()).isPresent()) {
            return place.map(
                    known -> number(known.line().getAsInt(), known.column().orElse(0)));
        }
        Matcher cell = CELL.matcher(place.flatMap(SourceLocation::address).orElse(""));
        return cell.find()
                ? Optional.of(number(Long.parseLong(cell.group(2)), Long.parseLong(cell.group(1), COLUMN_LETTERS)))
                : Optional.empty();
    }

    private static long number(long row, long column) {
        return row << Integer.SIZE | column;
    }

    /** What a finding says; of a warning or a note that has a place, without what was found there. */
    private static String sentence(Finding finding, Locale language) {
        if (finding.severity() == Severity.ERROR || finding.location().isEmpty()) {
            return finding.message(language);
        }
        Finding bare = finding;
        for (String name : WHAT_WAS_FOUND) {
            if (isWords(finding, name)) {
                bare = bare.with(name, "");
            }
        }
        return bare.message(language);
    }

    private static String others(List<Finding> placed, int times, Locale language) {
        if (placed.size() < 2) {
            return times < 2 ? "" : Output.TEXTS.of("finding.times", language, "count", times);
        }
        List<String> others = placed.subList(1, Math.min(placed.size(), MAX_PLACES + 1)).stream()
                .map(finding -> place(finding, placed.get(0)))
                .toList();
        return more("finding.others", others, times - 1 - others.size(), language);
    }

    /** The others with what was found there, the same words once. */
    private static String alike(List<Finding> said, Finding first, Locale language) {
        Map<Map<String, Object>, Finding> different = new LinkedHashMap<>();
        said.forEach(finding -> different.putIfAbsent(finding.arguments(), finding));
        List<String> others = different.values().stream()
                .skip(1)
                .limit(MAX_ALIKE)
                .map(finding -> Output.TEXTS.of(
                        "finding.alike.one", language,
                        "found", found(finding, language),
                        "place", place(finding, first)))
                .toList();
        return more("finding.alike", others, said.size() - 1 - others.size(), language);
    }

    private static String more(String key, List<String> others, int more, Locale language) {
        return Output.TEXTS.of(more > 0 ? key + ".more" : key, language, "places", others, "more", more);
    }

    private static boolean isWords(Finding finding, String argument) {
        return finding.arguments().get(argument) instanceof String
                || finding.arguments().get(argument) instanceof Localized;
    }

    private static String found(Finding finding, Locale language) {
        String words = WHAT_WAS_FOUND.stream()
                .filter(name -> isWords(finding, name))
                .map(name -> finding.arguments().get(name))
                .map(value -> value instanceof Localized localized ? localized.text(language) : String.valueOf(value))
                .findFirst()
                .orElse("");
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    /** The place, without the file where that is the file of the first. */
    private static String place(Finding finding, Finding first) {
        SourceLocation place = finding.location().orElseThrow();
        boolean isInFile = place.source().equals(first.location().orElseThrow().source());
        return isInFile && !place.place().isEmpty() ? place.place() : place.toString();
    }
}
