package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusNotation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kinds of cells stand below the head of a column, in its first rows.
 *
 * @param filled how many hold something that is no mark of absence
 * @param figures how many of them are figures: numbers, percentages, or texts of digits with a unit
 * @param percents how many of the figures are percentages
 * @param days how many are dates
 * @param numberings how many number rows
 * @param marks how many are a cross or a tick
 * @param answers how many answer yes or no, or name a day or a document
 * @param distinct how many texts differ
 * @param words how many are texts with letters and no figures
 * @param periods how many name a period and nothing else
 * @param statuses how many say how far a task is, and nothing else
 * @param comparators how many begin as a condition does: at least, more than
 * @param figureKinds how many say whether the figures of their row are planned or reached, and nothing else
 */
record ColumnCells(
        int filled,
        int figures,
        int percents,
        int days,
        int numberings,
        int marks,
        int answers,
        int distinct,
        int words,
        int periods,
        int statuses,
        int comparators,
        int figureKinds) {

    private static final int LONGEST_FIGURE = 40;

    /** Of so few cells single letters may be names. */
    private static final int FEW = 3;

    /** Digits, with signs before and at most two words of a unit behind. */
    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}\\d]{0,4}\\d[^\\p{L}]*(?:\\p{L}{1,12}[ /.]?){0,2}");

    private static final Set<String> MARKS = Set.copyOf(LayoutWords.normal("mark"));
    private static final TaskStatusNotation STATUSES = TaskStatusNotation.of(Languages.VIETNAMESE);
    private static final List<String> COMPARATORS = LayoutWords.normal("comparator");

    private static final int FILLED = 1;
    private static final int FIGURE_KIND = 1 << 1;
    private static final int PERCENT = 1 << 2;
    private static final int DAY = 1 << 3;
    private static final int NUMBERING = 1 << 4;
    private static final int MARK = 1 << 5;
    private static final int ANSWER = 1 << 6;
    private static final int WORDS = 1 << 7;
    private static final int PERIOD = 1 << 8;
    private static final int STATUS = 1 << 9;
    private static final int COMPARATOR = 1 << 10;
    private static final int FIGURE_KIND_WORD = 1 << 11;
    private static final int KINDS = 12;
    private static final Set<String> PLANNED = Set.copyOf(LayoutWords.plain("figure.planned"));
    private static final Set<String> REACHED = Set.copyOf(LayoutWords.plain("figure.reached"));

    static ColumnCells of(List<Line> lines, int column) {
        int[] counts = new int[KINDS];
        Set<String> texts = new HashSet<>();
        for (Line line : lines) {
            Kinds kinds = line.kindsAt(column);
            for (int kind = 0; kinds.bits() >> kind != 0; kind++) {
                counts[kind] += kinds.bits() >> kind & 1;
            }
            if (kinds != Kinds.NOTHING) {
                texts.add(kinds.display());
            }
        }
        return new ColumnCells(
                count(counts, FILLED),
                count(counts, FIGURE_KIND),
                count(counts, PERCENT),
                count(counts, DAY),
                count(counts, NUMBERING),
                count(counts, MARK),
                count(counts, ANSWER),
                texts.size(),
                count(counts, WORDS),
                count(counts, PERIOD),
                count(counts, STATUS),
                count(counts, COMPARATOR),
                count(counts, FIGURE_KIND_WORD));
    }

    private static int count(int[] counts, int kind) {
        return counts[Integer.numberOfTrailingZeros(kind)];
    }

    /**
     * What one cell may be taken for.
     *
     * @param bits one for each kind; none where nothing is filled in
     * @param display its words for people
     */
    record Kinds(int bits, String display) {
        private static final Kinds NOTHING = new Kinds(0, "");
    }

    static Kinds kindsOf(DraftCell cell) {
        if (cell.isMissing()) {
            return Kinds.NOTHING;
        }
        String display = cell.display();
        boolean figure = isFigure(cell);
        boolean condition =
                Words.startsWithAny(HeadText.plain(display), COMPARATORS) || "<>≥≤".indexOf(display.charAt(0)) >= 0;
        int bits = FILLED
                | (figure ? FIGURE_KIND : 0)
                | (cell.kind() == DraftCell.Kind.PERCENT || figure && display.indexOf('%') >= 0 ? PERCENT : 0)
                | (cell.date().isPresent() ? DAY : 0)
                | (Words.isNumbering(cell.text()) ? NUMBERING : 0)
                | (isMark(cell) ? MARK : 0)
                | (Words.isAnswer(cell) ? ANSWER : 0)
                | (!figure && display.chars().anyMatch(Character::isLetter) ? WORDS : 0)
                | (isPeriod(cell) ? PERIOD : 0)
                | (isStatus(cell) ? STATUS : 0)
                | (condition ? COMPARATOR : 0)
                | (isPlanned(cell) || isReached(cell) ? FIGURE_KIND_WORD : 0);
        return new Kinds(bits, display);
    }

    /** Whether a cell is a cross or a tick. */
    static boolean isMark(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                        && MARKS.contains(cell.display().toLowerCase(Locale.ROOT))
                || cell.logical().orElse(false);
    }

    /** Whether a cell says that the figures of its row are planned. */
    static boolean isPlanned(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && PLANNED.contains(HeadText.plain(cell.text()));
    }

    /** Whether a cell says that the figures of its row were reached. */
    static boolean isReached(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && REACHED.contains(HeadText.plain(cell.text()));
    }

    /** Whether all that it holds says of which kind the figures of the row are, and both kinds are there. */
    boolean areFigureKinds() {
        return filled > 1 && figureKinds == filled && distinct > 1;
    }

    /** Whether a cell is a figure by its look. */
    static boolean isFigure(DraftCell cell) {
        if (cell.kind() == DraftCell.Kind.TEXT) {
            if (beginsWithLetter(cell.text())) {
                return false;
            }
            String display = cell.display();
            return display.length() <= LONGEST_FIGURE && FIGURE.matcher(display).matches();
        }
        return cell.number().isPresent();
    }

    private static boolean beginsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static boolean isPeriod(DraftCell cell) {
        return HeadFinder.isYear(cell)
                || cell.kind() == DraftCell.Kind.TEXT
                        && (PeriodInText.isWhole(cell.display()) || YearlessPeriod.isOne(cell.display()));
    }

    private static boolean isStatus(DraftCell cell) {
        if (cell.kind() != DraftCell.Kind.TEXT || cell.text().length() > LONGEST_FIGURE) {
            return false;
        }
        Outcome<TaskProgress> read = STATUSES.parse(cell.text());
        return read.findings().isEmpty()
                && read.value()
                        .filter(progress -> progress.status() != TaskStatus.NOT_STATED)
                        .isPresent();
    }

    /** Whether all that it holds says how far a task is. */
    boolean areStatuses() {
        return filled > 0 && statuses == filled;
    }

    /** Whether all that it holds names periods. */
    boolean arePeriods() {
        return filled > 0 && periods == filled;
    }

    /** Whether it holds figures for the most part. */
    boolean areFigures() {
        return filled > 0 && figures * 2 > filled;
    }

    /** Whether all that it holds are crosses or ticks. */
    boolean areMarks() {
        return filled > 0 && marks == filled;
    }

    /** Whether all that it holds are answers. */
    boolean areAnswers() {
        return filled > 0 && answers == filled;
    }

    /** Whether it holds answers for the most part, so that what is none of them is worth saying. */
    boolean areMostlyAnswers() {
        return answers > 1 && answers * 2 > filled;
    }

    /** Whether it may name rows: words for the most part. */
    boolean areNames() {
        return words > 0 && words * 2 > filled && (numberings * 2 <= filled || filled <= FEW);
    }

    /** Whether it numbers rows. */
    boolean areNumberings() {
        return filled > 0 && numberings == filled && distinct * 2 > filled;
    }
}
