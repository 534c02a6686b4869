package io.github.tiendo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    @Nested
    class Line {

        @Test
        void beginsWithThePlaceAndTheSeverity() {
            Finding finding = Finding.of(TestCode.BROKEN)
                    .with("found", "7x%")
                    .at(SourceLocation.of("decision-749.xlsx", "Chỉ tiêu!C12"));

            assertThat(finding.line(Languages.ENGLISH))
                    .isEqualTo("decision-749.xlsx!Chỉ tiêu!C12: error: it is broken: 7x%");
            assertThat(finding.as(Severity.WARNING).line(Languages.VIETNAMESE))
                    .isEqualTo("decision-749.xlsx!Chỉ tiêu!C12: cảnh báo: bị hỏng: 7x%");
        }

        @Test
        void namesNoPlaceWhereThereIsNone() {
            assertThat(Finding.of(TestCode.BROKEN).with("found", "7x%").line(Languages.ENGLISH))
                    .isEqualTo("error: it is broken: 7x%");
        }

        @Test
        void staysOneLineWhateverWasRead() {
            assertThat(Finding.of(TestCode.BROKEN)
                            .with("found", "a\r\nb\tc\u001b[31m\u2028d")
                            .line(Languages.ENGLISH))
                    .isEqualTo("error: it is broken: a b c [31m d");
        }
    }

    @Nested
    class Message {

        @Test
        void speaksTheLanguageAskedFor() {
            Finding finding = Finding.of(TestCode.BROKEN).with("found", "7x%");

            assertThat(finding.message(Languages.VIETNAMESE)).isEqualTo("bị hỏng: 7x%");
            assertThat(finding.message(Locale.forLanguageTag("vi-VN"))).isEqualTo("bị hỏng: 7x%");
            assertThat(finding.message(Locale.FRENCH)).isEqualTo("it is broken: 7x%");
        }

        @Test
        void doesNotAskTheDefaultLocale() {
            Locale before = Locale.getDefault();
            try {
                for (String tag : List.of("vi-VN", "tr-TR", "ar")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(Finding.of(TestCode.BROKEN).with("found", 1200).message(Languages.ENGLISH))
                            .isEqualTo("it is broken: 1200");
                }
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void printsEveryTypeOfArgument() {
            assertThat(text(new BigDecimal("12.50"), Languages.VIETNAMESE)).isEqualTo("12,50");
            assertThat(text(new BigDecimal("12.50"), Languages.ENGLISH)).isEqualTo("12.50");
            assertThat(text(LocalDate.of(2022, 12, 31), Languages.VIETNAMESE)).isEqualTo("31/12/2022");
            assertThat(text(LocalDate.of(2022, 12, 31), Languages.ENGLISH)).isEqualTo("31 December 2022");
            assertThat(text(LocalizedText.of("đạt", "met"), Languages.ENGLISH)).isEqualTo("met");
            assertThat(text(List.of(1L, "b", LocalizedText.of("đạt", "met")), Languages.VIETNAMESE))
                    .isEqualTo("1, b, đạt");
        }

        private String text(Object argument, Locale language) {
            return MessageText.fill("{found}", Map.of("found", argument), language);
        }

        @Test
        void knowsOneFromSeveral() {
            String pattern = "{count} {count|row|rows}";

            assertThat(MessageText.fill(pattern, Map.of("count", 1L), Languages.ENGLISH))
                    .isEqualTo("1 row");
            assertThat(MessageText.fill(pattern, Map.of("count", 0), Languages.ENGLISH))
                    .isEqualTo("0 rows");
            assertThat(MessageText.fill(pattern, Map.of(), Languages.ENGLISH)).isEqualTo(pattern);
        }

        @Test
        void doesNotReadTheBracesOfAnArgument() {
            assertThat(Finding.of(TestCode.BROKEN)
                            .with("found", "{expected}")
                            .with("expected", "secret")
                            .message(Languages.ENGLISH))
                    .isEqualTo("it is broken: {expected}");
        }

        @Test
        void leavesANameWithoutAnArgumentAsItIs() {
            assertThat(Finding.of(TestCode.BROKEN).message(Languages.ENGLISH)).isEqualTo("it is broken: {found}");
        }
    }

    @Nested
    class Bundles {

        @Test
        void refuseKeysThatOneLanguageLacks() {
            MessageBundle texts = MessageBundle.load(
                    "X",
                    name -> new ByteArrayInputStream(
                            (name.contains("_en") ? "a=1\nb=2" : "a=1").getBytes(StandardCharsets.UTF_8)));

            assertThat(texts.pattern("a", Languages.ENGLISH)).isEqualTo("1");
            assertThatThrownBy(() -> texts.pattern("a", Languages.VIETNAMESE))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuseAMissingFile() {
            MessageBundle texts = MessageBundle.load("X", name -> null);

            assertThatThrownBy(() -> texts.contains("a"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("X_en.properties");
        }

        @Test
        void openAFileWhenATextOfItIsAskedFor() {
            List<String> opened = new ArrayList<>();
            MessageBundle texts = MessageBundle.load("X", name -> {
                opened.add(name);
                return new ByteArrayInputStream("a=1".getBytes(StandardCharsets.UTF_8));
            });

            assertThat(opened).isEmpty();
            assertThat(texts.pattern("a", Languages.VIETNAMESE)).isEqualTo("1");
            assertThat(texts.pattern("a", Languages.VIETNAMESE)).isEqualTo("1");
            assertThat(opened).containsExactly("X_vi.properties");
        }
    }

    @Nested
    class Places {

        @ParameterizedTest
        @CsvSource({
            "0, 0, A1",
            "11, 2, C12",
            "8, 25, Z9",
            "9, 26, AA10",
            "998, 701, ZZ999",
            "1048575, 16383, XFD1048576"
        })
        void ofCellsAreThoseOfTheirAddresses(int row, int column, String address) {
            for (String sheet : List.of("", "Chỉ tiêu", "A!B")) {
                SourceLocation cell = SourceLocation.ofCell("a.xlsx", sheet, row, column);
                SourceLocation written = SourceLocation.of("a.xlsx", sheet.isEmpty() ? address : sheet + "!" + address);

                assertThat(cell).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
                assertThat(written).isEqualTo(cell);
                assertThat(cell).isEqualTo(SourceLocation.ofCell("a.xlsx", sheet, row, column));
                assertThat(cell).isNotEqualTo(SourceLocation.ofCell("b.xlsx", sheet, row, column));
                assertThat(cell).isNotEqualTo(SourceLocation.ofCell("a.xlsx", sheet, row + 1, column));
                assertThat(SourceLocation.builder().from(cell).build()).isEqualTo(cell);
            }
            assertThatThrownBy(() -> SourceLocation.ofCell("a", "", -1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void printAsFileAndAddress() {
            assertThat(SourceLocation.of("a.xlsx", "Chỉ tiêu!C12")).hasToString("a.xlsx!Chỉ tiêu!C12");
            assertThat(SourceLocation.of("a.xlsx")).hasToString("a.xlsx");
            assertThat(SourceLocation.builder()
                            .source("a.txt")
                            .page(2)
                            .line(31)
                            .column(7)
                            .build())
                    .hasToString("a.txt!p2:31:7");
        }

        @Test
        void areFoundForAnAttributeOrElseForItsElement() {
            ElementRef row = ElementRef.of("indicator", "a");
            Origins origins = Origins.builder()
                    .putPlaces(row, SourceLocation.of("f", "S!A1"))
                    .putPlaces(ElementRef.of("indicator", "a", "grade"), SourceLocation.of("f", "S!E1"))
                    .build();

            assertThat(origins.of(ElementRef.of("indicator", "a", "grade"))).contains(SourceLocation.of("f", "S!E1"));
            assertThat(origins.of(ElementRef.of("indicator", "a", "name"))).contains(SourceLocation.of("f", "S!A1"));
            assertThat(origins.of(ElementRef.of("indicator", "b"))).isEmpty();
        }
    }
}
