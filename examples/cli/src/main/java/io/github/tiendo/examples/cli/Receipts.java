package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When files came: a list of files and days. A file is named as shortly as it can be told from the others, {@code hue.xlsx} or
 * {@code hue/quy-1.xlsx} where two folders hold one of that name; a name that several files have is the day of none.
 */
final class Receipts {

    private final Path file;

    /** In the order of the list. */
    private final List<Receipt> receipts = new ArrayList<>();

    private Receipts(Path file) {
        this.file = file;
    }

    /** A line of the list: the last parts of a path, from the folder to the name. */
    private record Receipt(int line, String name, List<String> parts, LocalDate day) {

        boolean names(Path path) {
            List<String> all = Receipts.parts(path.toAbsolutePath().normalize().toString());
            int folders = all.size() - parts.size();
            return !parts.isEmpty()
                    && folders >= 0
                    && all.subList(folders, all.size()).equals(parts);
        }
    }

    static Receipts read(Path file, CommonOptions options, Output output) throws IOException {
        Receipts read = new Receipts(file);
        PeriodNotation notation = PeriodNotation.of(output.language());
        String[] lines = TextFile.read(options.source(file), options, output).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int mark = Math.max(line.lastIndexOf(','), Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t')));
            String words = unquoted(line.substring(mark + 1));
            Optional<LocalDate> day = notation.parse(words)
                    .value()
                    .filter(found -> found.kind() == Period.Kind.DAY)
                    .map(Period::lastDay);
            boolean isHead = i == 0;
            if (mark >= 0 && day.isPresent()) {
                String name = unquoted(line.substring(0, mark));
                read.receipts.add(new Receipt(i + 1, name, parts(name), day.get()));
            } else if (!line.isBlank() && !isHead) {
                output.add(List.of(read.finding(CommandFindingCode.UNREADABLE_RECEIPT, i + 1, words)));
            }
        }
        return read;
    }

    /** The days of the files that came; what the list says of no file, or of more than one, is told. */
    Map<Path, LocalDate> days(Collection<Path> came, Output output) {
        Map<Path, LocalDate> days = new HashMap<>();
        Map<Integer, Finding> byLine = new TreeMap<>();
        List<Receipt> closest = new ArrayList<>(receipts);
        closest.sort(Comparator.comparing((Receipt receipt) -> receipt.parts().size(), Comparator.reverseOrder()));
        for (Receipt receipt : closest) {
            List<Path> named = came.stream().filter(receipt::names).toList();
            List<Path> open =
                    named.stream().filter(path -> !days.containsKey(path)).toList();
            if (open.size() == 1) {
                days.put(open.get(0), receipt.day());
            } else if (named.isEmpty()) {
                byLine.put(
                        receipt.line(), finding(CommandFindingCode.NOT_AMONG_RETURNS, receipt.line(), receipt.name()));
            } else if (open.size() > 1 || !named.stream().map(days::get).allMatch(receipt.day()::equals)) {
                byLine.put(
                        receipt.line(), finding(CommandFindingCode.AMBIGUOUS_RECEIPT, receipt.line(), receipt.name()));
            }
        }
        output.add(List.copyOf(byLine.values()));
        return days;
    }

    private Finding finding(CommandFindingCode code, int line, String found) {
        return Finding.of(code)
                .with("found", found)
                .at(SourceLocation.builder().source(file.toString()).line(line).build());
    }

    /** The folders and the name of a path of any system, without those that lead nowhere. */
    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(
                Arrays.asList(Normalizer.normalize(path, Normalizer.Form.NFC).split("[/\\\\]")));
        parts.removeAll(List.of("", ".", ".."));
        return Collections.unmodifiableList(parts);
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
