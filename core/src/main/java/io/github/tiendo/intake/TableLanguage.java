package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In which language a table is written, told by its heads. */
final class TableLanguage {

    private TableLanguage() {}

    /** English if the heads of the figures have letters and none of them is Vietnamese; else Vietnamese. */
    static Locale of(IndicatorTableDraft table) {
        List<String> heads = table.getRows().stream()
                .limit(1)
                .flatMap(row -> Stream.concat(
                        row.getResults().stream().map(ResultDraft::getHeader),
                        row.getTargets().stream().map(TargetDraft::getHeader)))
                .map(DraftCell::text)
                .toList();
        boolean letters = heads.stream().anyMatch(head -> head.chars().anyMatch(Character::isLetter));
        return letters && heads.stream().noneMatch(TableLanguage::hasVietnameseLetters)
                ? Languages.ENGLISH
                : Languages.VIETNAMESE;
    }

    /** Whether a text has a letter with a mark, or đ. */
    static boolean hasVietnameseLetters(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        return letters.chars()
                .anyMatch(c -> c == 'đ' || c == 'Đ' || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
