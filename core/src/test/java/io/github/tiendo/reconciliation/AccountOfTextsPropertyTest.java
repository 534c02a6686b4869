package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a text is in a claim, set aside for a named reason, or listed as not understood. */
class AccountOfTextsPropertyTest {

    /** Sentences with how many figures they state. */
    private static final Map<String, Integer> SENTENCES = Map.of(
            "Có 57/63 tỉnh (90%) đã nộp. ", 2,
            "Ban hành ngày 03/6/2020. ", 2,
            "Tỷ lệ đạt 45 phần trăm. ", 1,
            "Mười hai trong số hai mươi đơn vị đã nộp. ", 1,
            "Tăng 3%, x%. ", 2,
            "Some 42 of 63 provinces replied. ", 1,
            "Forty percent of the wells were dry. ", 1,
            "Two thirds of the wells were dry. ", 1,
            "Output rose by 12 tonnes. ", 1,
            "The remaining 12 wells were dry. ", 1);

    private static final Pattern SIGNS = Pattern.compile(
            "%|(?<=\\d)/(?=\\d)|(?<=\\d) (?:percent|per cent|phần trăm)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    static Stream<StatedFigures> corpora() {
        return StatedFiguresTest.corpora();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void holdsEverySignOfACorpus(StatedFigures passage) {
        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", passage.text());

        assertThat((long) result.account().all())
                .as(passage.text())
                .isGreaterThanOrEqualTo(SIGNS.matcher(passage.text()).results().count());
        assertThat(result.unread().isEmpty()).isEqualTo(result.account().notUnderstood() == 0);
    }

    @Property(tries = 200)
    void holdsEveryFigureOfItsSentences(@ForAll("texts") List<String> sentences) {
        AuditAccount account = ReportAudit.of(Languages.VIETNAMESE)
                .audit("t", String.join("", sentences))
                .account();

        assertThat(account.all())
                .isEqualTo(sentences.stream().mapToInt(SENTENCES::get).sum());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(SENTENCES.keySet()).list().ofMinSize(1).ofMaxSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2023 có 80 xã đạt chuẩn, 12,5% xã chưa có chợ. | 1",
                "Có 120 hộ được vay, tăng 9% về số vốn. | 1",
                "The remaining 12 wells were dry. | 1",
                "Tăng 3% so với năm trước. | 0",
                "Tỷ lệ che phủ rừng đạt 54,2%. | 0"
            })
    void listsWhatCouldBeComputedAndIsNot(String text, int unread) {
        assertThat(ReportAudit.of(Languages.VIETNAMESE).audit("t", text).unread())
                .hasSize(unread);
    }

    @Test
    void cannotVerifyAPercentageOfWhichNoNumberTells() {
        AuditResult result = ReportAudit.of(Languages.VIETNAMESE)
                .audit(
                        "t",
                        "Giải quyết 3.000 hồ sơ, tăng 50% so với cùng kỳ; tỷ lệ đúng hạn đạt 96%, tăng 2 điểm phần trăm.");

        assertThat(result.figures())
                .extracting(AuditedFigure::kind, figure -> figure.stated().orElse(""), AuditedFigure::verdict)
                .containsExactly(
                        tuple(StatedFigureKind.GROWTH, "50%", Verdict.UNVERIFIABLE),
                        tuple(StatedFigureKind.COUNT_SHARE, "96%", Verdict.UNVERIFIABLE));
        assertThat(result.unread()).isEmpty();
        assertThat(result.account().inFigures()).isEqualTo(2);
        assertThat(result.account().setAside()).isEqualTo(Map.of(NoFigure.CHANGE, 1));
    }
}
