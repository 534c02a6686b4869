package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which language a table is written, told by its heads. */
final class TableLanguage {

    private static final int ROWS_ASKED = 40;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{4}");

    private TableLanguage() {}

    /**
     * English if the heads of the figures have letters and none of them is Vietnamese; where they are abbreviations alone,
     * {@code TH 2024}, or have no letters, {@code 2024}, the names of the rows tell it. Else Vietnamese.
     */
    static Locale of(List<IndicatorRowDraft> rows) {
        List<String> heads = rows.stream()
                .limit(1)
                .flatMap(row -> Stream.concat(
                        row.getResults().stream().map(ResultDraft::getHeader),
                        row.getTargets().stream().map(TargetDraft::getHeader)))
                .map(DraftCell::text)
                .toList();
        if (heads.stream().anyMatch(TableLanguage::hasVietnameseLetters)) {
            return Languages.VIETNAMESE;
        }
        boolean letters = heads.stream().anyMatch(head -> head.chars().anyMatch(Character::isLetter));
        boolean english = letters
                ? !(heads.stream().allMatch(TableLanguage::isAbbreviated) && areMostlyVietnamese(rows))
                : areInEnglishWords(rows);
        return english ? Languages.ENGLISH : Languages.VIETNAMESE;
    }

    /** Whether names and units have no Vietnamese letter and most names a word: {@code GRDP} is of no language. */
    private static boolean areInEnglishWords(List<IndicatorRowDraft> rows) {
        List<IndicatorRowDraft> first = rows.stream().limit(ROWS_ASKED).toList();
        long words = first.stream()
                .filter(row -> SMALL_WORD.matcher(row.getName().text()).find())
                .count();
        return words * 2 > first.size()
                && first.stream()
                        .flatMap(row -> Stream.of(row.getName(), row.getUnit()))
                        .noneMatch(cell -> hasVietnameseLetters(cell.text()));
    }

    /** Whether no word of a text has more letters than an abbreviation. */
    private static boolean isAbbreviated(String text) {
        return !LONG_WORD.matcher(text).find();
    }

    private static boolean areMostlyVietnamese(List<IndicatorRowDraft> rows) {
        List<IndicatorRowDraft> first = rows.stream().limit(ROWS_ASKED).toList();
        long vietnamese = first.stream()
                .filter(row -> hasVietnameseLetters(row.getName().text()))
                .count();
        return vietnamese * 2 > first.size();
    }

    /** Whether a text has a letter with a mark, or đ. */
    static boolean hasVietnameseLetters(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        return letters.chars()
                .anyMatch(c -> c == 'đ' || c == 'Đ' || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
