package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.TiendoArbitraries;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever the scanner does not decline is what the codec reads of the same line, without a finding. */
class ObservationScannerPropertyTest {

    private static final String USUAL = "{\"indicator\":\"hộ gia đình\",\"period\":\"2022-Q1\",\"value\":-77.080,"
            + "\"unit\":\"%\",\"qualifier\":\"NEARLY\",\"status\":\"PROVISIONAL\",\"subject\":\"hà-nội\","
            + "\"dimensions\":{\"giới\":\"nữ\",\"age\":\"0-5\"},\"definition\":\"d1\",\"reportedBy\":\"bộ\","
            + "\"numerator\":10,\"denominator\":20.5,\"knownOn\":\"2022-04-30\"}";

    /** The pieces that a line is mostly made of, so that chance puts many lines together that are nearly right. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            " ",
            "\t",
            "\r",
            "\u0000",
            "\u001f",
            "\\u0041",
            "\\ud800",
            "null",
            "true",
            "0",
            "-0",
            "00",
            "01",
            "-",
            "1.",
            ".5",
            "1e3",
            "1E400",
            "12345678901234567890",
            "0.00",
            "\"indicator\":\"x\"",
            "\"period\":\"2022\"",
            "\"period\":\"2022-Q9\"",
            "\"value\":1",
            "\"value\":\"1\"",
            "\"unit\":\"\"",
            "\"unit\":7",
            "\"status\":\"NOT_YET_REPORTED\"",
            "\"status\":\"x\"",
            "\"denominator\":0",
            "\"subject\":\" \"",
            "\"dimensions\":{}",
            "\"dimensions\":{\"a\":\"b\",\"a\":\"b\"}",
            "\"dimensions\":{\"a\":{}}",
            "\"knownOn\":\"2022-02-30\"",
            "\"withdrawal\":true",
            "\"rank\":3",
            "\"scaleWord\":\"MILLION\"",
            "\"decimals\":3",
            "\"ratio\":{\"numerator\":1,\"denominator\":2}",
            "\"é\"",
            "€");

    private final ObservationScanner scanner = new ObservationScanner(ReadLimits.standard());

    @Provide
    Arbitrary<String> written() {
        return TiendoArbitraries.observations(IndicatorId.of("chỉ tiêu 1"))
                .map(observation -> new String(line(observation), StandardCharsets.UTF_8).strip());
    }

    /** Lines of usual members in any order, with blanks between them. */
    @Provide
    Arbitrary<String> usual() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aăđ€\uD83D\uDE80 /-0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "\"" + text + "\"");
        Arbitrary<String> numbers = Arbitraries.of(
                "0",
                "-0",
                "0.0",
                "-0.10",
                "10",
                "100",
                "77.08",
                "1e2",
                "123456789012345678",
                "0.12345678901234567",
                "1234567890123456789");
        List<Arbitrary<String>> others = List.of(
                member("unit", Arbitraries.oneOf(texts, Arbitraries.of("\"%\"", "\"phần trăm\"", "\"Lần\""))),
                member("qualifier", constants(Qualifier.class)),
                member("status", constants(Observation.Status.class)),
                member("subject", texts),
                member(
                        "dimensions",
                        Combinators.combine(texts, texts).as((name, value) -> "{" + name + ":" + value + "}")),
                member("definition", texts),
                member("reportedBy", texts),
                member("numerator", numbers),
                member("denominator", numbers),
                member("knownOn", Arbitraries.of("\"2022-12-31\"", "\"2024-02-29\"", "\"2023-02-29\"")));
        Arbitrary<String> periods = Arbitraries.of("\"2022\"", "\"2022-Q1\"", "\"2021/2025\"", "\"2022-13\"");
        return Combinators.combine(
                        member("indicator", texts),
                        member("period", periods),
                        member("value", numbers),
                        Combinators.combine(others).as(members -> members),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs(),
                        Arbitraries.of("", " ", "\t \r"))
                .as((indicator, period, value, more, count, order, blanks) -> {
                    List<String> members = new ArrayList<>(more);
                    Collections.shuffle(members, new Random(order));
                    members = new ArrayList<>(members.subList(0, count));
                    members.addAll(List.of(indicator, period, value));
                    Collections.shuffle(members, new Random(order));
                    return blanks + "{" + blanks + String.join(blanks + "," + blanks, members) + blanks + "}" + blanks;
                });
    }

    private static Arbitrary<String> member(String name, Arbitrary<String> values) {
        return values.map(value -> "\"" + name + "\":" + value);
    }

    private static <E extends Enum<E>> Arbitrary<String> constants(Class<E> type) {
        return Arbitraries.of(type).map(constant -> "\"" + constant.name() + "\"");
    }

    @Provide
    Arbitrary<String> changed() {
        Arbitrary<String> lines = Arbitraries.oneOf(Arbitraries.just(USUAL), usual(), written());
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(lines, places, Arbitraries.integers().between(0, 12), Arbitraries.of(PIECES))
                .as((line, place, cut, piece) -> {
                    int from = place % (line.length() + 1);
                    return line.substring(0, from) + piece + line.substring(Math.min(line.length(), from + cut));
                });
    }

    @Provide
    Arbitrary<String> composed() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Example
    void takesTheUsualLineInWhole() {
        Observation read = scan(USUAL).orElseThrow();

        assertThat(line(read)).isEqualTo((USUAL + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(byCodec(USUAL).orElseThrow());
    }

    @Example
    void declinesALineThatTheLimitsMayForbid() {
        ReadLimits few = ReadLimits.builder().elements(3).build();

        assertThat(new ObservationScanner(few).scan(padded(USUAL), 0, length(USUAL)))
                .isNull();
    }

    @Example
    void declinesATextThatIsLongerThanItMayBe() {
        ReadLimits small = ReadLimits.builder().cellLength(64).build();
        String exact = USUAL.replace("\"d1\"", "\"" + "d".repeat(64) + "\"");
        String longer = USUAL.replace("\"d1\"", "\"" + "d".repeat(65) + "\"");

        assertThat(new ObservationScanner(small).scan(padded(exact), 0, length(exact)))
                .isNotNull();
        assertThat(new ObservationScanner(small).scan(padded(longer), 0, length(longer)))
                .isNull();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void givesWhatTheCodecGivesOfWhatWasWritten(@ForAll("written") String line) {
        agrees(line);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givesWhatTheCodecGivesOfUsualLines(@ForAll("usual") String line) {
        agrees(line);
        Statistics.collect(scan(line).isPresent());
        Statistics.coverage(taken -> taken.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void givesWhatTheCodecGivesOfChangedLines(@ForAll("changed") String line) {
        agrees(line);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void givesWhatTheCodecGivesOfAnything(@ForAll("composed") String members) {
        agrees(members);
        agrees("{\"indicator\":\"x\",\"period\":\"2022\",\"value\":1," + members + "}");
    }

    private void agrees(String line) {
        Optional<Observation> scanned = scan(line);
        if (scanned.isPresent()) {
            Optional<Observation> read = byCodec(line);
            assertThat(read).isEqualTo(scanned);
            // What equality passes over, such as printed decimals, is in the bytes.
            assertThat(line(read.orElseThrow())).isEqualTo(line(scanned.get()));
        }
    }

    private Optional<Observation> scan(String line) {
        return Optional.ofNullable(scanner.scan(padded(line), 0, length(line)));
    }

    private static int length(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    /** As it lies in a buffer: with other bytes behind it. */
    private static byte[] padded(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + 16);
        Arrays.fill(padded, bytes.length, padded.length, (byte) '"');
        return padded;
    }

    /** The observation by way of tokens and elements; empty where there is a finding. */
    private static Optional<Observation> byCodec(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Findings findings = new Findings(new Content("line", bytes, bytes.length));
        Element element = new Element(null, "", 0);
        try {
            if (!ElementParser.parse(
                    findings.content(), element, ReadLimits.standard(), findings, ElementParser.FACTORY)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Optional<Observation> read =
                Fields.read(ObservationCodec.INSTANCE, new Fields(new Reading(findings, false, List.of()), element));
        return findings.size() == 0 ? read : Optional.empty();
    }

    private static byte[] line(Observation observation) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            ObservationLines.write(Stream.of(observation), line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return line.toByteArray();
    }
}
