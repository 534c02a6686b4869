package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The families of cases that collections for JSON parsers hold: texts that must be accepted, texts that must be
 * rejected, and texts about which parsers may differ. Each stands by itself and as the value of a member.
 */
class HostileJsonTest {

    private static final ReadLimits SMALL =
            ReadLimits.builder().elements(100_000).build();

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** Values that every parser accepts. */
    static Stream<String> accepted() {
        return Stream.of(
                "0",
                "-0",
                "1",
                "-1",
                "123.456",
                "1e1",
                "1E+2",
                "1e-2",
                "0e1",
                "-0.1",
                "20e1",
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\"",
                "\" \"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u00e9\"",
                "\"\\uD83D\\uDE80\"",
                "\"đ\"",
                "\"\u2028\u2029\"",
                "\"\\u0000\"",
                "\"\\uFFFF\"",
                "\"\uFFFE\"",
                "\"\uD83D\uDE80\"",
                "\"\u007f\"",
                "[]",
                "[ ]",
                "[null]",
                "[1,2]",
                "[[[]]]",
                "{}",
                "{\"\":0}",
                "{\"a\":[]}",
                "{\"a\\u0000b\":1}",
                " [1] ",
                "\t\n\r [] ",
                "[\"asd \"]",
                "{\"min\":-1.0e+28,\"max\":1.0e+28}");
    }

    /** Values that no parser may accept. */
    static Stream<String> rejected() {
        return Stream.of(
                "",
                " ",
                "[",
                "]",
                "{",
                "}",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[1}",
                "{]",
                "{1:1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\"::1}",
                "{\"a\",1}",
                "{\"a\":1}x",
                "{}}",
                "[]]",
                "[][]",
                "\"",
                "\"a",
                "'a'",
                "a",
                "\"\\",
                "\"\\x\"",
                "\"\\u\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\uD800\\u\"",
                "\"\n\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "01",
                "-01",
                "+1",
                "-",
                "--1",
                "1.",
                ".5",
                "-.5",
                "1.e1",
                "1e",
                "1e+",
                "1eE2",
                "0x1",
                "1_000",
                "1a",
                "1.2.3",
                "- 1",
                "Infinity",
                "-Infinity",
                "NaN",
                "nul",
                "nulll",
                "tru",
                "TRUE",
                "True",
                "undefined",
                "#",
                "// c\n1",
                "/* c */1",
                "1//",
                "<a/>",
                "\\u0031",
                "\u00a01",
                "\u20601",
                "\uFF11",
                "*",
                "[\"a\",\n4\n,1,",
                "{\"a\":\"b\"}#",
                "\u000c[]",
                "[\u000b1]");
    }

    /** Bytes about which parsers may differ. */
    static Stream<byte[]> either() {
        Charset utf8 = StandardCharsets.UTF_8;
        String digits = "1".repeat(100_000);
        return Stream.of(
                "1e999999".getBytes(utf8),
                "-1e999999".getBytes(utf8),
                "1e-999999".getBytes(utf8),
                "1e99999999999999999999".getBytes(utf8),
                "1e-99999999999999999999".getBytes(utf8),
                digits.getBytes(utf8),
                ("0." + digits).getBytes(utf8),
                ("1e" + digits).getBytes(utf8),
                ("\"" + digits + "\"").getBytes(utf8),
                ("{\"" + digits + "\":1}").getBytes(utf8),
                "\"\\uD800\"".getBytes(utf8),
                "\"\\uDC00\\uD800\"".getBytes(utf8),
                "\"\\uD800\\uD800\\n\"".getBytes(utf8),
                "{\"\\uD800\":1}".getBytes(utf8),
                "{\"a\":1,\"a\":2}".getBytes(utf8),
                "{\"a\":1,\"\\u0061\":2}".getBytes(utf8),
                "\uFEFF1".getBytes(utf8),
                "\uFEFF\uFEFF1".getBytes(utf8),
                "\uFEFF".getBytes(utf8),
                "[\"é\"]".getBytes(StandardCharsets.UTF_16LE),
                "[\"é\"]".getBytes(StandardCharsets.UTF_16BE),
                "\uFEFF[\"\uD800\"]".getBytes(StandardCharsets.UTF_16LE),
                "[\"é\"]".getBytes(Charset.forName("UTF-32BE")),
                "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1),
                joined(bytes('"'), bytes(0xC0, 0xAF), bytes('"')),
                joined(bytes('"'), bytes(0xE0, 0x80, 0xAF), bytes('"')),
                joined(bytes('"'), bytes(0xED, 0xA0, 0x80), bytes('"')),
                joined(bytes('"'), bytes(0xF4, 0x90, 0x80, 0x80), bytes('"')),
                joined(bytes('"'), bytes(0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF), bytes('"')),
                joined(bytes('"'), bytes(0x80), bytes('"')),
                joined(bytes('"'), bytes(0xC3)),
                joined(bytes('"'), bytes(0xF0, 0x9F, 0x9A)),
                bytes(0xFF),
                bytes(0xFE, 0xFF),
                bytes(0xFF, 0xFE, 0),
                bytes(0x1F, 0x8B),
                bytes(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0),
                bytes(0, 0, 0, 0),
                "[".repeat(100_000).getBytes(utf8),
                "[[".repeat(50_000).concat("]]".repeat(50_000)).getBytes(utf8),
                "{\"a\":".repeat(100_000).getBytes(utf8),
                "[{\"\":".repeat(50_000).getBytes(utf8),
                ("[" + "0,".repeat(200_000) + "0]").getBytes(utf8),
                ("[" + "{},".repeat(200_000) + "{}]").getBytes(utf8),
                ("{" + "\"a\":1,".repeat(50_000) + "\"b\":1}").getBytes(utf8),
                collidingNames().getBytes(utf8));
    }

    /** Many different names, more than a table of names should ever keep. */
    private static String collidingNames() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 60_000; i++) {
            names.append("\"AaBB")
                    .append(Integer.toString(i, 2).replace("0", "Aa").replace("1", "BB"))
                    .append("\":1,");
        }
        return names.append("\"z\":1}").toString();
    }

    private static final List<String> AROUND = List.of(
            "%s",
            "{\"tiendo\":\"1.0\",\"programme\":%s}",
            "{\"tiendo\":%s,\"programme\":{}}",
            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":%s,\"title\":{\"en\":\"P\"}}}",
            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":%s,\"indicators\":%s,\"tasks\":%s,\"reports\":%s,"
                    + "\"rosters\":%s,\"scales\":%s,\"headings\":%s,\"obligations\":%s,\"assignments\":%s}}",
            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\"indicators\":[{\"id\":\"i\",\"name\":"
                    + "{\"en\":\"I\"},\"unit\":%s,\"naturalLimit\":%s,\"definitions\":%s,\"targets\":[{\"kind\":\"BOUND\","
                    + "\"comparison\":\"AT_LEAST\",\"value\":%s,\"decimals\":%s},{\"kind\":\"CHANGE\",\"percent\":%s},"
                    + "{\"kind\":\"TOP_RANK\",\"limit\":%s},{\"kind\":\"ALL_OF\",\"parts\":%s}]}],"
                    + "\"reports\":[{\"id\":\"r\",\"observations\":[{\"indicator\":\"i\",\"period\":\"2022\",\"value\":%s},"
                    + "{\"indicator\":\"i\",\"period\":%s,\"rank\":%s,\"field\":%s},{\"indicator\":\"i\",\"period\":\"2022\","
                    + "\"value\":1,\"unit\":\"%%\",\"minimumDigits\":%s,\"ratio\":{\"numerator\":%s,\"denominator\":%s}}]}]}}");

    private static Outcome<LoadedProgramme> read(byte[] bytes) throws IOException {
        Outcome<LoadedProgramme> read = Documents.read(bytes, SMALL);
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Observation> lines = ObservationLines.read(Source.of("x", bytes), SMALL, findings::add)) {
            lines.forEach(line -> {});
        }
        return read;
    }

    private static byte[] around(String frame, byte[] value) {
        String[] parts = frame.replace("%%", "\uE000").split("%s", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i++) {
            bytes.writeBytes(parts[i].replace('\uE000', '%').getBytes(StandardCharsets.UTF_8));
            if (i < parts.length - 1) {
                bytes.writeBytes(value);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isSyntax(Finding finding) {
        return finding.code() == JsonFindingCode.SYNTAX || finding.code() == JsonFindingCode.TRUNCATED;
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsTheSyntaxOfWhatIsJson(String value) throws IOException {
        for (String frame : AROUND) {
            assertThat(read(around(frame, value.getBytes(StandardCharsets.UTF_8)))
                            .findings())
                    .noneMatch(HostileJsonTest::isSyntax);
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void answersWhatIsNoJsonWithOneSyntaxError(String value) throws IOException {
        for (String frame : AROUND) {
            assertThat(read(around(frame, value.getBytes(StandardCharsets.UTF_8))).findings().stream()
                            .filter(HostileJsonTest::isSyntax))
                    .as(frame)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("either")
    void answersAnythingElseWithFindingsOrAValue(byte[] value) throws IOException {
        for (String frame : AROUND) {
            Outcome<LoadedProgramme> read = read(around(frame, value));

            assertThat(read.findings()).hasSizeLessThanOrEqualTo(2 * Findings.MOST + 2);
        }
    }

    @Test
    void listsNoMoreFindingsThanAnybodyReads() throws IOException {
        String entries = "{\"x\":1},".repeat(20_000);

        Outcome<LoadedProgramme> read =
                Documents.read("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
                        + "\"indicators\":[" + entries + "{}]}}");

        assertThat(read.findings()).hasSize(Findings.MOST + 1);
        assertThat(read.findings().get(Findings.MOST).code()).isEqualTo(JsonFindingCode.TOO_MANY_FINDINGS);
        assertThat(read.orThrow().omissions()).hasSize(20_001);
    }

    @Test
    void findsOneAmongManyWithoutLookingAtAll() {
        int many = 60_000;
        StringBuilder grades = new StringBuilder();
        StringBuilder declared = new StringBuilder();
        StringBuilder definitions = new StringBuilder();
        StringBuilder observations = new StringBuilder();
        for (int i = 0; i < many; i++) {
            String mark = i == 0 ? "" : ",";
            grades.append(mark).append("{\"id\":\"g").append(i).append("\",\"label\":{\"en\":\"G\"}}");
            declared.append(mark).append("{\"indicator\":\"i\",\"scale\":\"s\",\"grade\":\"g59999\"}");
            definitions.append(mark).append("{\"id\":\"d").append(i).append("\",\"wording\":{\"en\":\"D\"}}");
            observations
                    .append(mark)
                    .append("{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1,\"definition\":\"d59999\"}");
        }

        Outcome<LoadedProgramme> read = Documents.read(
                "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\"scales\":[{\"id\":\"s\","
                        + "\"name\":{\"en\":\"S\"},\"grades\":[" + grades
                        + "]}],\"indicators\":[{\"id\":\"i\",\"name\":"
                        + "{\"en\":\"I\"},\"definitions\":[" + definitions
                        + "]}],\"reports\":[{\"id\":\"r\",\"observations\":["
                        + observations + "],\"declaredGrades\":[" + declared + "]}]}}");

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().programme().reports().get(0).declaredGrades()).hasSize(many);
    }
}
