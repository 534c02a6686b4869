package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says why a document without a table is none: what it is instead, or which row comes nearest and what it lacks.
 *
 * @param works whether a document has a table by a map of its columns
 */
record Refusal(Document document, HeadWords words, Predicate<ColumnMap> works) {

    private static final int ROWS_LOOKED_AT = 300;
    private static final int ROWS_BELOW = 40;
    private static final int CELLS_LOOKED_AT = 10_000;
    private static final int MOST_HEADS = 12;
    private static final int ENOUGH = 2;
    /** How many known words the first of several rows is worth, which is where a head stands. */
    private static final int FIRST = 2;

    private static final int FEW_CELLS = 2;
    /** Heads that can be named on a command line as they are. */
    private static final Pattern NO_MARKS = Pattern.compile("[^,=@\"]+");

    private static final int LONGEST_SHOWN = 40;
    private static final List<ColumnMeaning> OF_NAMES = List.of(ColumnMeaning.NAME, ColumnMeaning.TASK);
    private static final List<ColumnMeaning> OF_FIGURES =
            List.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.STATUS);
    private static final LocalizedText NAMES = words("lacks.names");
    private static final LocalizedText FIGURES = words("lacks.figures");
    private static final Set<String> DOCUMENT_HEADS = Set.copyOf(
            LayoutWords.listed("document.head").stream().map(HeadText::plain).toList());

    /** Letters by which the old encodings write what Vietnamese adds to the Latin alphabet. */
    private static final Pattern OLD_ENCODING =
            Pattern.compile("\\p{L}*[\u00ae\u00b5\u00b8\u00b9\u00b6\u00b7\u00a8\u00a9\u00ab\u00ac]\\p{L}+.*|.*(?:"
                    + String.join("|", LayoutWords.listed("old-encoding")) + ").*");

    private static LocalizedText words(String key) {
        return LocalizedText.from(language -> LayoutFindingCode.TEXTS.pattern(key, language));
    }

    Finding finding() {
        Line nearest = null;
        List<Line> below = List.of();
        int best = 0;
        for (Sheet sheet : document.sheets()) {
            List<Line> lines = new SheetLines(sheet).lines();
            boolean isFirst = true;
            int cells = 0;
            for (int i = 0; i < Math.min(lines.size(), ROWS_LOOKED_AT); i++) {
                Line line = lines.get(i);
                cells += line.cells().size();
                if (cells > CELLS_LOOKED_AT) {
                    break;
                }
                Optional<String> old = oldEncoding(line);
                if (old.isPresent()) {
                    return Finding.of(LayoutFindingCode.OLD_ENCODING)
                            .with("found", old.get())
                            .at(place(line));
                }
                if (line.cells().size() > 1 && documentHeads(line) >= ENOUGH) {
                    return Finding.of(LayoutFindingCode.LIST_OF_DOCUMENTS)
                            .with("found", heads(line))
                            .at(place(line));
                }
                Optional<Registers> register = line.cells().size() > 1 ? Registers.of(texts(line)) : Optional.empty();
                if (register.isPresent()) {
                    return Finding.of(LayoutFindingCode.OTHER_REGISTER)
                            .with("what", register.get().called())
                            .with("found", heads(line))
                            .at(place(line));
                }
                int near = looksLikeHeads(line) ? known(line) + (isFirst ? FIRST : 0) : 0;
                isFirst = line.cells().size() < 2;
                if (near > best) {
                    best = near;
                    nearest = line;
                    below = lines.subList(i + 1, Math.min(lines.size(), i + 1 + ROWS_BELOW));
                }
            }
        }
        return nearest == null
                ? Finding.of(LayoutFindingCode.NO_TABLE).at(SourceLocation.of(document.source()))
                : Finding.of(LayoutFindingCode.NEAREST_HEAD)
                        .with("found", heads(nearest))
                        .with("lacks", namesRows(nearest) ? FIGURES : NAMES)
                        .with(
                                "example",
                                new AdvisedMap(nearest, below).tried(works).orElse(example(nearest)))
                        .with(
                                "missing",
                                (namesRows(nearest) ? OF_FIGURES : OF_NAMES)
                                        .stream().map(ColumnMeaning::id).toList())
                        .at(place(nearest));
    }

    /** The first column that no words tell, as what the table lacks. */
    private String example(Line line) {
        boolean named = namesRows(line);
        String head = line.cells().values().stream()
                .map(DraftCell::display)
                .filter(Refusal::canBeNamed)
                .filter(text -> words.meaning(text).isEmpty())
                .findFirst()
                .orElse(named ? "KPI 2025" : "KPI");
        return head + "=" + (named ? ColumnMeaning.RESULT : ColumnMeaning.NAME).id();
    }

    /** Whether a head can be named on a command line as it is. */
    static boolean canBeNamed(String head) {
        return head.length() <= LONGEST_SHOWN && NO_MARKS.matcher(head).matches();
    }

    private static Optional<String> oldEncoding(Line line) {
        return line.cells().values().stream()
                .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                .map(DraftCell::display)
                .filter(text -> OLD_ENCODING.matcher(text).matches())
                .findFirst();
    }

    private static long documentHeads(Line line) {
        return line.cells().values().stream()
                .filter(cell -> DOCUMENT_HEADS.contains(HeadText.plain(cell.display())))
                .count();
    }

    /** Whether a row holds several short texts, of which words are known if there are two, and no figure but years. */
    private boolean looksLikeHeads(Line line) {
        int cells = line.cells().size();
        return cells > 1
                && (cells > FEW_CELLS || known(line) > 0)
                && line.cells().values().stream()
                        .allMatch(cell -> HeadFinder.isYear(cell)
                                || cell.kind() == DraftCell.Kind.TEXT
                                        && cell.text().length() <= HeadFinder.LONGEST_HEAD
                                        && !FigureLedger.isFigure(cell));
    }

    private int known(Line line) {
        return (int) line.cells().values().stream()
                .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                .filter(cell -> words.meaning(cell.display()).isPresent())
                .count();
    }

    private boolean namesRows(Line line) {
        return line.cells().values().stream()
                .map(cell -> words.meaning(cell.display()))
                .flatMap(Optional::stream)
                .anyMatch(meaning -> meaning == ColumnMeaning.NAME || meaning == ColumnMeaning.TASK);
    }

    private static List<HeadText> texts(Line line) {
        return line.cells().values().stream()
                .filter(cell ->
                        cell.kind() == DraftCell.Kind.TEXT && cell.text().length() <= HeadFinder.LONGEST_HEAD)
                .map(cell -> HeadText.of(cell.display()))
                .toList();
    }

    private static List<String> heads(Line line) {
        return line.cells().values().stream()
                .limit(MOST_HEADS)
                .map(DraftCell::display)
                .map(head -> head.length() <= LONGEST_SHOWN ? head : head.substring(0, LONGEST_SHOWN - 1) + "…")
                .toList();
    }

    private static SourceLocation place(Line line) {
        return line.cells().firstEntry().getValue().location().orElseThrow();
    }
}
