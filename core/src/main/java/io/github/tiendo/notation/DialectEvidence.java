package io.github.tiendo.notation;

import io.github.tiendo.notation.text.Token;
import java.util.Collection;
import java.util.Optional;

/** Whether some number was seen that can only be Vietnamese, and one that can only be English. */
record DialectEvidence(boolean vietnamese, boolean english) {

    static DialectEvidence of(Collection<String> texts, NumberLimits limits) {
        boolean vietnamese = false;
        boolean english = false;
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
                }
            }
        }
        return new DialectEvidence(vietnamese, english);
    }
}
