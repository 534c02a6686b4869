package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.claim.Wordings;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpora: passages with the figures and verdicts that are right, and the example of every wording. */
class StatedFiguresTest {

    static Stream<StatedFigures> corpora() {
        return StatedFigures.of(
                "corpus-edges.txt",
                "corpus-kinds.txt",
                "corpus-development.txt",
                "corpus-held-out.txt",
                "corpus-public.txt",
                "corpus-reports.txt",
                "corpus-right.txt",
                "corpus-tables.txt",
                "corpus-fresh.txt");
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void areFoundAndJudged(StatedFigures passage) {
        assertThat(passage.faults()).as(passage.text()).isEmpty();
    }

    static Stream<Wordings.Row> wordings() {
        return Wordings.standard().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void standInTheExamplesOfWordings(Wordings.Row row) {
        List<String> expected =
                row.expected().isBlank() ? List.of() : List.of(row.expected().split(" \\| "));

        assertThat(new StatedFigures(row.pattern(), row.example(), expected).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void haveTheNumbersOfTheirTextWhateverLanguageIsAsked(String language) {
        ReportAudit audit = ReportAudit.of(Locale.forLanguageTag(language));

        assertThat(audit.audit("t", """
            Tiếp nhận 12.500 hồ sơ. Đã giải quyết 11.875 hồ sơ, đạt 95%; trong đó đúng hạn 11.500 hồ sơ, \
            quá hạn 375 hồ sơ.\
            """).figures())
                .extracting(StatedFigures::shown)
                .containsExactly("COUNT_SHARE 11875/12500 95% CONSISTENT", "SUM 11500+375/11875 CONSISTENT");
        assertThat(audit.audit("t", """
            The depots of Đà Nẵng and Huế took 12,500 tonnes in the first half of the year and 11,875 \
            tonnes of the 12,500 tonnes (95%) were handed out to the communes that had asked for them.\
            """).figures())
                .extracting(StatedFigures::shown)
                .containsExactly("COUNT_SHARE 11875/12500 95% CONSISTENT");
    }

    @Test
    void comeFromWordingsOfAHost() {
        String text = "Có 60 xã, trong đó 12 xã góp phần 25%.";
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);

        assertThat(audit.audit("t", text).figures()).isEmpty();
        assertThat(audit.withWordings(List.of("góp phần {share} :: " + text + " :: COUNT_SHARE 12/60 25% MISMATCH"))
                        .audit("t", text)
                        .figures())
                .extracting(StatedFigures::shown)
                .containsExactly("COUNT_SHARE 12/60 25% MISMATCH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[ phần {share} :: Có 12/60 xã, góp 20%. ::; a bracket is never closed",
                "góp ] {share} :: Có 12/60 xã, góp 20%. ::; ']' closes no bracket",
                "góp {nosuch} :: Có 12/60 xã, góp 20%. ::; '{nosuch}' is unknown in a pattern",
                "góp {share} :: Có 12/60 xã, góp 20%. :: COUNT_SHARE 13/60 20% MISMATCH; missed: COUNT_SHARE 13/60 20% MISMATCH",
            })
    void comeFromNoWordingThatDoesNotHold(String line, String why) {
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);

        assertThatThrownBy(() -> audit.withWordings(List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void haveAPlaceAQuotationAndNamedNumbers() {
        AuditedFigure figure = ReportAudit.of(Languages.VIETNAMESE)
                .audit("r.txt", "Tổng vốn 2.500 tỷ đồng, đã giải ngân 1.500 tỷ đồng,\nđạt 65%. Còn chậm.")
                .figures()
                .get(0);

        assertThat(figure.numbers().keySet()).containsExactly("part", "whole", "computed");
        assertThat(figure.numbers().get("computed")).isEqualByComparingTo("60");
        assertThat(figure.quotation().orElseThrow().marked("[", "]"))
                .isEqualTo("Tổng vốn 2.500 tỷ đồng, đã giải ngân 1.500 tỷ đồng, đạt [65%].");
        assertThat(figure.quotation().orElseThrow().location()).hasToString("r.txt!2:5");
        assertThat(figure.explanation().text(Languages.VIETNAMESE))
                .isEqualTo("1.500 tỷ đồng/2.500 tỷ đồng là 60%, không phải 65%");
    }

    @Test
    void accountForEveryPercentSignAndSlash() {
        String text =
                "Có 57/63 tỉnh (90%) theo Quyết định số 749/QĐ-TTg ngày 03/6/2020. Phấn đấu đạt 95%. Tăng 3%, x%.";

        AuditAccount account =
                ReportAudit.of(Languages.VIETNAMESE).audit("t", text).account();

        assertThat(account.all())
                .isEqualTo((int) text.chars().filter(c -> c == '%').count() + 3);
        assertThat(account.inFigures()).isEqualTo(3);
        assertThat(account.setAside()).isEqualTo(Map.of(NoFigure.PERIOD, 2, NoFigure.TARGET, 1));
        assertThat(account.notUnderstood()).isEqualTo(1);
    }
}
