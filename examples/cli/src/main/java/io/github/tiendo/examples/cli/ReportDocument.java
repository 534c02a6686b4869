package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.examples.format.MarkdownReader;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.TextEncoding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads reports that make no programme: plain text, and what a reader of documents knows. */
final class ReportDocument {

    private static final int HEAD = 512;

    private ReportDocument() {}

    /** The blocks of a report; empty if nothing can be made of it, which the findings say. */
    static Optional<Document> read(Path file, CommonOptions options, Output output) throws IOException {
        ProgrammeLoading.requireFile(file, output.language());
        Source source = options.source(file);
        if (isPlainText(source)) {
            return Optional.of(TextBlocks.document(source.name(), TextFile.report(source, options, output)));
        }
        Optional<DocumentReader> reader = reader(source);
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        Outcome<Document> document = reader.get().read(source, options.limits());
        output.add(document.findings());
        return document.value();
    }

    /** Whether a file is in words: plain text or a Word document. */
    static boolean isInWords(Path file, CommonOptions options, Output output) throws IOException {
        ProgrammeLoading.requireFile(file, output.language());
        Source source = options.source(file);
        return source.name().toLowerCase(Locale.ROOT).endsWith(".docx") || isPlainText(source);
    }

    /** Whether a file is in words, without a table of tasks. */
    static boolean isReport(Path file, CommonOptions options, Output output) throws IOException {
        return isInWords(file, options, output)
                && Tiendo.read(
                                options.source(file),
                                options.limits(),
                                ProgrammeLoading.layout(options),
                                ProgrammeLoading.assembler(options))
                        .value()
                        .filter(loaded -> !loaded.programme().tasks().isEmpty())
                        .isEmpty();
    }

    /** The first reader of tables and texts that knows the source, if one does. */
    static Optional<DocumentReader> reader(Source source) throws IOException {
        for (DocumentReader reader : Tiendo.documentReaders().all()) {
            if (reader.recognises(source)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    static String words(Document document) {
        return document.texts().stream().map(Block.Text::text).collect(Collectors.joining("\n"));
    }

    /**
     * Whether the bytes are characters that no reader but that of Markdown claims by the name: a text may look like
     * separated values. What a reader of a structured format knows by its first characters is none.
     */
    static boolean isPlainText(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        String text = TextEncoding.withoutMark(new String(head, TextEncoding.of(head)));
        boolean isBinary = text.startsWith("PK\u0003") || text.indexOf('\0') >= 0 || text.startsWith("%PDF-");
        if (isBinary || Tiendo.readers().all().stream().anyMatch(reader -> reader.recognises(head))) {
            return false;
        }
        String name = source.name().toLowerCase(Locale.ROOT);
        return reader(source)
                .filter(reader -> !(reader instanceof MarkdownReader))
                .filter(reader -> reader.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .isEmpty();
    }
}
