package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.cell;
import static io.github.tiendo.intake.Drafts.number;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.vietnam.VietnamRosters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageAssemblerTest {

    private static final AgencyId AN_GIANG = AgencyId.of("an-giang");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");
    private static final AgencyId BEN_TRE = AgencyId.of("ben-tre");

    private static Outcome<LoadedProgramme> assemble(ProgrammeDraft.Builder draft) {
        return ProgrammeAssembler.standard()
                .withAgencies(VietnamRosters.provinces())
                .assemble(draft.source("test.xlsx")
                        .title(DraftCell.text("Bao phủ"))
                        .dataThrough(DraftCell.text("31/3/2022"))
                        .build());
    }

    private static List<StatedCoverage> coverages(Outcome<LoadedProgramme> assembled) {
        return assembled.orThrow().programme().reports().get(0).coverages();
    }

    @Nested
    class Statements {

        private Outcome<LoadedProgramme> statement(
                Object included, Object missing, Object total, String names, String kind) {
            return assemble(ProgrammeDraft.builder()
                    .addCoverageTables(CoverageTableDraft.builder()
                            .addRows(CoverageRowDraft.builder()
                                    .title(cell("B2", "Kế hoạch"))
                                    .included(cell("C2", included))
                                    .missing(cell("D2", missing))
                                    .total(cell("E2", total))
                                    .population(cell("F2", "tỉnh, thành phố"))
                                    .names(cell("G2", names))
                                    .listKind(cell("H2", kind))
                                    .build())
                            .build()));
        }

        @Test
        void keepCountsAndNamesAsStated() {
            Outcome<LoadedProgramme> assembled =
                    statement(number("61"), "02", number("63"), "An Giang, Cà Mau", "Còn thiếu");

            assertThat(assembled.findings()).isEmpty();
            assertThat(coverages(assembled))
                    .containsExactly(StatedCoverage.builder()
                            .form(StatedCoverage.Form.STATEMENT)
                            .title("Kế hoạch")
                            .population("tỉnh, thành phố")
                            .asOf(LocalDate.of(2022, 3, 31))
                            .statedIncluded(61)
                            .statedMissing(2)
                            .statedTotal(63)
                            .addMissing(AN_GIANG, CA_MAU)
                            .listText("An Giang, Cà Mau")
                            .build());
        }

        @Test
        void tellOfUnknownMisspeltAndDoubledNamesAndDropNone() {
            Outcome<LoadedProgramme> assembled =
                    statement(number("4"), "", number("63"), "An Giang, Bến Tre, Cà Mua, An Giang", "Đã có");

            assertThat(coverages(assembled).get(0).included())
                    .containsExactly(AN_GIANG, BEN_TRE, AgencyId.of("Cà Mua"));
            assertThat(assembled.findings())
                    .extracting(Finding::code)
                    .containsExactly(
                            OrganisationFindingCode.UNKNOWN_AGENCY,
                            OrganisationFindingCode.DOUBLED_AGENCY,
                            IntakeFindingCode.COVERAGE_LIST_DIFFERS);
            assertThat(assembled.findings().get(0).message(Locale.ENGLISH))
                    .contains("Cà Mua")
                    .contains("Cà Mau");
            assertThat(coverages(assembled)
                            .get(0)
                            .coverage(List.of(VietnamRosters.provinces()), LocalDate.of(2022, 3, 31)))
                    .hasValueSatisfying(coverage -> {
                        assertThat(coverage).hasToString("2/63");
                        assertThat(coverage.outsiders()).containsExactly(AgencyId.of("Cà Mua"));
                    });
        }

        @Test
        void warnOfCountsThatDoNotFit() {
            assertThat(statement(number("60"), number("2"), number("63"), "", "")
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly(IntakeFindingCode.COVERAGE_COUNTS_DIFFER);
            assertThat(statement(number("64"), "", number("63"), "", "").findings())
                    .extracting(Finding::code)
                    .containsExactly(IntakeFindingCode.COVERAGE_COUNTS_DIFFER);
        }

        @Test
        void keepAListOfAnUnknownKindAsText() {
            Outcome<LoadedProgramme> assembled = statement("", "", "", "An Giang", "danh sách");

            assertThat(assembled.findings())
                    .extracting(Finding::code)
                    .containsExactly(IntakeFindingCode.LIST_KIND_UNKNOWN);
            assertThat(coverages(assembled).get(0).listText()).contains("An Giang");
            assertThat(coverages(assembled).get(0).named()).isEmpty();
        }

        @Test
        void loseACountThatIsNoneAndKeepTheRest() {
            Outcome<LoadedProgramme> assembled = statement("nhiều", "", number("63"), "", "");

            assertThat(assembled.orThrow().omissions())
                    .extracting(Omission::code)
                    .containsExactly(IntakeFindingCode.NOT_A_COUNT);
            assertThat(coverages(assembled).get(0).statedIncluded()).isEmpty();
            assertThat(coverages(assembled).get(0).statedTotal()).isEqualTo(OptionalLong.of(63));
            assertThat(statement(number("2.5"), "", "", "", "").orThrow().omissions())
                    .hasSize(1);
        }
    }

    @Nested
    class Answers {

        @Test
        void ofNearlyAllMembersNameThoseWhoAreNotInTheTable() {
            List<AnswerRowDraft> rows = VietnamRosters.provinces().membersOn(LocalDate.of(2022, 3, 31)).stream()
                    .skip(3)
                    .map(province -> AnswerRowDraft.builder()
                            .agency(DraftCell.text(province.name()))
                            .addAnswers(DraftCell.text("x"))
                            .build())
                    .toList();
            Outcome<LoadedProgramme> assembled = assemble(ProgrammeDraft.builder()
                    .addAnswerTables(AnswerTableDraft.builder()
                            .population(cell("B1", "Tỉnh"))
                            .addQuestions(cell("C1", "Kế hoạch"))
                            .rows(rows)
                            .build()));

            assertThat(coverages(assembled).get(0).total()).isEqualTo(OptionalLong.of(60));
            assertThat(assembled.findings())
                    .extracting(finding -> finding.line(Languages.ENGLISH))
                    .singleElement(as(STRING))
                    .startsWith("test.xlsx!S!B1: warning: 60 of 63 provinces")
                    .endsWith("the others only: Hà Nội, Hà Giang, Cao Bằng");
        }

        private Outcome<LoadedProgramme> answers(Object... answers) {
            List<String> agencies = List.of("An Giang", "Cà Mau", "Bến Tre");
            List<AnswerRowDraft> rows = new ArrayList<>();
            for (int i = 0; i < answers.length; i++) {
                rows.add(AnswerRowDraft.builder()
                        .agency(cell("B" + (i + 2), agencies.get(i % 3)))
                        .addAnswers(
                                answers[i] instanceof LocalDate
                                        ? DraftCell.date((LocalDate) answers[i])
                                        : cell("C" + (i + 2), answers[i]))
                        .build());
            }
            return assemble(ProgrammeDraft.builder()
                    .addAnswerTables(AnswerTableDraft.builder()
                            .population(cell("B1", "Tỉnh"))
                            .addQuestions(cell("C1", "Kế hoạch"))
                            .rows(rows)
                            .build()));
        }

        @Test
        void areYesNoOrNothing() {
            StatedCoverage coverage = coverages(answers("Có", "CHƯA", "")).get(0);

            assertThat(coverage.form()).isEqualTo(StatedCoverage.Form.TABLE);
            assertThat(coverage.included()).containsExactly(AN_GIANG);
            assertThat(coverage.missing()).containsExactly(CA_MAU);
            assertThat(coverage.unanswered()).containsExactly(BEN_TRE);
            assertThat(coverage.total()).isEqualTo(OptionalLong.of(3));
        }

        @Test
        void areNoWhereAColumnOfTicksIsBlank() {
            StatedCoverage coverage = coverages(answers("x", "", "-")).get(0);

            assertThat(coverage.included()).containsExactly(AN_GIANG);
            assertThat(coverage.missing()).containsExactly(CA_MAU, BEN_TRE);
        }

        @Test
        void mayBeTheDayOnWhichItWasDone() {
            LocalDate day = LocalDate.of(2022, 3, 1);
            StatedCoverage coverage = coverages(answers(day, "15/2/2022", "")).get(0);

            assertThat(coverage.doneOn())
                    .containsExactly(entry(AN_GIANG, day), entry(CA_MAU, LocalDate.of(2022, 2, 15)));
            assertThat(coverage.missing()).containsExactly(BEN_TRE);
        }

        @Test
        void thatAreNoneLeaveTheAgencyUnanswered() {
            Outcome<LoadedProgramme> assembled = answers("Có", "có lẽ");

            assertThat(assembled.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.NOT_AN_ANSWER)
                            .with("found", "có lẽ")
                            .at(cell("C3", "").location().orElseThrow()));
            assertThat(coverages(assembled).get(0).unanswered()).containsExactly(CA_MAU);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Không áp dụng",
                    "Không thuộc diện phải lập kế hoạch",
                    "Được miễn (huyện đảo)",
                    "N/A",
                    "Not applicable",
                    "Exempt under section 4"
                })
        void thatTheAgencyWasNotToDoItSetItAside(String answer) {
            for (String done : List.of("Có", "x")) {
                Outcome<LoadedProgramme> assembled = answers(done, answer);

                StatedCoverage coverage = coverages(assembled).get(0);
                assertThat(coverage.included()).containsExactly(AN_GIANG);
                assertThat(coverage.missing()).isEmpty();
                assertThat(coverage.unanswered()).isEmpty();
                assertThat(coverage.total()).isEqualTo(OptionalLong.of(1));
                assertThat(assembled.findings())
                        .containsExactly(Finding.of(IntakeFindingCode.AGENCY_NOT_BOUND)
                                .with("found", answer)
                                .with("agency", "Cà Mau")
                                .with("column", "Kế hoạch")
                                .at(cell("C3", "").location().orElseThrow()));
            }
        }

        @Test
        void ofAnAgencyThatStandsTwiceAreTakenOnce() {
            Outcome<LoadedProgramme> assembled = answers("Có", "Có", "Có", "Có");

            assertThat(assembled.findings())
                    .extracting(Finding::code, Finding::severity)
                    .containsExactly(tuple(OrganisationFindingCode.DOUBLED_AGENCY, Severity.ERROR));
            assertThat(coverages(assembled).get(0).included()).hasSize(3);
            assertThat(assembled.orThrow().omissions()).hasSize(1);
        }

        @Test
        void ofAnAgencyThatSaysTheOppositeInAnotherRowAreNone() {
            Outcome<LoadedProgramme> assembled = answers("Có", "Có", "Có", "Chưa");

            assertThat(assembled.findings())
                    .extracting(Finding::code, Finding::severity)
                    .containsExactly(
                            tuple(OrganisationFindingCode.DOUBLED_AGENCY, Severity.ERROR),
                            tuple(IntakeFindingCode.CONFLICTING_ANSWERS, Severity.ERROR));
            assertThat(coverages(assembled).get(0).included()).containsExactly(CA_MAU, BEN_TRE);
            assertThat(coverages(assembled).get(0).unanswered()).containsExactly(AN_GIANG);
        }
    }
}
