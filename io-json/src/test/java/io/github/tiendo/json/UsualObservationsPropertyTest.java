package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.spi.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A document is read the same, findings and places included, whether its usual observations are read apart or by tokens. */
class UsualObservationsPropertyTest {

    /** Fewer digits than the scanner takes for granted: then everything is read by tokens. */
    private static final ReadLimits BY_TOKENS = ReadLimits.builder()
            .numbers(NumberLimits.builder().maxDigits(17).build())
            .build();

    private static final String HEAD = "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
            + "\"indicators\":[{\"id\":\"i\",\"name\":{\"en\":\"I\"}},{\"id\":\"k\",\"name\":{\"en\":\"K\"}}],"
            + "\"reports\":[";

    private static final List<String> USUAL = List.of(
            "{\"indicator\":\"i\",\"period\":\"2021\",\"value\":1.50}",
            "{ \"indicator\" : \"k\" ,\n\t\"period\":\"2022-Q1\",\r\n\"value\":-3,\"unit\":\"%\",\"subject\":\"hà-nội\"}",
            "{\"knownOn\":\"2022-04-30\",\"period\":\"2022\",\"value\":77.08,\"indicator\":\"i\",\"numerator\":7,"
                    + "\"denominator\":9,\"unit\":\"%\"}",
            "{\"indicator\":\"unknown\",\"period\":\"2022\",\"value\":1}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1,\"definition\":\"none\"}");

    private static final List<String> UNUSUAL = List.of(
            "{\"indicator\":\"i\",\"period\":\"2022\",\"rank\":3,\"field\":63}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"words\":\"a \\\" } ] , { \\\\\"}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1,\"observations\":[{\"indicator\":\"i\"}]}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1,\"value\":2}",
            "{\"indicator\":\"\\u0069\",\"period\":\"2022\",\"value\":1e2}",
            "{\"indicator\":\"i\",\"period\":\"2022-Q5\",\"value\":1}",
            "{\"indicator\":\"i\",\"value\":1}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"status\":\"NOT_APPLICABLE\"}",
            "{\"indicator\":\"i\",\"period\":\"2022\",\"value\":1,\"mood\":[{}]}",
            "{}",
            "{\"indicator\":[}",
            "null",
            "[1]",
            "7",
            "\"{\"");

    private static Arbitrary<String> lists() {
        Arbitrary<String> element =
                Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(USUAL)), Tuple.of(1, Arbitraries.of(UNUSUAL)));
        Arbitrary<String> comma = Arbitraries.frequencyOf(
                Tuple.of(60, Arbitraries.of(",", " ,\n", ",\t")), Tuple.of(1, Arbitraries.of("", ",,", " ] ", "}")));
        return Combinators.combine(element.list().ofMaxSize(40), comma.list().ofSize(40), Arbitraries.of("", " ", "\n"))
                .as((elements, commas, blank) -> {
                    StringBuilder list = new StringBuilder("[").append(blank);
                    for (int i = 0; i < elements.size(); i++) {
                        list.append(i == 0 ? "" : commas.get(i)).append(elements.get(i));
                    }
                    return list.append(blank).append(']').toString();
                });
    }

    private static Arbitrary<String> reports() {
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("\"observations\":")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\"mood\":{\"observations\":",
                                "\"x\\\"observations\":",
                                "\"observations\" : ",
                                "\"totals\":",
                                "\"observations\":[],\"observations\":")));
        return Combinators.combine(name, lists())
                .as((named, list) ->
                        "{\"id\":\"" + list.hashCode() + "\"," + named + list + (named.contains("{") ? "}}" : "}"));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> whole =
                reports().list().ofMinSize(1).ofMaxSize(3).map(reports -> HEAD + String.join(",", reports) + "]}}");
        Arbitrary<String> broken = Combinators.combine(
                        whole,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of("", "{", "}", "[", "]", ",", ":", "\"", "\\", "x"),
                        Arbitraries.of(true, false))
                .as((text, share, piece, isCut) -> {
                    int at = (int) (share * (text.length() - 1));
                    return text.substring(0, at) + piece + (isCut ? "" : text.substring(at + 1));
                });
        return Arbitraries.oneOf(whole, broken);
    }

    private static void isTheSame(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome<LoadedProgramme> apart = Documents.read(bytes, ReadLimits.standard());
        Outcome<LoadedProgramme> byTokens = Documents.read(bytes, BY_TOKENS);

        assertThat(Documents.lines(apart.findings())).isEqualTo(Documents.lines(byTokens.findings()));
        assertThat(apart.value().map(LoadedProgramme::programme))
                .isEqualTo(byTokens.value().map(LoadedProgramme::programme));
        assertThat(apart.value().map(LoadedProgramme::origins))
                .isEqualTo(byTokens.value().map(LoadedProgramme::origins));
        assertThat(apart.value().map(LoadedProgramme::omissions))
                .isEqualTo(byTokens.value().map(LoadedProgramme::omissions));
    }

    @Property(tries = 2000)
    void readsTheSameAsByTokens(@ForAll("documents") String text) {
        isTheSame(text);
    }

    @Example
    void readsListsThatStandElsewhereByTokens() {
        String list = "[" + (USUAL.get(0) + ",").repeat(20) + USUAL.get(0) + "]";

        isTheSame(HEAD + "{\"id\":\"r\",\"mood\":{\"observations\":" + list + "}}]}}");
        isTheSame(HEAD + "{\"id\":\"r\",\"observations\":" + list + ",\"observations\":" + list + "}]}}");
        isTheSame(HEAD + "{\"id\":\"r\",\"observations\":" + list + "}],\"observations\":" + list + "}}");
    }

    @Example
    void takesTheUsualOnesOut() {
        String list = "[" + (USUAL.get(0) + ",").repeat(20) + UNUSUAL.get(0) + "," + USUAL.get(1) + "]";
        byte[] bytes = (HEAD + "{\"id\":\"r\",\"observations\":" + list + "}]}}").getBytes(StandardCharsets.UTF_8);

        UsualObservations usual =
                UsualObservations.of(new Content("document", bytes, bytes.length), ReadLimits.standard());

        assertThat(new String(usual.rest(), 0, usual.restLength(), StandardCharsets.UTF_8))
                .isEqualTo(HEAD + "{\"id\":\"r\",\"observations\":[" + UNUSUAL.get(0) + "]}]}}");
    }
}
