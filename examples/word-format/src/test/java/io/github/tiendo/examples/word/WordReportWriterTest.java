package io.github.tiendo.examples.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.fixtures.ReportSamples;
import io.github.tiendo.fixtures.ReportWriterContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.report.Report;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.ReportWriter;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordReportWriterTest extends ReportWriterContract {

    private static final Pattern OF_CHART = Pattern.compile("<(?:c:v|a:t)>([^<]*)</");

    @Override
    protected ReportWriter writer() {
        return new WordReportWriter();
    }

    @Override
    protected List<List<String>> printed(byte[] form) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        Document document = new WordReader()
                .read(Source.of("r.docx", form), ReadLimits.standard())
                .orThrow();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Text text) {
                lines.add(List.of(text.text()));
            } else if (block instanceof Sheet sheet) {
                sheet.rows()
                        .forEach(row -> lines.add(IntStream.range(0, row.size())
                                .mapToObj(nth -> row.cell(nth).display())
                                .toList()));
            }
        }
        parts(form).forEach((path, xml) -> {
            if (path.startsWith("word/charts/tiendo-chart")) {
                OF_CHART.matcher(xml).results().forEach(label -> lines.add(List.of(label.group(1))));
            }
        });
        return lines;
    }

    static Map<String, String> parts(byte[] form) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(form))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WordReportWriter().write(report, bytes);
        return bytes.toByteArray();
    }

    @Nested
    class OfDecision749 {

        @Test
        void carriesTheOfficialSentencesWordForWord() throws IOException {
            List<String> texts = new WordReader()
                            .read(
                                    Source.of("r.docx", bytes(ReportSamples.of749(Languages.VIETNAMESE))),
                                    ReadLimits.standard())
                            .orThrow()
                            .texts()
                            .stream()
                            .map(Block.Text::text)
                            .toList();

            assertThat(texts)
                    .containsSubsequence(
                            "08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                            "04/28 chỉ tiêu có khả năng hoàn thành trước thời hạn (chiếm tỷ lệ 14%);",
                            "07/28 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 25%);",
                            "06/28 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 21%);");
        }

        @Test
        void readsBackToItsTwentyEightIndicatorsAndTheirClasses() throws IOException {
            byte[] form = bytes(ReportSamples.of749(Languages.VIETNAMESE));

            Outcome<LoadedProgramme> read = Tiendo.read(Source.of("749.docx", form));
            Scorecard card = Tiendo.score(read.orThrow(), LocalDate.of(2022, 12, 31));

            // the tables that count are told from those that are counted
            assertThat(read.findings())
                    .filteredOn(finding -> finding.severity() != Severity.NOTE)
                    .isEmpty();

            assertThat(card.counted()).isEqualTo(28);
            assertThat(List.of(
                            Scales.MET,
                            Scales.LIKELY_EARLY,
                            Scales.LIKELY,
                            Scales.UNLIKELY,
                            Scales.HARD,
                            Scales.NOT_ASSESSABLE))
                    .extracting(card.tally()::count)
                    .containsExactly(8L, 4L, 7L, 6L, 1L, 2L);
        }
    }

    @Test
    void formatsNothingByHand() throws IOException {
        String document =
                parts(bytes(ReportSamples.of942(Languages.VIETNAMESE))).get("word/document.xml");

        assertThat(document).doesNotContain("<w:rPr>", "<w:jc", "<w:ind", "<w:spacing", "<w:tblBorders>");
        assertThat(Pattern.compile("<w:tbl>").matcher(document).results().count())
                .isEqualTo(Pattern.compile("<w:tblHeader/>")
                        .matcher(document)
                        .results()
                        .count());
    }
}
