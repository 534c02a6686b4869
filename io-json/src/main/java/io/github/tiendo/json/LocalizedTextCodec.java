package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import java.io.IOException;
import java.util.Optional;

/** {@code {"vi": "Đã hoàn thành", "en": "Met"}}, at least one of the two. */
final class LocalizedTextCodec implements Codec<LocalizedText> {

    static final LocalizedTextCodec INSTANCE = new LocalizedTextCodec();

    private LocalizedTextCodec() {}

    @Override
    public Optional<LocalizedText> read(Fields fields) {
        Optional<String> vietnamese = fields.text("vi");
        Optional<String> english = fields.text("en");
        fields.end();
        if (vietnamese.isPresent() && english.isPresent()) {
            return Optional.of(LocalizedText.of(vietnamese.get(), english.get()));
        }
        if (vietnamese.isEmpty() && english.isEmpty()) {
            fields.required("vi", vietnamese);
        }
        return vietnamese.map(LocalizedText::vietnamese).or(() -> english.map(LocalizedText::english));
    }

    @Override
    public void write(LocalizedText text, ElementWriter out) throws IOException {
        out.text("vi", text.vietnamese());
        out.text("en", text.english());
    }
}
