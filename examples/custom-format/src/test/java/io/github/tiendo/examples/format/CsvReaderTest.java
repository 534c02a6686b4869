package io.github.tiendo.examples.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.DocumentReaderContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest extends DocumentReaderContract {

    private static final Path SAMPLE = Path.of("src", "test", "resources", "strategy.csv");

    @Override
    protected DocumentReader reader() {
        return new CsvReader();
    }

    @Override
    protected byte[] sample() throws IOException {
        return Files.readAllBytes(SAMPLE);
    }

    private static Outcome<Document> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Outcome<Document> read(String text, Charset charset) throws IOException {
        return new CsvReader().read(Source.of("t.csv", text.getBytes(charset)), ReadLimits.standard());
    }

    private static Sheet sheet(String text) throws IOException {
        return read(text).orThrow().sheets().get(0);
    }

    @Test
    void takesASingleQuotationMarkWhereItPartsMoreRecordsAlike() throws IOException {
        Sheet sheet = sheet("No;Name;Value\n1;'Homes; with water';72.5\n2;It's done;3\n");

        assertThat(sheet.at(1, 1).text()).isEqualTo("Homes; with water");
        assertThat(sheet.at(2, 1).text()).isEqualTo("It's done");
    }

    @Test
    void takesControlCharactersThatNobodySeesAndZerosBehindTheText() throws IOException {
        Sheet sheet = sheet("Name;Value\nHomes\u000bwith \u001bwater;1\u00002\nRoads;3\n" + "\0".repeat(900));

        assertThat(sheet.rows()).hasSize(3);
        assertThat(NormalText.of(sheet.at(1, 0).text())).isEqualTo("homes with water");
        // what stands between digits is nowhere passed over
        assertThat(NumberNotation.of(Languages.ENGLISH)
                        .parse(sheet.at(1, 1).text())
                        .value())
                .isEmpty();
        assertThat(sheet.at(2, 1).text()).isEqualTo("3");
    }

    @Test
    void isFoundByItselfAndScored() throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(SAMPLE);

        assertThat(read.orThrow().programme().indicators())
                .extracting(indicator -> indicator.name().text(Languages.ENGLISH))
                .containsExactly("Fibre to communes", "Adults with a smartphone, all ages", "Digital share of GDP");
        assertThat(Tiendo.score(read.orThrow()).tally().percent(Scales.MET, RoundingMode.HALF_UP, 0))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("67"));
    }

    @Test
    void namesTheLineAndCharacterOfAWrongCell() throws IOException {
        String text = "indicator,target 2025,result 2022\nFibre,80%,7x%\n";

        Outcome<LoadedProgramme> read = Tiendo.read(Source.of("t.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.findings())
                .extracting(Finding::toString)
                .anyMatch(found -> found.contains("t.csv!2:11") && found.contains("7x%"));
    }

    @Nested
    class Separators {

        @ParameterizedTest
        @ValueSource(strings = {"\t", ";", "|", ","})
        void areToldByTheLinesThatTheyPartAlike(String separator) throws IOException {
            Sheet sheet = sheet("a*b*c\n1*2*3\n".replace("*", separator));

            assertThat(sheet.rows()).extracting(Object::toString).containsExactly("a | b | c", "1 | 2 | 3");
        }

        @Test
        void areNotTheCommasOfDecimals() throws IOException {
            Sheet sheet = sheet("Chỉ tiêu;Mục tiêu;Kết quả\nA;80,5;70,5\nB;90,5;60,5\n");

            assertThat(sheet.at(2, 1).text()).isEqualTo("90,5");
        }

        @Test
        void areSaidByAFirstLine() throws IOException {
            Sheet sheet = sheet("sep=;\r\na,b;c\r\nd,e;f\r\n");

            assertThat(sheet.rows()).extracting(Object::toString).containsExactly("a,b | c", "d,e | f");
            assertThat(sheet.place(1, 1).place()).isEqualTo("3:5");
        }

        @Test
        void mayBeMissingInTheTitleAbove() throws IOException {
            Sheet sheet = sheet("KẾ HOẠCH NĂM 2025\n\na;b\n1;2\n");

            assertThat(sheet.rows()).extracting(Sheet.Row::index).containsExactly(0, 2, 3);
        }

        @Test
        void areToldBehindLongCells() throws IOException {
            String cell = "x".repeat(25_000);
            Sheet sheet = sheet("a,b,c,d\n" + String.join(",", cell, cell, cell, cell) + "\n");

            assertThat(sheet.at(1, 3).text()).isEqualTo(cell);
        }

        @Test
        void areMissedInAText() throws IOException {
            assertThat(read("Một câu, rồi thôi.\nCâu sau.\n").findings())
                    .extracting(Finding::code)
                    .containsExactly(CsvFindingCode.NO_COLUMNS);
            assertThat(new CsvReader()
                            .recognises(Source.of(
                                    "t.txt", "Một câu, rồi thôi.\nCâu sau.\n".getBytes(StandardCharsets.UTF_8))))
                    .isFalse();
        }
    }

    @Nested
    class Quotes {

        @Test
        void holdSeparatorsLineEndsAndThemselves() throws IOException {
            Sheet sheet = sheet("a,b\n\"x, \"\"y\"\"\nz\",2\n3,4\n");

            assertThat(sheet.at(1, 0).text()).isEqualTo("x, \"y\"\nz");
            assertThat(sheet.place(2, 0).place()).isEqualTo("4:1");
        }

        @Test
        void areSingleOnesWhereWholeCellsStandBetweenThem() throws IOException {
            Sheet sheet = sheet("'a, b','c'\n'd, e','f'\n");

            assertThat(sheet.rows()).extracting(Object::toString).containsExactly("a, b | c", "d, e | f");
        }

        @Test
        void thatAreNeverClosedSwallowNothing() throws IOException {
            Outcome<Document> read = read("a,b\n\"x,1\ny,2\n");

            assertThat(read.findings())
                    .extracting(
                            Finding::code,
                            found -> found.location().orElseThrow().place())
                    .containsExactly(tuple(CsvFindingCode.OPEN_QUOTE, "2:1"));
            assertThat(read.orThrow().sheets().get(0).rows())
                    .extracting(Object::toString)
                    .containsExactly("a | b", "\"x | 1", "y | 2");
        }

        @Test
        void thatAreMissingAroundASeparatorAreTold() throws IOException {
            Outcome<Document> read = read("no,lead,due\n1,Justice,May\n2,Labour, Family,June\n3,Health,July\n");

            assertThat(read.findings())
                    .extracting(
                            Finding::code,
                            found -> found.location().orElseThrow().place())
                    .containsExactly(tuple(CsvFindingCode.MORE_CELLS, "3:1"));
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
        void areTold(String charset) throws IOException {
            String text = "Chỉ tiêu,Mục tiêu 2025\nSố hộ,100\n";

            Sheet sheet =
                    read(text, Charset.forName(charset)).orThrow().sheets().get(0);

            assertThat(sheet.at(1, 0).text()).isEqualTo("Số hộ");
        }

        @Test
        void mayBeginWithAMark() throws IOException {
            assertThat(sheet("\uFEFFa,b\n1,2\n").at(0, 0).text()).isEqualTo("a");
        }

        @Test
        void ofOneByteAreRefused() throws IOException {
            assertThat(read("caf\u00E9,b\n1,2\n", StandardCharsets.ISO_8859_1).findings())
                    .extracting(Finding::code)
                    .containsExactly(CsvFindingCode.OTHER_ENCODING);
        }

        /** {@code Tỷ lệ hộ nghèo}, {@code Chỉ tiêu năm} in the bytes of TCVN3. */
        @Test
        void ofOldFontsAreNamed() throws IOException {
            String text = "T\u00FB l\u00D6 h\u00E9 ngh\u00CCo,Ch\u00D8 ti\u00AAu n\u00A8m\n";

            assertThat(read(text, StandardCharsets.ISO_8859_1).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.arguments()).containsEntry("found", "TCVN3"));
        }
    }

    @Nested
    class Cells {

        @Test
        void areDatesWhereTheyAreWrittenAsOneOnly() throws IOException {
            Sheet sheet = sheet("a,b\n2025-06-30,30/6/2025\n2025-13-01,x\n");

            assertThat(sheet.at(1, 0).date()).contains(LocalDate.of(2025, 6, 30));
            assertThat(sheet.at(1, 1).kind()).isEqualTo(DraftCell.Kind.TEXT);
            assertThat(sheet.at(2, 0).kind()).isEqualTo(DraftCell.Kind.TEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"rows", "columns", "cell-length", "elements"})
        void areLimited(String limit) throws IOException {
            ReadLimits limits = ReadLimits.builder().limit(limit, 1).build();

            Outcome<Document> read =
                    new CsvReader().read(Source.of("t.csv", "aa,bb\n1,2\n".getBytes(StandardCharsets.UTF_8)), limits);

            assertThat(read.value()).isEmpty();
            assertThat(read.findings()).extracting(Finding::code).containsExactly(CsvFindingCode.TOO_LARGE);
        }
    }
}
