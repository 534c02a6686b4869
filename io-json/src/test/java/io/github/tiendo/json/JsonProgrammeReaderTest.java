package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.ProgrammeReaderContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.json.JsonProgrammeReader.UnknownMembers;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonProgrammeReaderTest extends ProgrammeReaderContract {

    @Override
    protected ProgrammeReader reader() {
        return new JsonProgrammeReader();
    }

    @Override
    protected byte[] sample() {
        return Documents.sample();
    }

    private static Programme fibre() {
        IndicatorId households = IndicatorId.of("households");
        IndicatorId accounts = IndicatorId.of("accounts");
        IndicatorId rank = IndicatorId.of("rank");
        AgencyId ministry = AgencyId.of("bo-thong-tin-va-truyen-thong");
        return Programme.builder()
                .id(ProgrammeId.of("fibre"))
                .title(LocalizedText.of("Cáp quang đến mọi nhà", "Fibre for everybody"))
                .addLegalBasis(LegalBasis.builder()
                        .number("749/QĐ-TTg")
                        .issuedOn(LocalDate.of(2020, 6, 3))
                        .build())
                .span(Period.span(2021, 2025))
                .outline(Outline.builder()
                        .addLevelNames(LocalizedText.vietnamese("Trụ cột"))
                        .addHeadings(Heading.builder()
                                .id(HeadingId.of("ha-tang"))
                                .title(LocalizedText.vietnamese("Hạ tầng số"))
                                .build())
                        .build())
                .addIndicators(Indicator.builder()
                        .id(households)
                        .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình có cáp quang"))
                        .unit(Unit.PERCENT)
                        .heading(HeadingId.of("ha-tang"))
                        .addResponsible(ministry)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(accounts)
                        .name(LocalizedText.vietnamese("Tài khoản thanh toán"))
                        .periodsRule(PeriodsRule.CUMULATIVE)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(rank)
                        .name(LocalizedText.vietnamese("Xếp hạng EGDI"))
                        .kind(Indicator.Kind.RANK)
                        .exclusion(ExclusionReason.NATIONAL_RANK)
                        .build())
                .putTargets(households, List.of(Target.atLeast(Percent.of("80"), Period.endOf(2025))))
                .putTargets(accounts, List.of())
                .addTasks(Task.builder()
                        .id(TaskId.of("n1"))
                        .number("1")
                        .title(LocalizedText.vietnamese("Ban hành kế hoạch"))
                        .deadline(Deadline.before(LocalDate.of(2022, 6, 30)))
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("2022"))
                        .reportedBy(ministry)
                        .issuedOn(LocalDate.of(2023, 7, 12))
                        .dataThrough(LocalDate.of(2022, 12, 31))
                        .addObservations(Observation.builder()
                                .indicator(households)
                                .period(Period.year(2022))
                                .value(Quantity.percent("77.00"))
                                .build())
                        .addObservations(Observation.builder()
                                .indicator(accounts)
                                .period(Period.year(2022))
                                .value(Quantity.of(1_150_000, Unit.COUNT).withQualifier(Qualifier.NEARLY))
                                .build())
                        .addObservations(Observation.builder()
                                .indicator(rank)
                                .period(Period.year(2022))
                                .value(Rank.of(86, 193).withMovement(0))
                                .build())
                        .addDeclaredGrades(DeclaredGrade.builder()
                                .indicator(households)
                                .target(TargetId.of("2025"))
                                .grade(Scales.LIKELY)
                                .build())
                        .addStatedTexts(StatedText.of("08/28 chỉ tiêu đã hoàn thành"))
                        .addTaskEntries(TaskStatusEntry.builder()
                                .task(TaskId.of("n1"))
                                .status(TaskStatus.COMPLETED)
                                .completedOn(LocalDate.of(2022, 5, 4))
                                .build())
                        .putRows(
                                households,
                                RowRef.builder()
                                        .table("1.2")
                                        .addHeadings("I")
                                        .number("3.1")
                                        .build())
                        .build())
                .build();
    }

    @Test
    void readsEveryPartOfTheSample() {
        Outcome<LoadedProgramme> read = Documents.read(sample(), ReadLimits.standard());

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().programme()).isEqualTo(fibre());
        assertThat(read.orThrow().omissions()).isEmpty();
    }

    @Test
    void keepsHowNumbersWerePrinted() {
        List<Observation> read = Documents.read(sample(), ReadLimits.standard())
                .orThrow()
                .programme()
                .reports()
                .get(0)
                .observations();

        Quantity share = read.get(0).quantity().orElseThrow();
        Quantity accounts = read.get(1).quantity().orElseThrow();
        assertThat(share.decimals()).isEqualTo(2);
        assertThat(accounts.scaleWord()).contains(ScaleWord.MILLION);
        assertThat(accounts.decimals()).isEqualTo(2);
    }

    @Test
    void knowsWhereTheElementsStood() {
        LoadedProgramme read = Documents.read(sample(), ReadLimits.standard()).orThrow();

        assertThat(read.origins()
                        .of(ElementRef.of("indicator", "accounts"))
                        .orElseThrow()
                        .toString())
                .isEqualTo("programme.json!/programme/indicators/1");
        var value = read.origins()
                .of(ElementRef.of("indicator", "households", "value:2022"))
                .orElseThrow();
        assertThat(value.line()).hasValue(43);
        assertThat(value.column()).hasValue(11);
    }

    @Test
    void readsAnEqualProgrammeFromPackedAndMarkedBytes() throws IOException {
        String text = new String(sample(), StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(sample());
        }
        List<byte[]> forms = List.of(
                packed.toByteArray(),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        for (byte[] form : forms) {
            assertThat(Documents.read(form, ReadLimits.standard()).map(LoadedProgramme::programme))
                    .isEqualTo(Outcome.of(fibre()));
        }
        assertThat(reader().recognises(forms.get(0))).isTrue();
    }

    /** The findings of a programme with these members. */
    private static List<String> findings(String members) {
        return Documents.lines(Documents.read(
                        "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\n" + members + "}}")
                .findings());
    }

    @Nested
    class FindsEveryErrorAtItsPlace {

        @Test
        void wrongTypesUnknownMembersAndConstants() {
            assertThat(findings("\"span\": 2021, \"colour\": \"red\",\n"
                            + "\"indicators\": [{\"id\": \"i\", \"name\": {\"vi\": \"Chỉ tiêu\", \"fr\":"
                            + " \"x\"}, \"kind\": \"level\"}, 7]"))
                    .containsExactly(
                            "/programme/span 2:9 ERROR json.wrong-type: a number was found; expected a text",
                            "/programme/colour 2:25 ERROR json.unknown-field: the member 'colour' is not known here;"
                                    + " expected id, title, legalBasis, span, firstMonth, levelNames, headings, scales,"
                                    + " indicators, partTargets, tasks, rosters, assignments, obligations, reports, totals",
                            "/programme/indicators/0/name/fr 3:61 ERROR json.unknown-field: the member 'fr' is not"
                                    + " known here; expected vi, en",
                            "/programme/indicators/0/kind 3:75 ERROR json.unknown-constant: 'level' was found; expected"
                                    + " one of LEVEL, ANNUAL_GROWTH, RANK, QUALITATIVE",
                            "/programme/indicators/1 3:85 ERROR json.wrong-type: a number was found; expected an"
                                    + " object");
        }

        @Test
        void referencesDuplicatesAndImpossibleValues() {
            assertThat(findings("\"indicators\": [\n"
                            + "{\"id\": \"i\", \"name\": {\"en\": \"I\"}, \"heading\": \"h\"},\n"
                            + "{\"id\": \"i\", \"name\": {\"en\": \"J\"}}, {\"name\": {\"en\": \"K\"}}],\n"
                            + "\"reports\": [{\"id\": \"r\", \"observations\": [\n"
                            + "{\"indicator\": \"j\", \"period\": \"2022\", \"value\": 1},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022-Q5\", \"value\": 1},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"status\": \"WITHHELD\", \"value\": 1},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"rank\": 9, \"field\": 8},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 1, \"period\": \"2023\"}]}]"))
                    .containsExactly(
                            "/programme/reports/0/observations/4/period 10:60 ERROR json.duplicate-key: the member"
                                    + " 'period' stands twice in one object; the first one stands",
                            "/programme/indicators/0/heading 3:45 ERROR json.unknown-reference: 'h' names nothing in"
                                    + " this document; expected the id of a heading that stands before",
                            "/programme/indicators/1/id 4:8 ERROR json.duplicate-id: the id 'i' was given before at"
                                    + " /programme/indicators/0; this element was left out",
                            "/programme/indicators/2 4:35 ERROR json.missing-field: the member 'id' is missing",
                            "/programme/reports/0/observations/0/indicator 6:15 ERROR json.unknown-reference: 'j' names"
                                    + " nothing in this document; expected the id of an indicator of the programme",
                            "/programme/reports/0/observations/1/period 7:30 ERROR json.unreadable-text: '2022-Q5' was"
                                    + " found; expected a period such as 2022, 2022-Q1, 2022-04 or 2021/2025",
                            "/programme/reports/0/observations/2/status 8:48 ERROR json.impossible-value: 'WITHHELD'"
                                    + " was found; expected a value exactly where the status has one and nothing is"
                                    + " withdrawn",
                            "/programme/reports/0/observations/3/rank 9:46 ERROR json.impossible-value: '9' was found;"
                                    + " expected a place from 1 to the size of the field");
        }

        @Test
        void reportsWithOneIdAndReportsWithoutOne() {
            Outcome<LoadedProgramme> read =
                    Documents.read("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\n"
                            + "\"reports\": [{\"id\": \"r\"},\n{\"id\": \"report/programme/reports/2\"},\n{},\n"
                            + "{\"id\": \"r\", \"title\": \"again\"}]}}");

            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/reports/2 4:1 ERROR json.missing-field: the member 'id' is missing",
                            "/programme/reports/3/id 5:8 ERROR json.duplicate-id: the id 'r' was given before at"
                                    + " /programme/reports/0; this element was left out");
            assertThat(read.orThrow().programme().reports())
                    .extracting(report -> report.id().value())
                    .containsExactly("r", "report/programme/reports/2", "report/programme/reports/2'");
            assertThat(read.orThrow().omissions()).extracting(Omission::extent).containsExactly(Omission.Extent.ROW);
        }

        @Test
        void definitionsAndTargetsThatNobodyGaveAreWarnedOfAndKept() {
            Outcome<LoadedProgramme> read =
                    Documents.read("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\n"
                            + "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"}}],\n"
                            + "\"reports\": [{\"id\": \"r\", \"observations\": [\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 1, \"definition\": \"d\"}],\n"
                            + "\"declaredGrades\": [\n"
                            + "{\"indicator\": \"i\", \"target\": \"2025\", \"scale\": \"COMPLETION\", \"grade\":"
                            + " \"MET\"}]}]}}");

            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/reports/0/observations/0/definition 4:64 WARNING json.unknown-reference: 'd'"
                                    + " names nothing in this document; expected the id of a definition of the indicator",
                            "/programme/reports/0/declaredGrades/0/target 6:30 WARNING json.unknown-reference: '2025'"
                                    + " names nothing in this document; expected the id of a target of the indicator");
            ProgressReport report = read.orThrow().programme().reports().get(0);
            assertThat(report.observations().get(0).definition()).isPresent();
            assertThat(report.declaredGrades().get(0).target()).contains(TargetId.of("2025"));
        }

        @Test
        void sayThemInVietnamese() {
            Outcome<LoadedProgramme> read = Documents.read("{\"tiendo\":\"1.0\",\"programme\":{\"id\":7}}");

            assertThat(read.findings().get(1).message(Languages.VIETNAMESE)).isEqualTo("gặp số; cần văn bản");
        }

        @Test
        void keepsWhatIsLeftAndListsWhatIsNot() {
            LoadedProgramme read = Documents.read(
                            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
                                    + "\"indicators\":[{\"id\":\"i\",\"name\":{\"en\":\"I\"},\"unit\":5},{\"id\":\"\"}],"
                                    + "\"reports\":[{\"id\":\"r\",\"observations\":[{\"indicator\":\"i\",\"period\":\"2022\","
                                    + "\"value\":1e999999}]}]}}")
                    .orThrow();

            assertThat(read.programme().indicators()).hasSize(1);
            assertThat(read.programme().reports().get(0).observations()).isEmpty();
            assertThat(read.omissions())
                    .extracting(Omission::extent, omission -> omission.code().id(), omission -> omission.location()
                            .orElseThrow()
                            .place())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Omission.Extent.ROW, "json.missing-field", "/programme/indicators/1"),
                            org.assertj.core.groups.Tuple.tuple(
                                    Omission.Extent.VALUE,
                                    "json.number-too-long",
                                    "/programme/reports/0/observations/0"));
        }
    }

    @Nested
    class EndsAtASyntaxError {

        @Test
        void andKeepsWhatWasReadBefore() {
            String text = new String(sample(), StandardCharsets.UTF_8).replace("\"rank\": 86,", "\"rank\": 8x6,");

            Outcome<LoadedProgramme> read = Documents.read(text);

            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/reports/0/observations/2 45:60 ERROR json.syntax: 'x' cannot stand here in"
                                    + " JSON; what came before stands");
            assertThat(read.orThrow().programme().indicators()).hasSize(3);
            assertThat(read.orThrow().programme().reports().get(0).observations())
                    .isEqualTo(fibre().reports().get(0).observations().subList(0, 2));
        }

        @Test
        void alsoWhereTheFileBreaksOffOrIsNotUtf8() {
            byte[] sample = sample();
            int inTheTitle = new String(sample, StandardCharsets.UTF_8).indexOf("Cáp quang") + 1;
            byte[] latin = sample.clone();
            latin[inTheTitle] = (byte) 0xE1;
            byte[] cut = java.util.Arrays.copyOf(sample, inTheTitle);

            assertThat(Documents.lines(
                            Documents.read(cut, ReadLimits.standard()).findings()))
                    .first()
                    .asString()
                    .startsWith("/programme/title 5:23 ERROR json.truncated");
            assertThat(Documents.lines(
                            Documents.read(latin, ReadLimits.standard()).findings()))
                    .first()
                    .asString()
                    .startsWith(" 5:23 ERROR json.not-utf8: the byte 0xE1 is not UTF-8");
        }
    }

    @Nested
    class Versions {

        @Test
        void aNewerMinorVersionIsReadAndItsMembersAreWarnedOf() {
            Outcome<LoadedProgramme> read = Documents.read(
                    "{\"tiendo\":\"1.7\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\"mood\":\"good\"}}");

            assertThat(read.isComplete()).isTrue();
            assertThat(Documents.lines(read.findings()))
                    .element(0)
                    .isEqualTo(
                            "/tiendo 1:11 WARNING json.newer-version: version 1.7 is newer than 1.0; what this version"
                                    + " does not know is passed over");
            assertThat(Documents.lines(read.findings()).get(1))
                    .startsWith("/programme/mood 1:65 WARNING json.unknown-field");
        }

        @Test
        void whatANewerVersionSaysIsWrittenBackWhereItStood() throws IOException {
            String newer = new String(sample(), StandardCharsets.UTF_8)
                    .replace("\"1.0\"", "\"1.7\"")
                    .replace(
                            "\"legalBasis\"",
                            "\"a/b~c\": {\"x\": [1.50, null, true, {\"é\\n\": \"\\u0001\"}]}, \"legalBasis\"")
                    .replace("\"rank\": 86,", "\"rank\": 86, \"mood\": \"good\",")
                    .replaceFirst("}\\s*$", ", \"signature\": 7}\n");
            LoadedProgramme loaded = Documents.read(newer).orThrow();
            UnknownMembers unknown = JsonProgrammeReader.unknownMembers(loaded);

            byte[] written = Documents.write(new JsonProgrammeWriter().keeping(unknown), loaded.programme());

            assertThat(unknown.pointers())
                    .containsExactlyInAnyOrder(
                            "/signature", "/programme/a~1b~0c", "/programme/reports/0/observations/2/mood");
            LoadedProgramme again =
                    Documents.read(written, ReadLimits.standard()).orThrow();
            assertThat(again.programme()).isEqualTo(fibre());
            assertThat(JsonProgrammeReader.unknownMembers(again)).isEqualTo(unknown);
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .contains("\"tiendo\": \"1.7\"", "1.50", "\"mood\": \"good\"}");
        }

        @Test
        void whatHasNoPlaceAnyMoreIsNamed() throws IOException {
            LoadedProgramme loaded = Documents.read(
                            "{\"tiendo\":\"1.7\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
                                    + "\"reports\":[{\"id\":\"r\",\"mood\":\"good\"}]}}")
                    .orThrow();
            Programme other = Programme.builder()
                    .from(loaded.programme())
                    .reports(List.of())
                    .build();

            assertThat(new JsonProgrammeWriter()
                            .keeping(JsonProgrammeReader.unknownMembers(loaded))
                            .write(other, new ByteArrayOutputStream()))
                    .extracting(finding -> finding.message(Languages.ENGLISH))
                    .containsExactly(
                            "the format cannot hold members of a newer version whose objects are not there: 1 left"
                                    + " out");
        }

        @Test
        void whereItemsWereLeftOutNothingIsKeptInLists() {
            LoadedProgramme loaded = Documents.read(
                            "{\"tiendo\":\"1.7\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},"
                                    + "\"colour\":1,\"indicators\":[{},{\"id\":\"i\",\"name\":{\"en\":\"I\"},\"mood\":2}]}}")
                    .orThrow();

            assertThat(JsonProgrammeReader.unknownMembers(loaded).pointers()).containsExactly("/programme/colour");
        }

        @Test
        void ofThisVersionNothingIsKept() {
            LoadedProgramme loaded = Documents.read(
                            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\"mood\":2}}")
                    .orThrow();

            assertThat(JsonProgrammeReader.unknownMembers(loaded)).isEqualTo(UnknownMembers.none());
        }

        @Test
        void anotherMajorVersionIsNotRead() {
            assertThat(Documents.lines(Documents.read("{\"tiendo\":\"2.0\",\"programme\":{}}")
                            .findings()))
                    .containsExactly(
                            "/tiendo 1:11 ERROR json.unknown-version: version '2.0' cannot be read; expected 1.0");
            assertThat(Documents.lines(Documents.read("{\"programme\":{}}").findings()))
                    .containsExactly(" 1:1 ERROR json.no-version: the document has no member 'tiendo' with a version;"
                            + " expected such as \"tiendo\": \"1.0\"");
        }
    }
}
