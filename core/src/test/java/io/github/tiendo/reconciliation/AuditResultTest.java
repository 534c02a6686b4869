package io.github.tiendo.reconciliation;

import static io.github.tiendo.finding.Account.NoFigure.PERIOD;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The results of several texts, put together. */
class AuditResultTest {

    private static AuditResult audit(String text) {
        return ReportAudit.of(VIETNAMESE).audit("report", text);
    }

    @Test
    void ofTwoTextsCountsWhatBothCount() {
        AuditResult first = audit("Có 3/4 xã (75%) đạt chuẩn, số liệu ngày 30/6/2023.");
        AuditResult second = audit("Đến 30/6/2024 và 31/7/2024 có 1/5 huyện (25%) đạt chuẩn; còn lại %.");

        AuditResult both = first.plus(second);

        assertThat(both.figures())
                .hasSize(first.figures().size() + second.figures().size());
        assertThat(both.figures()).startsWith(first.figures().toArray(AuditedFigure[]::new));
        assertThat(first.account().all()).isEqualTo(4);
        assertThat(second.account().all()).isEqualTo(7);
        assertThat(both.account().all()).isEqualTo(11);
        assertThat(both.account().inFigures()).isEqualTo(4);
        assertThat(both.account().setAside()).containsExactly(Map.entry(PERIOD, 6));
        assertThat(both.account().notUnderstood()).isEqualTo(1);
        assertThat(both.unread()).hasSize(1);
    }

    @Test
    void ofMoreFiguresThanAreListedCountsThoseOfBoth() {
        AuditResult few = AuditResult.builder()
                .from(audit("Có 3/4 xã (75%)."))
                .notListed(2)
                .build();
        AuditResult more = AuditResult.builder()
                .from(audit("Có 1/4 xã (25%)."))
                .notListed(3)
                .build();

        assertThat(few.plus(more).notListed()).isEqualTo(5);
    }

    @Test
    void marksAFigureWithoutAGapBeforeOrBehindBrackets() {
        AuditedFigure figure = audit("Có 3/4 xã (70%) đạt chuẩn.").figures().get(0);

        assertThat(figure.quotation().orElseThrow().marked("[", "]")).isEqualTo("Có 3/4 xã ([70%]) đạt chuẩn.");
    }
}
