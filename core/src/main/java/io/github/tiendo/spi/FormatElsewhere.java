package io.github.tiendo.spi;

import io.github.tiendo.finding.Localized;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A format whose reader is not installed: says where that reader stands. It is known by the ending, else by the content. */
enum FormatElsewhere implements Localized {
    EXCEL(List.of("xlsx", "xls", "xlsm"), "\u00D0\u00CF\u0011\u00E0"),
    JSON(List.of("json"), "{", "["),
    PDF(List.of("pdf"), "%PDF-"),
    WORD(List.of("docx", "docm"), "{\\rtf"),
    CSV(List.of("csv", "tsv")),
    MARKDOWN(List.of("md", "markdown")),
    /** Nobody is known to read it, or somebody who is installed. */
    NOWHERE(List.of());

    private final List<String> endings;
    private final List<String> starts;

    FormatElsewhere(List<String> endings, String... starts) {
        this.endings = endings;
        this.starts = List.of(starts);
    }

    /** The format of a source that no installed reader knows. */
    static FormatElsewhere of(Source source, byte[] head, Set<String> installed) {
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return Arrays.stream(values())
                .filter(format -> source.hasEnding(format.endings))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(format -> format.starts.stream().anyMatch(start::startsWith))
                        .findFirst())
                .filter(format -> format.endings.stream().noneMatch(installed::contains))
                .orElse(NOWHERE);
    }

    @Override
    public String text(Locale language) {
        return SpiFindingCode.UNKNOWN_FORMAT
                .texts()
                .text("reader." + name().toLowerCase(Locale.ROOT), language, Map.of());
    }
}
