package io.github.tiendo.examples.format;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads Markdown, such as a wiki page, the minutes of a meeting or a README: its tables with what stands around them.
 *
 * <pre>{@code
 * Data as of 30 September 2025.
 *
 * | Action          | Owner | Due        | Status         |
 * |-----------------|-------|------------|----------------|
 * | Publish the API | Dev   | 2025-08-31 | In progress    |
 * }</pre>
 *
 * <p>A file is known by the ending {@code .md} or by the line below the head of a table; what a block is, {@link TextBlocks}
 * says. Text is UTF-8 or UTF-16, with a byte order mark or without; every finding names line and character.
 */
public final class MarkdownReader implements DocumentReader {

    private static final List<String> ENDINGS = List.of("md", "markdown");

    /** The line below the head of a table. */
    private static final Pattern RULE = Pattern.compile("(?m)^\\s{0,3}\\|\\s*:?-+:?\\s*\\|[\\s:|-]*$");

    /** A reader without settings. */
    public MarkdownReader() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Localized description() {
        return language -> CsvFindingCode.TEXTS.text("markdown", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return CsvText.beginning(source)
                .filter(start -> source.hasEnding(ENDINGS) || hasTable(start))
                .isPresent();
    }

    /** Whether a text has a table of bars with a line below its head. */
    static boolean hasTable(String text) {
        return RULE.matcher(text).find();
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        return CsvText.whole(source, limits, description()).then(text -> document(source.name(), text, limits));
    }

    private static Outcome<Document> document(String source, String text, ReadLimits limits) {
        SourceLocation file = SourceLocation.of(source);
        if (text.lines().count() > limits.rows()) {
            return Outcome.failed(CsvText.tooLarge("rows", limits.rows()).at(file));
        }
        Document document = TextBlocks.withCheckLists(TextBlocks.document(source, text));
        return document.sheets().isEmpty()
                ? Outcome.failed(Finding.of(CsvFindingCode.NO_TABLE).at(file))
                : Outcome.of(document);
    }
}
