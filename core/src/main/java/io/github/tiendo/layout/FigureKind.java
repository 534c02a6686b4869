package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of which kind all figures of a row are, as one of its cells says: {@code Kế hoạch}, {@code Revised target}, {@code Thực hiện}. */
enum FigureKind {
    /** What was to be reached, as it was set first. */
    PLANNED,
    /** What was to be reached since it was set anew. */
    ADJUSTED,
    /** What was reached. */
    REACHED,
    /** What is expected to be reached. */
    ESTIMATED,
    /** What was there at first. */
    BASELINE,
    /** What the others make: {@code Tỷ lệ đạt (%)}, {@code Chênh lệch}. */
    RESTATING;

    private static final Set<String> PLANS = Set.copyOf(LayoutWords.plain("figure.planned"));
    private static final Set<String> RESULTS = Set.copyOf(LayoutWords.plain("figure.reached"));
    private static final Set<String> BASELINES = Set.copyOf(LayoutWords.plain("figure.baseline"));
    private static final List<String> ANEW = LayoutWords.plain("target.adjusted");
    private static final List<String> AT_FIRST = Stream.of("target.not-adjusted", "end.set")
            .flatMap(words -> LayoutWords.plain(words).stream())
            .toList();

    /** The kind that a cell names and nothing else; empty if it names none. */
    static Optional<FigureKind> of(DraftCell cell) {
        return isShort(cell) ? ofWords(HeadText.plain(cell.text())).or(() -> ofHead(cell)) : Optional.empty();
    }

    private static boolean isShort(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && cell.text().length() <= ColumnCells.LONGEST_FIGURE;
    }

    /** The kind that words are, in plain form: of what was to be reached, was reached or was there at first. */
    private static Optional<FigureKind> ofWords(String words) {
        if (PLANS.contains(words)) {
            return Optional.of(PLANNED);
        }
        if (RESULTS.contains(words)) {
            return Optional.of(REACHED);
        }
        if (BASELINES.contains(words)) {
            return Optional.of(BASELINE);
        }
        if (isPlan(words, AT_FIRST)) {
            return Optional.of(PLANNED);
        }
        if (isPlan(words, ANEW) || ANEW.contains(words)) {
            return Optional.of(ADJUSTED);
        }
        return Optional.empty();
    }

    /** The kind of what is estimated, or made of other figures, which needs a closer look at the words. */
    private static Optional<FigureKind> ofHead(DraftCell cell) {
        HeadText text = HeadText.of(cell.display());
        boolean ofResults = text.words().isEmpty() || RESULTS.contains(text.words());
        if (text.estimated() && text.periods().isEmpty() && ofResults) {
            return Optional.of(ESTIMATED);
        }
        return HeadWords.standard()
                .meaning(cell.text())
                .filter(meaning -> meaning.isComparison() || meaning == ColumnMeaning.COMPUTED)
                .map(meaning -> RESTATING);
    }

    /** Whether words are one of some and a plan, in either order: {@code Kế hoạch điều chỉnh}, {@code Revised plan}. */
    private static boolean isPlan(String words, List<String> before) {
        return before.stream()
                .anyMatch(word -> words.startsWith(word + " ") && PLANS.contains(words.substring(word.length() + 1))
                        || words.endsWith(" " + word)
                                && PLANS.contains(words.substring(0, words.length() - word.length() - 1)));
    }

    /** Whether a cell says that the figures of its row were to be reached. */
    static boolean isTarget(DraftCell cell) {
        return isShort(cell)
                && ofWords(HeadText.plain(cell.text()))
                        .filter(FigureKind::isTarget)
                        .isPresent();
    }

    /** Whether a cell says that the figures of its row were reached. */
    static boolean isResult(DraftCell cell) {
        return of(cell).filter(kind -> kind == REACHED || kind == ESTIMATED).isPresent();
    }

    boolean isTarget() {
        return this == PLANNED || this == ADJUSTED;
    }
}
