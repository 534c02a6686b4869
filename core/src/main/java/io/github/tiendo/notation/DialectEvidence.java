package io.github.tiendo.notation;

import io.github.tiendo.notation.text.Token;
import java.util.Collection;
import java.util.Optional;

/**
 * What numbers say of their dialect.
 *
 * @param vietnamese whether one can only be Vietnamese
 * @param english whether one can only be English
 * @param comma whether one has a comma that is a decimal mark in one of them and groups in the other: {@code 1,250}
 * @param point whether one has such a point: {@code 1.250}
 */
record DialectEvidence(boolean vietnamese, boolean english, boolean comma, boolean point) {

    static DialectEvidence of(Collection<String> texts, NumberLimits limits) {
        boolean vietnamese = false;
        boolean english = false;
        boolean comma = false;
        boolean point = false;
        for (String text : texts) {
            if (text.length() > limits.maxTextLength()) {
                continue;
            }
            for (Token token : Token.scan(text)) {
                if (token.isNumber()) {
                    Optional<String> asVietnamese = NumberDialect.VIETNAMESE.plain(token.text());
                    Optional<String> asEnglish = NumberDialect.ENGLISH.plain(token.text());
                    vietnamese |= asVietnamese.isPresent() && asEnglish.isEmpty();
                    english |= asEnglish.isPresent() && asVietnamese.isEmpty();
                    if (asVietnamese.isPresent() && asEnglish.isPresent()) {
                        comma |= token.text().indexOf(',') >= 0;
                        point |= token.text().indexOf('.') >= 0;
                    }
                }
            }
        }
        return new DialectEvidence(vietnamese, english, comma, point);
    }
}
