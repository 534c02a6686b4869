package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyListNotation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names in cells with commas or an "and" that nobody knows, by the other cells of their column: {@code Health, Education and
 * Water} are three offices where one of them stands alone in another cell, else one, {@code Facilities, Transport and Security},
 * which is told; as is one that comes again, none of whose parts is in another cell: {@code Women for Trade, Kisoro}.
 */
final class NamesOfColumn {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final Pattern AND = Pattern.compile("(?iu)(?:^|\\s+)(?:"
            + RowWords.AND.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s+");

    /** What parts names for certain. */
    private static final Pattern HARD = Pattern.compile("[;\\n\\r():]");

    private final Map<String, Long> times;

    /** In how many different cells what commas part stands. */
    private final Map<String, Long> partIn;

    private final Set<String> alone;
    private final Set<String> told = new HashSet<>();

    NamesOfColumn(List<DraftCell> cells) {
        this.times = cells.stream()
                .map(cell -> cell.display().strip())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.partIn = times.keySet().stream()
                .flatMap(cell -> Arrays.stream(COMMA.split(cell)).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.alone = times.keySet().stream()
                .filter(text -> text.indexOf(',') < 0 && !AND.matcher(text).find())
                .map(NormalText::of)
                .collect(Collectors.toSet());
    }

    /** The names of a cell; empty where the column says nothing of how they are parted. */
    Optional<Outcome<List<String>>> of(String text) {
        List<String> listed = Arrays.asList(COMMA.split(text.strip()));
        boolean isAgain = isAgain(text.strip(), listed);
        if (HARD.matcher(text).find() || !isAgain && AgencyListNotation.namesAnOffice(text)) {
            return Optional.empty();
        }
        List<String> parts = listed.stream().flatMap(this::parted).toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(this::standsAlone)) {
            return Optional.of(Outcome.of(parts));
        }
        boolean isOne = isAgain
                || listed.size() > 1
                        && AND.matcher(listed.get(listed.size() - 1)).find()
                        && IntStream.range(0, listed.size()).noneMatch(nth -> isName(listed.get(nth), nth));
        Finding doubt = Finding.of(IntakeFindingCode.ONE_OFFICE_OR_SEVERAL).with("found", text.strip());
        return isOne
                ? Optional.of(Outcome.of(List.of(text.strip()), told.add(text) ? List.of(doubt) : List.of()))
                : Optional.empty();
    }

    /** Whether the same stands in several cells, and what a comma parts in no other, nor is a name each by itself. */
    private boolean isAgain(String text, List<String> listed) {
        return listed.size() > 1
                && times.getOrDefault(text, 0L) > 1
                && listed.stream().allMatch(part -> partIn.getOrDefault(part, 0L) == 1)
                && !listed.stream().allMatch(part -> isName(part, 1));
    }

    private Stream<String> parted(String listed) {
        List<String> sides = Arrays.stream(AND.split(listed))
                .map(String::strip)
                .filter(side -> !side.isEmpty())
                .toList();
        return sides.stream().anyMatch(this::standsAlone) ? sides.stream() : Stream.of(listed);
    }

    private boolean standsAlone(String name) {
        return alone.contains(NormalText.of(name));
    }

    /** Whether a part is a name by itself: an abbreviation, or behind a comma that of an office. */
    private static boolean isName(String part, int nth) {
        return Arrays.stream(AND.split(part))
                .anyMatch(side -> side.chars().anyMatch(Character::isLetter)
                        && (side.chars().noneMatch(Character::isLowerCase)
                                || nth > 0 && AgencyListNotation.namesAnOffice(side)));
    }
}
