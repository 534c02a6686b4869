package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"vi": "Đã hoàn thành", "en": "Met"}}, at least one of the two. */
final class LocalizedTextCodec {

    static final Codec<LocalizedText> INSTANCE = Members.checked(Words::new, Words::made)
            .optional("vi", MemberForm.TEXT, LocalizedText::vietnamese, (words, text) -> words.vietnamese = text)
            .optional("en", MemberForm.TEXT, LocalizedText::english, (words, text) -> words.english = text);

    private LocalizedTextCodec() {}

    private static final class Words {
        private @Nullable String vietnamese;
        private @Nullable String english;

        Optional<LocalizedText> made(Fields fields) {
            if (vietnamese != null) {
                return Optional.of(
                        english != null ? LocalizedText.of(vietnamese, english) : LocalizedText.vietnamese(vietnamese));
            }
            return Optional.ofNullable(fields.required("vi", english)).map(LocalizedText::english);
        }
    }
}
